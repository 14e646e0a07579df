using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TypedNetworks.Numerics;

/// <content>Vectors of which only the first lanes count.</content>
public readonly partial struct Ops512<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> FirstLanes(int count) => typeof(T) == typeof(float)
        ? Vector512.LessThan(Vector512.Create(0f, 1f, 2f, 3f, 4f, 5f, 6f, 7f, 8f, 9f, 10f, 11f, 12f, 13f, 14f, 15f), Vector512.Create((float)count)).As<float, T>()
        : Vector512.LessThan(Vector512.Create(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0), Vector512.Create((double)count)).As<double, T>();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> LoadFirst(ref readonly T source, nuint offset, int count)
    {
        var half = Ops256<T>.Count;
        return count == Count ? Load(in source, offset)
            : count > half ? Vector512.Create(Ops256<T>.Load(in source, offset), Ops256<T>.LoadFirst(in source, offset + (nuint)half, count - half))
            : Vector512.Create(Ops256<T>.LoadFirst(in source, offset, count), Vector256<T>.Zero);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreFirst(Vector512<T> value, ref T destination, nuint offset, int count)
    {
        var half = Ops256<T>.Count;
        if (count == Count)
        {
            Store(value, ref destination, offset);
        }
        else if (count > half)
        {
            Ops256<T>.Store(value.GetLower(), ref destination, offset);
            Ops256<T>.StoreFirst(value.GetUpper(), ref destination, offset + (nuint)half, count - half);
        }
        else
        {
            Ops256<T>.StoreFirst(value.GetLower(), ref destination, offset, count);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Largest(Vector512<T> x) => Ops256<T>.Largest(Ops256<T>.Larger(x.GetLower(), x.GetUpper()));
}
