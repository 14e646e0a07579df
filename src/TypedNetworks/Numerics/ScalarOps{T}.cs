using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace TypedNetworks.Numerics;

/// <summary>One lane: the number itself.</summary>
/// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "They are called through a type parameter.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "There are no values, only the type.")]
public readonly struct ScalarOps<T> : IVectorOps<T, T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public static bool IsAccelerated => true;

    /// <inheritdoc/>
    public static int Count => 1;

    private static T Rounder
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Constant(typeof(T) == typeof(float) ? VectorBits.RounderSingle : VectorBits.RounderDouble);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Load(ref readonly T source, nuint offset) => Unsafe.Add(ref Unsafe.AsRef(in source), offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Load(ReadOnlySpan<T> source, int offset) => source.Slice(offset, 1)[0];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(T value, ref T destination, nuint offset) => Unsafe.Add(ref destination, offset) = value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(T value, Span<T> destination, int offset) => destination.Slice(offset, 1)[0] = value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T LoadStrided(ref readonly T source, nuint offset, nuint stride) => Load(in source, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreStrided(T value, ref T destination, nuint offset, nuint stride) => Store(value, ref destination, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePairs(T a, T b, ref T destination, nuint offset)
    {
        Store(a, ref destination, offset);
        Store(b, ref destination, offset + 1);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreSums(T a, T b, T c, T d, ref T destination, nuint offset)
    {
        Store(a, ref destination, offset);
        Store(b, ref destination, offset + 1);
        Store(c, ref destination, offset + 2);
        Store(d, ref destination, offset + 3);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Broadcast(T value) => value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Broadcast(ref readonly T source, nuint offset) => Broadcast(Unsafe.Add(ref Unsafe.AsRef(in source), offset));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Constant(double value) => typeof(T) == typeof(float)
        ? Unsafe.BitCast<float, T>((float)value)
        : Unsafe.BitCast<double, T>(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Add(T a, T b) => a + b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Subtract(T a, T b) => a - b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Multiply(T a, T b) => a * b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Divide(T a, T b) => a / b;

    /// <inheritdoc/>
    /// <remarks>Without the instruction .NET computes the fused result in software, which is exact and very slow.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T MultiplyAdd(T a, T b, T c) => Fma.IsSupported || AdvSimd.IsSupported
        ? T.FusedMultiplyAdd(a, b, c)
        : (a * b) + c;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T NegateMultiplyAdd(T a, T b, T c) => MultiplyAdd(-a, b, c);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Negate(T x) => -x;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Abs(T x) => T.Abs(x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sqrt(T x) => T.Sqrt(x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T CopySign(T magnitude, T sign) => T.CopySign(magnitude, sign);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T AreEqual(T a, T b) => Mask(a == b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T LessThan(T a, T b) => Mask(a < b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T LessThanOrEqual(T a, T b) => Mask(a <= b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T GreaterThan(T a, T b) => Mask(a > b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T GreaterThanOrEqual(T a, T b) => Mask(a >= b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T And(T a, T b) => FromBits(Bits(a) & Bits(b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Or(T a, T b) => FromBits(Bits(a) | Bits(b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Select(T mask, T a, T b) => Bits(mask) != 0 ? a : b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Min(T a, T b) => a < b || T.IsNaN(a) ? a : b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Max(T a, T b) => a > b || T.IsNaN(a) ? a : b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Clamp(T x, T low, T high) => x < low ? low : x > high ? high : x;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum(T x) => x;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T FirstLanes(int count) => Mask(count > 0);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T LoadFirst(ref readonly T source, nuint offset, int count) => Load(in source, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreFirst(T value, ref T destination, nuint offset, int count) => Store(value, ref destination, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Largest(T x) => x;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T RoundToInteger(T x) => (x + Rounder) - Rounder;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T PowerOfTwo(T n) => typeof(T) == typeof(float)
        ? FromBits(Bits(n + Constant(VectorBits.RounderSingle + 127f)) << 23)
        : FromBits(Bits(n + Constant(VectorBits.RounderDouble + 1023.0)) << 52);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Scale(T x, T n)
    {
        if (Avx512F.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? Avx512F.ScaleScalar(Vector128.CreateScalarUnsafe(x).AsSingle(), Vector128.CreateScalarUnsafe(n).AsSingle()).As<float, T>().ToScalar()
                : Avx512F.ScaleScalar(Vector128.CreateScalarUnsafe(x).AsDouble(), Vector128.CreateScalarUnsafe(n).AsDouble()).As<double, T>().ToScalar();
        }

        T half = RoundToInteger(n * Constant(0.5));
        return x * PowerOfTwo(half) * PowerOfTwo(n - half);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Exponent(T x) => typeof(T) == typeof(float)
        ? Constant((int)(FromRootHalf(x) >> 23) - 127)
        : Constant((int)(FromRootHalf(x) >> 52) - 1023);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Significand(T x) => typeof(T) == typeof(float)
        ? FromBits((FromRootHalf(x) & 0x007FFFFF) + VectorBits.RootHalfSingle)
        : FromBits((FromRootHalf(x) & 0x000FFFFFFFFFFFFF) + VectorBits.RootHalfDouble);

    // The bits, moved so that the exponent steps at √½ and not at 1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FromRootHalf(T x) => typeof(T) == typeof(float)
        ? (uint)Bits(x) + (VectorBits.OneSingle - VectorBits.RootHalfSingle)
        : (ulong)Bits(x) + (VectorBits.OneDouble - VectorBits.RootHalfDouble);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Mask(bool condition) => FromBits(condition ? -1 : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Bits(T x) => typeof(T) == typeof(float)
        ? Unsafe.BitCast<T, int>(x)
        : Unsafe.BitCast<T, long>(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T FromBits(ulong bits) => FromBits((long)bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T FromBits(long bits) => typeof(T) == typeof(float)
        ? Unsafe.BitCast<int, T>((int)bits)
        : Unsafe.BitCast<long, T>(bits);
}
