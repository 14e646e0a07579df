using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TypedNetworks.Numerics;

/// <summary>
/// Softmax of many rows, each shifted by its largest number so that nothing overflows. Generated code calls it; not meant
/// to be called by hand.
/// </summary>
/// <remarks>
/// Rows of weighted sums are whole vectors long; what lies behind the units may be any numbers, NaN too, and is no part of
/// the result. NaN is larger than nothing, but makes a NaN of its own power and so of the sum.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class SoftmaxRows
{
    /// <summary>Computes the activations of each row.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="z">The weighted sums.</param>
    /// <param name="stride">How far apart their rows are: at least <paramref name="units"/>, in whole vectors.</param>
    /// <param name="a">The activations; they may be the same memory. Nothing behind a row's units is written.</param>
    /// <param name="resultStride">How far apart their rows are.</param>
    /// <param name="units">How many numbers a row has.</param>
    /// <param name="rows">How many rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply<TOps, TVector, T>(ReadOnlySpan<T> z, int stride, Span<T> a, int resultStride, int units, int rows)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ref T sums = ref MemoryMarshal.GetReference(z[..(rows * stride)]);
        ref T result = ref MemoryMarshal.GetReference(a[..(((rows - 1) * resultStride) + units)]);
        for (var row = 0; row < rows; row++)
        {
            ApplyOne<TOps, TVector, T>(in sums, ref result, units);
            sums = ref Unsafe.Add(ref sums, stride);
            result = ref Unsafe.Add(ref result, resultStride);
        }
    }

    /// <summary>Computes the activations of one row, in the method that calls it.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="z">The weighted sums, in whole vectors.</param>
    /// <param name="a">The activations; they may be the same memory. Nothing behind the units is written.</param>
    /// <param name="units">How many numbers there are, a constant.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Apply<TOps, TVector, T>(ReadOnlySpan<T> z, Span<T> a, int units)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        _ = z[units - 1];
        ApplyOne<TOps, TVector, T>(in MemoryMarshal.GetReference(z), ref MemoryMarshal.GetReference(a[..units]), units);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ApplyOne<TOps, TVector, T>(ref readonly T z, ref T a, int units)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (units <= TOps.Count)
        {
            TVector x = TOps.Select(TOps.FirstLanes(units), TOps.Load(in z, 0), TOps.Constant(double.NegativeInfinity));
            TVector power = VectorMath.Exp<TOps, TVector, T>(TOps.Subtract(x, TOps.Broadcast(TOps.Largest(x))));
            TOps.StoreFirst(TOps.Multiply(power, TOps.Broadcast(T.One / TOps.Sum(power))), ref a, 0, units);
        }
        else
        {
            ApplyLong<TOps, TVector, T>(in z, ref a, units);
        }
    }

    // A row of several vectors; a method of its own, since what the JIT inlines into one is limited.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void ApplyLong<TOps, TVector, T>(ref readonly T z, ref T a, int units)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var whole = (nuint)(units - 1) / (nuint)TOps.Count * (nuint)TOps.Count;
        var rest = units - (int)whole;
        TVector shift = TOps.Broadcast(Largest<TOps, TVector, T>(in z, whole, rest));
        TVector total = TOps.Constant(0.0);
        TVector last = LastPower<TOps, TVector, T>(in z, whole, rest, shift);
        for (nuint i = 0; i < whole; i += (nuint)TOps.Count)
        {
            TVector power = VectorMath.Exp<TOps, TVector, T>(TOps.Subtract(TOps.Load(in z, i), shift));
            total = TOps.Add(total, power);
            TOps.Store(power, ref a, i);
        }

        TVector share = TOps.Broadcast(T.One / TOps.Sum(TOps.Add(total, last)));
        for (nuint i = 0; i < whole; i += (nuint)TOps.Count)
        {
            TOps.Store(TOps.Multiply(TOps.Load(in a, i), share), ref a, i);
        }

        TOps.StoreFirst(TOps.Multiply(last, share), ref a, whole, rest);
    }

    // The largest number of a row whose last vector begins at whole and has some numbers more.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Largest<TOps, TVector, T>(ref readonly T z, nuint whole, int rest)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        TVector largest = TOps.Select(TOps.FirstLanes(rest), TOps.Load(in z, whole), TOps.Constant(double.NegativeInfinity));
        for (nuint i = 0; i < whole; i += (nuint)TOps.Count)
        {
            TVector x = TOps.Load(in z, i);
            largest = TOps.Select(TOps.GreaterThan(x, largest), x, largest);
        }

        return TOps.Largest(largest);
    }

    // The powers of a row's last vector, zeros behind them: e^−∞.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector LastPower<TOps, TVector, T>(ref readonly T z, nuint whole, int rest, TVector shift)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        TVector x = TOps.Select(TOps.FirstLanes(rest), TOps.Load(in z, whole), TOps.Constant(double.NegativeInfinity));
        return VectorMath.Exp<TOps, TVector, T>(TOps.Subtract(x, shift));
    }
}
