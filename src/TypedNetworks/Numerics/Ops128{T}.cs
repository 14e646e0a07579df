using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace TypedNetworks.Numerics;

/// <summary>128 bits: four lanes of <see langword="float"/> or two of <see langword="double"/>.</summary>
/// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "They are called through a type parameter.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "There are no values, only the type.")]
public readonly partial struct Ops128<T> : IVectorOps<Vector128<T>, T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public static bool IsAccelerated
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.IsHardwareAccelerated;
    }

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128<T>.Count;
    }

    // Adding this leaves no bits for a fraction, but room for an integer of either sign in the low bits.
    private static Vector128<T> Rounder
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Constant(typeof(T) == typeof(float) ? VectorBits.RounderSingle : VectorBits.RounderDouble);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Load(ref readonly T source, nuint offset) => Vector128.LoadUnsafe(in source, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Load(ReadOnlySpan<T> source, int offset) =>
        Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(source.Slice(offset, Count)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<T> value, ref T destination, nuint offset) => value.StoreUnsafe(ref destination, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<T> value, Span<T> destination, int offset) =>
        value.StoreUnsafe(ref MemoryMarshal.GetReference(destination.Slice(offset, Count)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Broadcast(T value) => Vector128.Create(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Broadcast(ref readonly T source, nuint offset) => Broadcast(Unsafe.Add(ref Unsafe.AsRef(in source), offset));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Constant(double value) => typeof(T) == typeof(float)
        ? Vector128.Create((float)value).As<float, T>()
        : Vector128.Create(value).As<double, T>();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Add(Vector128<T> a, Vector128<T> b) => a + b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Subtract(Vector128<T> a, Vector128<T> b) => a - b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Multiply(Vector128<T> a, Vector128<T> b) => a * b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Divide(Vector128<T> a, Vector128<T> b) => a / b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> MultiplyAdd(Vector128<T> a, Vector128<T> b, Vector128<T> c)
    {
#if NET9_0_OR_GREATER
        // Despite its name there is nothing approximate about it: fused if that is one instruction, else two.
        return typeof(T) == typeof(float)
            ? Vector128.MultiplyAddEstimate(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
            : Vector128.MultiplyAddEstimate(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
#else
        if (Fma.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? Fma.MultiplyAdd(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
                : Fma.MultiplyAdd(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
        }

        if (AdvSimd.Arm64.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? AdvSimd.FusedMultiplyAdd(c.AsSingle(), a.AsSingle(), b.AsSingle()).As<float, T>()
                : AdvSimd.Arm64.FusedMultiplyAdd(c.AsDouble(), a.AsDouble(), b.AsDouble()).As<double, T>();
        }

        return (a * b) + c;
#endif
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> NegateMultiplyAdd(Vector128<T> a, Vector128<T> b, Vector128<T> c)
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
    public static Vector128<T> Negate(Vector128<T> x) => x ^ Constant(-0.0);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Abs(Vector128<T> x) => Vector128.AndNot(x, Constant(-0.0));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Sqrt(Vector128<T> x) => Vector128.Sqrt(x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> CopySign(Vector128<T> magnitude, Vector128<T> sign) =>
        Vector128.ConditionalSelect(Constant(-0.0), sign, magnitude);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> AreEqual(Vector128<T> a, Vector128<T> b) => Vector128.Equals(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> LessThan(Vector128<T> a, Vector128<T> b) => Vector128.LessThan(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> LessThanOrEqual(Vector128<T> a, Vector128<T> b) => Vector128.LessThanOrEqual(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> GreaterThan(Vector128<T> a, Vector128<T> b) => Vector128.GreaterThan(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> GreaterThanOrEqual(Vector128<T> a, Vector128<T> b) => Vector128.GreaterThanOrEqual(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> And(Vector128<T> a, Vector128<T> b) => a & b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Or(Vector128<T> a, Vector128<T> b) => a | b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Select(Vector128<T> mask, Vector128<T> a, Vector128<T> b) => Vector128.ConditionalSelect(mask, a, b);

    /// <inheritdoc/>
    /// <remarks>Not <c>Vector128.Min</c>, which treats NaN differently on .NET 8 and later.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Min(Vector128<T> a, Vector128<T> b) => Select(LessThan(a, b) | ~AreEqual(a, a), a, b);

    /// <inheritdoc/>
    /// <remarks>Not <c>Vector128.Max</c>, which treats NaN differently on .NET 8 and later.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Max(Vector128<T> a, Vector128<T> b) => Select(GreaterThan(a, b) | ~AreEqual(a, a), a, b);

    /// <inheritdoc/>
    /// <remarks>Intel's instructions return their second operand if either is NaN; hence the order.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Clamp(Vector128<T> x, Vector128<T> low, Vector128<T> high)
    {
        if (Sse2.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? Sse.Min(high.AsSingle(), Sse.Max(low.AsSingle(), x.AsSingle())).As<float, T>()
                : Sse2.Min(high.AsDouble(), Sse2.Max(low.AsDouble(), x.AsDouble())).As<double, T>();
        }

        if (AdvSimd.Arm64.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? AdvSimd.Min(high.AsSingle(), AdvSimd.Max(low.AsSingle(), x.AsSingle())).As<float, T>()
                : AdvSimd.Arm64.Min(high.AsDouble(), AdvSimd.Arm64.Max(low.AsDouble(), x.AsDouble())).As<double, T>();
        }

        return Select(LessThan(x, low), low, Select(GreaterThan(x, high), high, x));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum(Vector128<T> x)
    {
        if (typeof(T) == typeof(float))
        {
            Vector128<float> halves = x.AsSingle() + Vector128.Shuffle(x.AsSingle(), Vector128.Create(2, 3, 0, 1));
            return Unsafe.BitCast<float, T>(halves.GetElement(0) + halves.GetElement(1));
        }

        return x.GetElement(0) + x.GetElement(1);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> RoundToInteger(Vector128<T> x) => (x + Rounder) - Rounder;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> PowerOfTwo(Vector128<T> n)
    {
        // The sum ends in the bits of n + bias, which the shift moves to where the exponent is.
        return typeof(T) == typeof(float)
            ? ((Vector128.Create(VectorBits.RounderSingle + 127f) + n.AsSingle()).AsInt32() << 23).As<int, T>()
            : ((Vector128.Create(VectorBits.RounderDouble + 1023.0) + n.AsDouble()).AsInt64() << 52).As<long, T>();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Scale(Vector128<T> x, Vector128<T> n)
    {
        if (Avx512F.VL.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? Avx512F.VL.Scale(x.AsSingle(), n.AsSingle()).As<float, T>()
                : Avx512F.VL.Scale(x.AsDouble(), n.AsDouble()).As<double, T>();
        }

        // In two steps, neither of which needs a power of two that is out of range. The first one is exact.
        Vector128<T> half = RoundToInteger(n * Constant(0.5));
        return x * PowerOfTwo(half) * PowerOfTwo(n - half);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Exponent(Vector128<T> x)
    {
        // The shifted bits are a small integer; below the bits of 2^23 or 2^52 they become a number.
        return typeof(T) == typeof(float)
            ? ((Vector128.ShiftRightLogical(FromRootHalf(x.AsInt32()), 23) | Vector128.Create(0x4B000000)).AsSingle()
                - Vector128.Create(8388608f + 127f)).As<float, T>()
            : ((Vector128.ShiftRightLogical(FromRootHalf(x.AsInt64()), 52) | Vector128.Create(0x4330000000000000)).AsDouble()
                - Vector128.Create(4503599627370496.0 + 1023.0)).As<double, T>();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Significand(Vector128<T> x)
    {
        return typeof(T) == typeof(float)
            ? ((FromRootHalf(x.AsInt32()) & Vector128.Create(0x007FFFFF)) + Vector128.Create(VectorBits.RootHalfSingle)).As<int, T>()
            : ((FromRootHalf(x.AsInt64()) & Vector128.Create(0x000FFFFFFFFFFFFF)) + Vector128.Create(VectorBits.RootHalfDouble)).As<long, T>();
    }

    // The bits, moved so that the exponent steps at √½ and not at 1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> FromRootHalf(Vector128<int> bits) =>
        bits + Vector128.Create(VectorBits.OneSingle - VectorBits.RootHalfSingle);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<long> FromRootHalf(Vector128<long> bits) =>
        bits + Vector128.Create(VectorBits.OneDouble - VectorBits.RootHalfDouble);
}
