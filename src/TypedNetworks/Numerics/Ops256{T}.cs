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

/// <summary>256 bits: eight lanes of <see langword="float"/> or four of <see langword="double"/>.</summary>
/// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "They are called through a type parameter.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "There are no values, only the type.")]
public readonly partial struct Ops256<T> : IVectorOps<Vector256<T>, T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public static bool IsAccelerated
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.IsHardwareAccelerated;
    }

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256<T>.Count;
    }

    // Adding this leaves no bits for a fraction, but room for an integer of either sign in the low bits.
    private static Vector256<T> Rounder
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Constant(typeof(T) == typeof(float) ? VectorBits.RounderSingle : VectorBits.RounderDouble);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Load(ref readonly T source, nuint offset) => Vector256.LoadUnsafe(in source, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Load(ReadOnlySpan<T> source, int offset) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(source.Slice(offset, Count)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<T> value, ref T destination, nuint offset) => value.StoreUnsafe(ref destination, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<T> value, Span<T> destination, int offset) =>
        value.StoreUnsafe(ref MemoryMarshal.GetReference(destination.Slice(offset, Count)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Broadcast(T value) => Vector256.Create(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Broadcast(ref readonly T source, nuint offset) => Broadcast(Unsafe.Add(ref Unsafe.AsRef(in source), offset));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Constant(double value) => typeof(T) == typeof(float)
        ? Vector256.Create((float)value).As<float, T>()
        : Vector256.Create(value).As<double, T>();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Add(Vector256<T> a, Vector256<T> b) => a + b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Subtract(Vector256<T> a, Vector256<T> b) => a - b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Multiply(Vector256<T> a, Vector256<T> b) => a * b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Divide(Vector256<T> a, Vector256<T> b) => a / b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> MultiplyAdd(Vector256<T> a, Vector256<T> b, Vector256<T> c)
    {
#if NET9_0_OR_GREATER
        // Despite its name there is nothing approximate about it: fused if that is one instruction, else two.
        return typeof(T) == typeof(float)
            ? Vector256.MultiplyAddEstimate(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
            : Vector256.MultiplyAddEstimate(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
#else
        if (Fma.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? Fma.MultiplyAdd(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
                : Fma.MultiplyAdd(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
        }

        // The halves may still have the instruction, and a lane must not depend on the width.
        return AdvSimd.Arm64.IsSupported
            ? Vector256.Create(
                Ops128<T>.MultiplyAdd(a.GetLower(), b.GetLower(), c.GetLower()),
                Ops128<T>.MultiplyAdd(a.GetUpper(), b.GetUpper(), c.GetUpper()))
            : (a * b) + c;
#endif
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> NegateMultiplyAdd(Vector256<T> a, Vector256<T> b, Vector256<T> c)
    {
        if (Fma.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? Fma.MultiplyAddNegated(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
                : Fma.MultiplyAddNegated(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
        }

        return MultiplyAdd(Negate(a), b, c);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Negate(Vector256<T> x) => x ^ Constant(-0.0);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Abs(Vector256<T> x) => Vector256.AndNot(x, Constant(-0.0));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Sqrt(Vector256<T> x) => Vector256.Sqrt(x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> CopySign(Vector256<T> magnitude, Vector256<T> sign) =>
        Vector256.ConditionalSelect(Constant(-0.0), sign, magnitude);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> AreEqual(Vector256<T> a, Vector256<T> b) => Vector256.Equals(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> LessThan(Vector256<T> a, Vector256<T> b) => Vector256.LessThan(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> LessThanOrEqual(Vector256<T> a, Vector256<T> b) => Vector256.LessThanOrEqual(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> GreaterThan(Vector256<T> a, Vector256<T> b) => Vector256.GreaterThan(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> GreaterThanOrEqual(Vector256<T> a, Vector256<T> b) => Vector256.GreaterThanOrEqual(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> And(Vector256<T> a, Vector256<T> b) => a & b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Or(Vector256<T> a, Vector256<T> b) => a | b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Select(Vector256<T> mask, Vector256<T> a, Vector256<T> b) => Vector256.ConditionalSelect(mask, a, b);

    /// <inheritdoc/>
    /// <remarks>Not <c>Vector256.Min</c>, which treats NaN differently on .NET 8 and later.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Min(Vector256<T> a, Vector256<T> b) => Select(LessThan(a, b) | ~AreEqual(a, a), a, b);

    /// <inheritdoc/>
    /// <remarks>Not <c>Vector256.Max</c>, which treats NaN differently on .NET 8 and later.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Max(Vector256<T> a, Vector256<T> b) => Select(GreaterThan(a, b) | ~AreEqual(a, a), a, b);

    /// <inheritdoc/>
    /// <remarks>Intel's instructions return their second operand if either is NaN; hence the order.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Clamp(Vector256<T> x, Vector256<T> low, Vector256<T> high)
    {
        if (Avx.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? Avx.Min(high.AsSingle(), Avx.Max(low.AsSingle(), x.AsSingle())).As<float, T>()
                : Avx.Min(high.AsDouble(), Avx.Max(low.AsDouble(), x.AsDouble())).As<double, T>();
        }

        return Select(LessThan(x, low), low, Select(GreaterThan(x, high), high, x));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum(Vector256<T> x) => Ops128<T>.Sum(x.GetLower() + x.GetUpper());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> RoundToInteger(Vector256<T> x) => (x + Rounder) - Rounder;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> PowerOfTwo(Vector256<T> n)
    {
        // The sum ends in the bits of n + bias, which the shift moves to where the exponent is.
        return typeof(T) == typeof(float)
            ? ((Vector256.Create(VectorBits.RounderSingle + 127f) + n.AsSingle()).AsInt32() << 23).As<int, T>()
            : ((Vector256.Create(VectorBits.RounderDouble + 1023.0) + n.AsDouble()).AsInt64() << 52).As<long, T>();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Scale(Vector256<T> x, Vector256<T> n)
    {
        if (Avx512F.VL.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? Avx512F.VL.Scale(x.AsSingle(), n.AsSingle()).As<float, T>()
                : Avx512F.VL.Scale(x.AsDouble(), n.AsDouble()).As<double, T>();
        }

        // In two steps, neither of which needs a power of two that is out of range. The first one is exact.
        Vector256<T> half = RoundToInteger(n * Constant(0.5));
        return x * PowerOfTwo(half) * PowerOfTwo(n - half);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Exponent(Vector256<T> x)
    {
        // The shifted bits are a small integer; below the bits of 2^23 or 2^52 they become a number.
        return typeof(T) == typeof(float)
            ? ((Vector256.ShiftRightLogical(FromRootHalf(x.AsInt32()), 23) | Vector256.Create(0x4B000000)).AsSingle()
                - Vector256.Create(8388608f + 127f)).As<float, T>()
            : ((Vector256.ShiftRightLogical(FromRootHalf(x.AsInt64()), 52) | Vector256.Create(0x4330000000000000)).AsDouble()
                - Vector256.Create(4503599627370496.0 + 1023.0)).As<double, T>();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Significand(Vector256<T> x)
    {
        return typeof(T) == typeof(float)
            ? ((FromRootHalf(x.AsInt32()) & Vector256.Create(0x007FFFFF)) + Vector256.Create(VectorBits.RootHalfSingle)).As<int, T>()
            : ((FromRootHalf(x.AsInt64()) & Vector256.Create(0x000FFFFFFFFFFFFF)) + Vector256.Create(VectorBits.RootHalfDouble)).As<long, T>();
    }

    // The bits, moved so that the exponent steps at √½ and not at 1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> FromRootHalf(Vector256<int> bits) =>
        bits + Vector256.Create(VectorBits.OneSingle - VectorBits.RootHalfSingle);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> FromRootHalf(Vector256<long> bits) =>
        bits + Vector256.Create(VectorBits.OneDouble - VectorBits.RootHalfDouble);
}
