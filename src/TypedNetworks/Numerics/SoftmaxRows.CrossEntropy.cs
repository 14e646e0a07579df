using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TypedNetworks.Numerics;

/// <content>Softmax and cross-entropy in one pass.</content>
public static partial class SoftmaxRows
{
    /// <summary>Computes the cross-entropy of each row, Σ t·(ln Σ eᶻ − z), straight from z and finite however large that is; and its slope at z, a·Σt − t.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="z">The weighted sums.</param>
    /// <param name="delta">The slopes, which may be the same memory; behind a row's units, zeros.</param>
    /// <param name="stride">How far apart the rows of both are: at least <paramref name="units"/>, in whole vectors.</param>
    /// <param name="targets">The targets, row after row.</param>
    /// <param name="units">How many numbers a row has.</param>
    /// <param name="rows">How many rows.</param>
    /// <returns>The sum of the losses.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static T CrossEntropy<TOps, TVector, T>(ReadOnlySpan<T> z, Span<T> delta, int stride, ReadOnlySpan<T> targets, int units, int rows)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ref T sums = ref MemoryMarshal.GetReference(z[..(rows * stride)]);
        ref T slopes = ref MemoryMarshal.GetReference(delta[..(rows * stride)]);
        ref T target = ref MemoryMarshal.GetReference(targets[..(rows * units)]);
        TVector losses = TOps.Constant(0.0);
        for (var row = 0; row < rows; row++)
        {
            losses = TOps.Add(losses, CrossEntropyOne<TOps, TVector, T>(in sums, ref slopes, stride, in target, units));
            sums = ref Unsafe.Add(ref sums, stride);
            slopes = ref Unsafe.Add(ref slopes, stride);
            target = ref Unsafe.Add(ref target, units);
        }

        return TOps.Sum(losses);
    }

    /// <summary>Computes the cross-entropy of one row, in the method that calls it.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="z">The weighted sums, in whole vectors.</param>
    /// <param name="delta">The slopes at them, which may be the same memory; behind the units, zeros.</param>
    /// <param name="targets">The targets, as many as there are units.</param>
    /// <param name="units">How many numbers there are, a constant.</param>
    /// <returns>The loss.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T CrossEntropy<TOps, TVector, T>(ReadOnlySpan<T> z, Span<T> delta, ReadOnlySpan<T> targets, int units)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ref T slopes = ref MemoryMarshal.GetReference(delta[..z.Length]);
        ref T target = ref MemoryMarshal.GetReference(targets[..units]);
        _ = z[units - 1];
        return TOps.Sum(CrossEntropyOne<TOps, TVector, T>(in MemoryMarshal.GetReference(z), ref slopes, z.Length, in target, units));
    }

    // The loss is the sum of the lanes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector CrossEntropyOne<TOps, TVector, T>(ref readonly T z, ref T delta, int stride, ref readonly T target, int units)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (units > TOps.Count)
        {
            return CrossEntropyLong<TOps, TVector, T>(in z, ref delta, stride, in target, units);
        }

        TVector inside = TOps.FirstLanes(units);
        TVector t = TOps.LoadFirst(in target, 0, units);
        TVector x = TOps.Select(inside, TOps.Load(in z, 0), TOps.Constant(double.NegativeInfinity));
        x = TOps.Subtract(x, TOps.Broadcast(TOps.Largest(x)));
        TVector power = VectorMath.Exp<TOps, TVector, T>(x);
        T sum = TOps.Sum(power);
        TVector share = TOps.Broadcast(TOps.Sum(t) / sum);
        TOps.Store(TOps.And(inside, TOps.Subtract(TOps.Multiply(power, share), t)), ref delta, 0);
        ClearFrom<TOps, TVector, T>(ref delta, (nuint)TOps.Count, stride);
        return TOps.And(inside, TOps.Multiply(t, TOps.Subtract(VectorMath.Log<TOps, TVector, T>(TOps.Broadcast(sum)), x)));
    }

    // A row of several vectors; a method of its own, since what the JIT inlines into one is limited.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static TVector CrossEntropyLong<TOps, TVector, T>(ref readonly T z, ref T delta, int stride, ref readonly T target, int units)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var whole = (nuint)(units - 1) / (nuint)TOps.Count * (nuint)TOps.Count;
        var rest = units - (int)whole;
        TVector end = TOps.FirstLanes(rest);
        TVector lastTarget = TOps.LoadFirst(in target, whole, rest);
        TVector shift = TOps.Broadcast(Largest<TOps, TVector, T>(in z, whole, rest));
        TVector lastPower = LastPower<TOps, TVector, T>(in z, whole, rest, shift);
        (TVector powers, TVector total) = (lastPower, lastTarget);
        for (nuint i = 0; i < whole; i += (nuint)TOps.Count)
        {
            powers = TOps.Add(powers, VectorMath.Exp<TOps, TVector, T>(TOps.Subtract(TOps.Load(in z, i), shift)));
            total = TOps.Add(total, TOps.Load(in target, i));
        }

        T sum = TOps.Sum(powers);
        TVector share = TOps.Broadcast(TOps.Sum(total) / sum);
        TVector logSum = VectorMath.Log<TOps, TVector, T>(TOps.Broadcast(sum));
        TVector losses = TOps.And(end, TOps.Multiply(lastTarget, TOps.Subtract(logSum, TOps.Subtract(TOps.Load(in z, whole), shift))));
        TOps.Store(TOps.And(end, TOps.Subtract(TOps.Multiply(lastPower, share), lastTarget)), ref delta, whole);
        for (nuint i = 0; i < whole; i += (nuint)TOps.Count)
        {
            // Powers are computed again: z and the slopes may be the same memory, so that there is nowhere to keep them.
            (TVector t, TVector x) = (TOps.Load(in target, i), TOps.Subtract(TOps.Load(in z, i), shift));
            losses = TOps.MultiplyAdd(t, TOps.Subtract(logSum, x), losses);
            TOps.Store(TOps.Subtract(TOps.Multiply(VectorMath.Exp<TOps, TVector, T>(x), share), t), ref delta, i);
        }

        ClearFrom<TOps, TVector, T>(ref delta, whole + (nuint)TOps.Count, stride);
        return losses;
    }

    // Rows are padded for the widest vectors, of which these may be a part.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ClearFrom<TOps, TVector, T>(ref T row, nuint start, int stride)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (nuint i = start; i < (nuint)stride; i += (nuint)TOps.Count)
        {
            TOps.Store(TOps.Constant(0.0), ref row, i);
        }
    }
}
