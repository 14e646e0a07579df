using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TypedNetworks.Numerics;

/// <content>Vectors of which only the first lanes count.</content>
public readonly partial struct Ops256<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> FirstLanes(int count) => typeof(T) == typeof(float)
        ? Vector256.LessThan(Vector256.Create(0f, 1f, 2f, 3f, 4f, 5f, 6f, 7f), Vector256.Create((float)count)).As<float, T>()
        : Vector256.LessThan(Vector256.Create(0.0, 1.0, 2.0, 3.0), Vector256.Create((double)count)).As<double, T>();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> LoadFirst(ref readonly T source, nuint offset, int count)
    {
        var half = Ops128<T>.Count;
        return count == Count ? Load(in source, offset)
            : count > half ? Vector256.Create(Ops128<T>.Load(in source, offset), Ops128<T>.LoadFirst(in source, offset + (nuint)half, count - half))
            : Vector256.Create(Ops128<T>.LoadFirst(in source, offset, count), Vector128<T>.Zero);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreFirst(Vector256<T> value, ref T destination, nuint offset, int count)
    {
        var half = Ops128<T>.Count;
        if (count == Count)
        {
            Store(value, ref destination, offset);
        }
        else if (count > half)
        {
            Ops128<T>.Store(value.GetLower(), ref destination, offset);
            Ops128<T>.StoreFirst(value.GetUpper(), ref destination, offset + (nuint)half, count - half);
        }
        else
        {
            Ops128<T>.StoreFirst(value.GetLower(), ref destination, offset, count);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Largest(Vector256<T> x) => Ops128<T>.Largest(Ops128<T>.Larger(x.GetLower(), x.GetUpper()));

    /// <summary>The larger number of each lane; either where one is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<T> Larger(Vector256<T> a, Vector256<T> b) =>
#if NET9_0_OR_GREATER
        Vector256.MaxNative(a, b);
#else
        Select(GreaterThan(a, b), a, b);
#endif
}
