using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#if !NET9_0_OR_GREATER
using System.Runtime.Intrinsics.Arm;
#endif
using System.Runtime.Intrinsics.X86;

namespace TypedNetworks.Numerics;

/// <summary>512 bits: sixteen lanes of <see langword="float"/> or eight of <see langword="double"/>.</summary>
/// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "They are called through a type parameter.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "There are no values, only the type.")]
public readonly partial struct Ops512<T> : IVectorOps<Vector512<T>, T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public static bool IsAccelerated
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.IsHardwareAccelerated;
    }

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512<T>.Count;
    }

    // Adding this leaves no bits for a fraction, but room for an integer of either sign in the low bits.
    private static Vector512<T> Rounder
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Constant(typeof(T) == typeof(float) ? VectorBits.RounderSingle : VectorBits.RounderDouble);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Load(ref readonly T source, nuint offset) => Vector512.LoadUnsafe(in source, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Load(ReadOnlySpan<T> source, int offset) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(source.Slice(offset, Count)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<T> value, ref T destination, nuint offset) => value.StoreUnsafe(ref destination, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<T> value, Span<T> destination, int offset) =>
        value.StoreUnsafe(ref MemoryMarshal.GetReference(destination.Slice(offset, Count)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Broadcast(T value) => Vector512.Create(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Broadcast(ref readonly T source, nuint offset) => Broadcast(Unsafe.Add(ref Unsafe.AsRef(in source), offset));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Constant(double value) => typeof(T) == typeof(float)
        ? Vector512.Create((float)value).As<float, T>()
        : Vector512.Create(value).As<double, T>();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Add(Vector512<T> a, Vector512<T> b) => a + b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Subtract(Vector512<T> a, Vector512<T> b) => a - b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Multiply(Vector512<T> a, Vector512<T> b) => a * b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Divide(Vector512<T> a, Vector512<T> b) => a / b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> MultiplyAdd(Vector512<T> a, Vector512<T> b, Vector512<T> c)
    {
#if NET9_0_OR_GREATER
        // Despite its name there is nothing approximate about it: fused if that is one instruction, else two.
        return typeof(T) == typeof(float)
            ? Vector512.MultiplyAddEstimate(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
            : Vector512.MultiplyAddEstimate(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
#else
        if (Avx512F.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? Avx512F.FusedMultiplyAdd(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
                : Avx512F.FusedMultiplyAdd(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
        }

        // The halves may still have the instruction, and a lane must not depend on the width.
        return Fma.IsSupported || AdvSimd.Arm64.IsSupported
            ? Vector512.Create(
                Ops256<T>.MultiplyAdd(a.GetLower(), b.GetLower(), c.GetLower()),
                Ops256<T>.MultiplyAdd(a.GetUpper(), b.GetUpper(), c.GetUpper()))
            : (a * b) + c;
#endif
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> NegateMultiplyAdd(Vector512<T> a, Vector512<T> b, Vector512<T> c)
    {
        if (Avx512F.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? Avx512F.FusedMultiplyAddNegated(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
                : Avx512F.FusedMultiplyAddNegated(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
        }

        return MultiplyAdd(Negate(a), b, c);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Negate(Vector512<T> x) => x ^ Constant(-0.0);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Abs(Vector512<T> x) => Vector512.AndNot(x, Constant(-0.0));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Sqrt(Vector512<T> x) => Vector512.Sqrt(x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> CopySign(Vector512<T> magnitude, Vector512<T> sign) =>
        Vector512.ConditionalSelect(Constant(-0.0), sign, magnitude);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> AreEqual(Vector512<T> a, Vector512<T> b) => Vector512.Equals(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> LessThan(Vector512<T> a, Vector512<T> b) => Vector512.LessThan(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> LessThanOrEqual(Vector512<T> a, Vector512<T> b) => Vector512.LessThanOrEqual(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> GreaterThan(Vector512<T> a, Vector512<T> b) => Vector512.GreaterThan(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> GreaterThanOrEqual(Vector512<T> a, Vector512<T> b) => Vector512.GreaterThanOrEqual(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> And(Vector512<T> a, Vector512<T> b) => a & b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Or(Vector512<T> a, Vector512<T> b) => a | b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Select(Vector512<T> mask, Vector512<T> a, Vector512<T> b) => Vector512.ConditionalSelect(mask, a, b);

    /// <inheritdoc/>
    /// <remarks>Not <c>Vector512.Min</c>, which treats NaN differently on .NET 8 and later.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Min(Vector512<T> a, Vector512<T> b) => Select(LessThan(a, b) | ~AreEqual(a, a), a, b);

    /// <inheritdoc/>
    /// <remarks>Not <c>Vector512.Max</c>, which treats NaN differently on .NET 8 and later.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Max(Vector512<T> a, Vector512<T> b) => Select(GreaterThan(a, b) | ~AreEqual(a, a), a, b);

    /// <inheritdoc/>
    /// <remarks>Intel's instructions return their second operand if either is NaN; hence the order.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Clamp(Vector512<T> x, Vector512<T> low, Vector512<T> high)
    {
        if (Avx512F.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? Avx512F.Min(high.AsSingle(), Avx512F.Max(low.AsSingle(), x.AsSingle())).As<float, T>()
                : Avx512F.Min(high.AsDouble(), Avx512F.Max(low.AsDouble(), x.AsDouble())).As<double, T>();
        }

        return Select(LessThan(x, low), low, Select(GreaterThan(x, high), high, x));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum(Vector512<T> x) => Ops256<T>.Sum(x.GetLower() + x.GetUpper());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> RoundToInteger(Vector512<T> x) => (x + Rounder) - Rounder;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> PowerOfTwo(Vector512<T> n)
    {
        // The sum ends in the bits of n + bias, which the shift moves to where the exponent is.
        return typeof(T) == typeof(float)
            ? ((Vector512.Create(VectorBits.RounderSingle + 127f) + n.AsSingle()).AsInt32() << 23).As<int, T>()
            : ((Vector512.Create(VectorBits.RounderDouble + 1023.0) + n.AsDouble()).AsInt64() << 52).As<long, T>();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Scale(Vector512<T> x, Vector512<T> n)
    {
        if (Avx512F.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? Avx512F.Scale(x.AsSingle(), n.AsSingle()).As<float, T>()
                : Avx512F.Scale(x.AsDouble(), n.AsDouble()).As<double, T>();
        }

        // In two steps, neither of which needs a power of two that is out of range. The first one is exact.
        Vector512<T> half = RoundToInteger(n * Constant(0.5));
        return x * PowerOfTwo(half) * PowerOfTwo(n - half);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Exponent(Vector512<T> x)
    {
        // The shifted bits are a small integer; below the bits of 2^23 or 2^52 they become a number.
        return typeof(T) == typeof(float)
            ? ((Vector512.ShiftRightLogical(FromRootHalf(x.AsInt32()), 23) | Vector512.Create(0x4B000000)).AsSingle()
                - Vector512.Create(8388608f + 127f)).As<float, T>()
            : ((Vector512.ShiftRightLogical(FromRootHalf(x.AsInt64()), 52) | Vector512.Create(0x4330000000000000)).AsDouble()
                - Vector512.Create(4503599627370496.0 + 1023.0)).As<double, T>();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Significand(Vector512<T> x)
    {
        return typeof(T) == typeof(float)
            ? ((FromRootHalf(x.AsInt32()) & Vector512.Create(0x007FFFFF)) + Vector512.Create(VectorBits.RootHalfSingle)).As<int, T>()
            : ((FromRootHalf(x.AsInt64()) & Vector512.Create(0x000FFFFFFFFFFFFF)) + Vector512.Create(VectorBits.RootHalfDouble)).As<long, T>();
    }

    // The bits, moved so that the exponent steps at √½ and not at 1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> FromRootHalf(Vector512<int> bits) =>
        bits + Vector512.Create(VectorBits.OneSingle - VectorBits.RootHalfSingle);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> FromRootHalf(Vector512<long> bits) =>
        bits + Vector512.Create(VectorBits.OneDouble - VectorBits.RootHalfDouble);
}
