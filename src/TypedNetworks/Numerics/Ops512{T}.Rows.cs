using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TypedNetworks.Numerics;

/// <content>What reads and writes rows: numbers that lie apart, and sums side by side.</content>
public readonly partial struct Ops512<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> LoadStrided(ref readonly T source, nuint offset, nuint stride)
    {
        if (stride == 1)
        {
            return Load(in source, offset);
        }

        if (stride == 2 && Avx512F.IsSupported)
        {
            // The second load starts one number early: starting where the first one ends it would end after the last number.
            Vector512<T> lower = Load(in source, offset);
            Vector512<T> upper = Load(in source, offset + (nuint)Count - 1);
            return typeof(T) == typeof(float)
                ? Avx512F.PermuteVar16x32x2(
                    lower.AsSingle(),
                    Vector512.Create(0, 2, 4, 6, 8, 10, 12, 14, 17, 19, 21, 23, 25, 27, 29, 31),
                    upper.AsSingle()).As<float, T>()
                : Avx512F.PermuteVar8x64x2(
                    lower.AsDouble(),
                    Vector512.Create(0L, 2, 4, 6, 9, 11, 13, 15),
                    upper.AsDouble()).As<double, T>();
        }

        if (stride == 3 && Avx512F.IsSupported)
        {
            return LoadEveryThird(in source, offset);
        }

        if (stride == 4 && Avx512F.IsSupported)
        {
            return LoadEveryFourth(in source, offset);
        }

        return Vector512.Create(
            Ops256<T>.LoadStrided(in source, offset, stride),
            Ops256<T>.LoadStrided(in source, offset + ((nuint)Ops256<T>.Count * stride), stride));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreStrided(Vector512<T> value, ref T destination, nuint offset, nuint stride)
    {
        if (stride == 1)
        {
            Store(value, ref destination, offset);
            return;
        }

        Ops256<T>.StoreStrided(value.GetLower(), ref destination, offset, stride);
        Ops256<T>.StoreStrided(value.GetUpper(), ref destination, offset + ((nuint)Ops256<T>.Count * stride), stride);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePairs(Vector512<T> a, Vector512<T> b, ref T destination, nuint offset)
    {
        if (!Avx512F.IsSupported)
        {
            Ops256<T>.StorePairs(a.GetLower(), b.GetLower(), ref destination, offset);
            Ops256<T>.StorePairs(a.GetUpper(), b.GetUpper(), ref destination, offset + (nuint)Count);
        }
        else if (typeof(T) == typeof(float))
        {
            Store(
                Avx512F.PermuteVar16x32x2(
                    a.AsSingle(), Vector512.Create(0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23), b.AsSingle()).As<float, T>(),
                ref destination,
                offset);
            Store(
                Avx512F.PermuteVar16x32x2(
                    a.AsSingle(), Vector512.Create(8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31), b.AsSingle()).As<float, T>(),
                ref destination,
                offset + (nuint)Count);
        }
        else
        {
            Store(
                Avx512F.PermuteVar8x64x2(a.AsDouble(), Vector512.Create(0L, 8, 1, 9, 2, 10, 3, 11), b.AsDouble()).As<double, T>(),
                ref destination,
                offset);
            Store(
                Avx512F.PermuteVar8x64x2(a.AsDouble(), Vector512.Create(4L, 12, 5, 13, 6, 14, 7, 15), b.AsDouble()).As<double, T>(),
                ref destination,
                offset + (nuint)Count);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreSums(Vector512<T> a, Vector512<T> b, Vector512<T> c, Vector512<T> d, ref T destination, nuint offset)
    {
        if (Avx512F.IsSupported)
        {
            // Folded two at a time: the halves of a and b to one vector, then the quarters of a to d, 128 bits for each.
            Vector512<T> quarters = FoldPairs(FoldHalves(a, b), FoldHalves(c, d));
            if (typeof(T) == typeof(float))
            {
                Vector512<float> pairs = quarters.AsSingle();
                pairs += Avx512F.Permute4x32(pairs, 0b01_00_11_10);
                pairs += Avx512F.Permute4x32(pairs, 0b10_11_00_01);
                Vector512<float> sums = Avx512F.PermuteVar16x32(pairs, Vector512.Create(0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12));
                Ops128<T>.Store(sums.GetLower().GetLower().As<float, T>(), ref destination, offset);
            }
            else
            {
                Vector512<double> pairs = quarters.AsDouble();
                pairs += Avx512F.Permute2x64(pairs, 0b01_01_01_01);
                Vector512<double> sums = Avx512F.PermuteVar8x64(pairs, Vector512.Create(0L, 2, 4, 6, 0, 2, 4, 6));
                Ops256<T>.Store(sums.GetLower().As<double, T>(), ref destination, offset);
            }

            return;
        }

        Ops256<T>.StoreSums(
            a.GetLower() + a.GetUpper(),
            b.GetLower() + b.GetUpper(),
            c.GetLower() + c.GetUpper(),
            d.GetLower() + d.GetUpper(),
            ref destination,
            offset);
    }

    // The sum of the halves of a, then that of the halves of b.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> FoldHalves(Vector512<T> a, Vector512<T> b) =>
        Avx512F.Shuffle4x128(a.AsDouble(), b.AsDouble(), 0b01_00_01_00).As<double, T>()
        + Avx512F.Shuffle4x128(a.AsDouble(), b.AsDouble(), 0b11_10_11_10).As<double, T>();

    // The sums of quarters 0 and 1 and of quarters 2 and 3 of a, then those of b.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> FoldPairs(Vector512<T> a, Vector512<T> b) =>
        Avx512F.Shuffle4x128(a.AsDouble(), b.AsDouble(), 0b10_00_10_00).As<double, T>()
        + Avx512F.Shuffle4x128(a.AsDouble(), b.AsDouble(), 0b11_01_11_01).As<double, T>();

    // Three loads, the last of which ends with the last number. Two permutations pick from all of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> LoadEveryThird(ref readonly T source, nuint offset)
    {
        Vector512<T> first = Load(in source, offset);
        Vector512<T> second = Load(in source, offset + (nuint)Count);
        Vector512<T> third = Load(in source, offset + (2 * (nuint)Count) - 2);
        if (typeof(T) == typeof(float))
        {
            Vector512<float> lower = Avx512F.PermuteVar16x32x2(
                first.AsSingle(), Vector512.Create(0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 0, 0, 0, 0, 0), second.AsSingle());
            return Avx512F.PermuteVar16x32x2(
                lower, Vector512.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 19, 22, 25, 28, 31), third.AsSingle()).As<float, T>();
        }

        return Avx512F.PermuteVar8x64x2(
            Avx512F.PermuteVar8x64x2(first.AsDouble(), Vector512.Create(0L, 3, 6, 9, 12, 15, 0, 0), second.AsDouble()),
            Vector512.Create(0L, 1, 2, 3, 4, 5, 12, 15),
            third.AsDouble()).As<double, T>();
    }

    // Four loads, the last of which ends with the last number: half of the numbers from two of them, half from the others.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> LoadEveryFourth(ref readonly T source, nuint offset)
    {
        Vector512<T> first = Load(in source, offset);
        Vector512<T> second = Load(in source, offset + (nuint)Count);
        Vector512<T> third = Load(in source, offset + (2 * (nuint)Count));
        Vector512<T> fourth = Load(in source, offset + (3 * (nuint)Count) - 3);
        if (typeof(T) == typeof(float))
        {
            Vector512<int> index = Vector512.Create(0, 4, 8, 12, 16, 20, 24, 28, 0, 4, 8, 12, 19, 23, 27, 31);
            return Vector512.Create(
                Avx512F.PermuteVar16x32x2(first.AsSingle(), index, second.AsSingle()).GetLower(),
                Avx512F.PermuteVar16x32x2(third.AsSingle(), index, fourth.AsSingle()).GetUpper()).As<float, T>();
        }

        Vector512<long> indexOfDoubles = Vector512.Create(0L, 4, 8, 12, 0, 4, 11, 15);
        return Vector512.Create(
            Avx512F.PermuteVar8x64x2(first.AsDouble(), indexOfDoubles, second.AsDouble()).GetLower(),
            Avx512F.PermuteVar8x64x2(third.AsDouble(), indexOfDoubles, fourth.AsDouble()).GetUpper()).As<double, T>();
    }
}
