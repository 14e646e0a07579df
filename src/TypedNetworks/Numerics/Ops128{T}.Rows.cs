using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TypedNetworks.Numerics;

/// <content>What reads and writes rows: numbers that lie apart, and sums side by side.</content>
public readonly partial struct Ops128<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> LoadStrided(ref readonly T source, nuint offset, nuint stride)
    {
        if (stride == 1)
        {
            return Load(in source, offset);
        }

        if (typeof(T) == typeof(double))
        {
            ref double first = ref Unsafe.As<T, double>(ref Unsafe.Add(ref Unsafe.AsRef(in source), offset));
            return Vector128.Create(first, Unsafe.Add(ref first, stride)).As<double, T>();
        }

        if (stride == 2 && Sse.IsSupported)
        {
            // The second load starts one number early: starting at the fifth it would end after the last one.
            Vector128<float> lower = Load(in source, offset).AsSingle();
            Vector128<float> upper = Load(in source, offset + 3).AsSingle();
            return Sse.Shuffle(lower, upper, 0b11_01_10_00).As<float, T>();
        }

        ref float start = ref Unsafe.As<T, float>(ref Unsafe.Add(ref Unsafe.AsRef(in source), offset));
        return Vector128.Create(
            start,
            Unsafe.Add(ref start, stride),
            Unsafe.Add(ref start, 2 * stride),
            Unsafe.Add(ref start, 3 * stride)).As<float, T>();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreStrided(Vector128<T> value, ref T destination, nuint offset, nuint stride)
    {
        if (stride == 1)
        {
            Store(value, ref destination, offset);
            return;
        }

        ref T first = ref Unsafe.Add(ref destination, offset);
        first = value.GetElement(0);
        Unsafe.Add(ref first, stride) = value.GetElement(1);
        if (typeof(T) == typeof(float))
        {
            Unsafe.Add(ref first, 2 * stride) = value.GetElement(2);
            Unsafe.Add(ref first, 3 * stride) = value.GetElement(3);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePairs(Vector128<T> a, Vector128<T> b, ref T destination, nuint offset)
    {
        if (!Sse2.IsSupported)
        {
            StoreStrided(a, ref destination, offset, 2);
            StoreStrided(b, ref destination, offset + 1, 2);
        }
        else if (typeof(T) == typeof(float))
        {
            Store(Sse.UnpackLow(a.AsSingle(), b.AsSingle()).As<float, T>(), ref destination, offset);
            Store(Sse.UnpackHigh(a.AsSingle(), b.AsSingle()).As<float, T>(), ref destination, offset + 4);
        }
        else
        {
            Store(Sse2.UnpackLow(a.AsDouble(), b.AsDouble()).As<double, T>(), ref destination, offset);
            Store(Sse2.UnpackHigh(a.AsDouble(), b.AsDouble()).As<double, T>(), ref destination, offset + 2);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreSums(Vector128<T> a, Vector128<T> b, Vector128<T> c, Vector128<T> d, ref T destination, nuint offset)
    {
        if (Sse2.IsSupported && typeof(T) == typeof(float))
        {
            // Lanes 0 and 2 of a and b, then 1 and 3: a0 + a2, b0 + b2, a1 + a3, b1 + b3.
            Vector128<float> ab = Sse.UnpackLow(a.AsSingle(), b.AsSingle()) + Sse.UnpackHigh(a.AsSingle(), b.AsSingle());
            Vector128<float> cd = Sse.UnpackLow(c.AsSingle(), d.AsSingle()) + Sse.UnpackHigh(c.AsSingle(), d.AsSingle());
            Store((Sse.MoveLowToHigh(ab, cd) + Sse.MoveHighToLow(cd, ab)).As<float, T>(), ref destination, offset);
            return;
        }

        if (Sse2.IsSupported)
        {
            Vector128<double> ab = Sse2.UnpackLow(a.AsDouble(), b.AsDouble()) + Sse2.UnpackHigh(a.AsDouble(), b.AsDouble());
            Vector128<double> cd = Sse2.UnpackLow(c.AsDouble(), d.AsDouble()) + Sse2.UnpackHigh(c.AsDouble(), d.AsDouble());
            Store(ab.As<double, T>(), ref destination, offset);
            Store(cd.As<double, T>(), ref destination, offset + 2);
            return;
        }

        Unsafe.Add(ref destination, offset) = Sum(a);
        Unsafe.Add(ref destination, offset + 1) = Sum(b);
        Unsafe.Add(ref destination, offset + 2) = Sum(c);
        Unsafe.Add(ref destination, offset + 3) = Sum(d);
    }
}
