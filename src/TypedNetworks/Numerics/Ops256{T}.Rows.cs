using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TypedNetworks.Numerics;

/// <content>What reads and writes rows: numbers that lie apart, and sums side by side.</content>
public readonly partial struct Ops256<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> LoadStrided(ref readonly T source, nuint offset, nuint stride)
    {
        if (stride == 1)
        {
            return Load(in source, offset);
        }

        if (stride == 2 && Avx2.IsSupported)
        {
            // The second load starts one number early: starting where the first one ends it would end after the last number.
            Vector256<T> lower = Load(in source, offset);
            Vector256<T> upper = Load(in source, offset + (nuint)Count - 1);

            // The shuffle works within 128 bits: the even numbers of both first halves, then of both second halves.
            Vector256<double> halves = typeof(T) == typeof(float)
                ? Avx.Shuffle(lower.AsSingle(), upper.AsSingle(), 0b11_01_10_00).AsDouble()
                : Avx.Shuffle(lower.AsDouble(), upper.AsDouble(), 0b10_10);
            return Avx2.Permute4x64(halves, 0b11_01_10_00).As<double, T>();
        }

        return Vector256.Create(
            Ops128<T>.LoadStrided(in source, offset, stride),
            Ops128<T>.LoadStrided(in source, offset + ((nuint)Ops128<T>.Count * stride), stride));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreStrided(Vector256<T> value, ref T destination, nuint offset, nuint stride)
    {
        if (stride == 1)
        {
            Store(value, ref destination, offset);
            return;
        }

        Ops128<T>.StoreStrided(value.GetLower(), ref destination, offset, stride);
        Ops128<T>.StoreStrided(value.GetUpper(), ref destination, offset + ((nuint)Ops128<T>.Count * stride), stride);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePairs(Vector256<T> a, Vector256<T> b, ref T destination, nuint offset)
    {
        if (!Avx2.IsSupported)
        {
            Ops128<T>.StorePairs(a.GetLower(), b.GetLower(), ref destination, offset);
            Ops128<T>.StorePairs(a.GetUpper(), b.GetUpper(), ref destination, offset + (nuint)Ops128<T>.Count * 2);
            return;
        }

        // These work within 128 bits each; the halves are put together after.
        Vector256<double> low = typeof(T) == typeof(float)
            ? Avx.UnpackLow(a.AsSingle(), b.AsSingle()).AsDouble()
            : Avx.UnpackLow(a.AsDouble(), b.AsDouble());
        Vector256<double> high = typeof(T) == typeof(float)
            ? Avx.UnpackHigh(a.AsSingle(), b.AsSingle()).AsDouble()
            : Avx.UnpackHigh(a.AsDouble(), b.AsDouble());
        Store(Avx.Permute2x128(low, high, 0x20).As<double, T>(), ref destination, offset);
        Store(Avx.Permute2x128(low, high, 0x31).As<double, T>(), ref destination, offset + (nuint)Count);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreSums(Vector256<T> a, Vector256<T> b, Vector256<T> c, Vector256<T> d, ref T destination, nuint offset) =>
        Ops128<T>.StoreSums(
            a.GetLower() + a.GetUpper(),
            b.GetLower() + b.GetUpper(),
            c.GetLower() + c.GetUpper(),
            d.GetLower() + d.GetUpper(),
            ref destination,
            offset);
}
