using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TypedNetworks.Numerics;

/// <content>Vectors of which only the first lanes count.</content>
public readonly partial struct Ops128<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> FirstLanes(int count) => typeof(T) == typeof(float)
        ? Vector128.LessThan(Vector128.Create(0f, 1f, 2f, 3f), Vector128.Create((float)count)).As<float, T>()
        : Vector128.LessThan(Vector128.Create(0.0, 1.0), Vector128.Create((double)count)).As<double, T>();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> LoadFirst(ref readonly T source, nuint offset, int count)
    {
        if (count == Count)
        {
            return Load(in source, offset);
        }

        ref T first = ref Unsafe.Add(ref Unsafe.AsRef(in source), offset);
        if (count == 1)
        {
            return Vector128.CreateScalar(first);
        }

        // Two of four, or three.
        Vector128<T> two = Vector128.CreateScalar(Unsafe.ReadUnaligned<double>(ref Unsafe.As<T, byte>(ref first))).As<double, T>();
        return count == 2 ? two : two.WithElement(2, Unsafe.Add(ref first, 2));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreFirst(Vector128<T> value, ref T destination, nuint offset, int count)
    {
        if (count == Count)
        {
            Store(value, ref destination, offset);
            return;
        }

        ref T first = ref Unsafe.Add(ref destination, offset);
        if (count == 1)
        {
            first = value.ToScalar();
            return;
        }

        Unsafe.WriteUnaligned(ref Unsafe.As<T, byte>(ref first), value.AsDouble().ToScalar());
        if (count == 3)
        {
            Unsafe.Add(ref first, 2) = value.GetElement(2);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Largest(Vector128<T> x)
    {
        if (typeof(T) == typeof(float))
        {
            Vector128<T> pairs = Larger(x, Vector128.Shuffle(x.AsSingle(), Vector128.Create(2, 3, 0, 1)).As<float, T>());
            return Larger(pairs, Vector128.Shuffle(pairs.AsSingle(), Vector128.Create(1, 0, 3, 2)).As<float, T>()).ToScalar();
        }

        return Larger(x, Vector128.Shuffle(x.AsDouble(), Vector128.Create(1L, 0L)).As<double, T>()).ToScalar();
    }

    /// <summary>The larger number of each lane; either where one is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<T> Larger(Vector128<T> a, Vector128<T> b) =>
#if NET9_0_OR_GREATER
        Vector128.MaxNative(a, b);
#else
        Select(GreaterThan(a, b), a, b);
#endif
}
