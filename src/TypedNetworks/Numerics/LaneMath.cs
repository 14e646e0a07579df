using System.Numerics;
using System.Runtime.CompilerServices;

namespace TypedNetworks.Numerics;

/// <summary>
/// Functions of vectors of every width that are computed number by number: as right as .NET's functions of one number, and as
/// slow. Networks come to them through activations and losses of the user's own.
/// </summary>
/// <remarks>
/// A lane's result is the bits that .NET's function of that number gives, whatever the width, on whatever framework the
/// program runs; NaN gives NaN, except that anything to the power of 0 is 1, as .NET has it. What every network needs is in <see cref="VectorMath"/>, many lanes at once.
/// </remarks>
public static class LaneMath
{
    // A call, so that the caller's vectors stay in registers: this one's lies in memory, where a lane can be reached.
    private const MethodImplOptions Called = MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;

    /// <summary>Computes the logarithm of x to the base 2.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, number by number.</returns>
    [MethodImpl(Called)]
    public static TVector Log2<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var lane = 0; lane < TOps.Count; lane++)
        {
            ref var number = ref Lane<TVector, T>(ref x, lane);
            number = T.Log2(number);
        }

        return x;
    }

    /// <summary>Computes the logarithm of x to the base 10.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, number by number.</returns>
    [MethodImpl(Called)]
    public static TVector Log10<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var lane = 0; lane < TOps.Count; lane++)
        {
            ref var number = ref Lane<TVector, T>(ref x, lane);
            number = T.Log10(number);
        }

        return x;
    }

    /// <summary>Computes the cube root of x.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, number by number.</returns>
    [MethodImpl(Called)]
    public static TVector Cbrt<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var lane = 0; lane < TOps.Count; lane++)
        {
            ref var number = ref Lane<TVector, T>(ref x, lane);
            number = T.Cbrt(number);
        }

        return x;
    }

    /// <summary>Computes the sine of x, in radians.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, number by number.</returns>
    [MethodImpl(Called)]
    public static TVector Sin<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var lane = 0; lane < TOps.Count; lane++)
        {
            ref var number = ref Lane<TVector, T>(ref x, lane);
            number = T.Sin(number);
        }

        return x;
    }

    /// <summary>Computes the cosine of x, in radians.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, number by number.</returns>
    [MethodImpl(Called)]
    public static TVector Cos<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var lane = 0; lane < TOps.Count; lane++)
        {
            ref var number = ref Lane<TVector, T>(ref x, lane);
            number = T.Cos(number);
        }

        return x;
    }

    /// <summary>Computes the tangent of x, in radians.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, number by number.</returns>
    [MethodImpl(Called)]
    public static TVector Tan<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var lane = 0; lane < TOps.Count; lane++)
        {
            ref var number = ref Lane<TVector, T>(ref x, lane);
            number = T.Tan(number);
        }

        return x;
    }

    /// <summary>Computes the angle in radians whose sine is x.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, number by number.</returns>
    [MethodImpl(Called)]
    public static TVector Asin<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var lane = 0; lane < TOps.Count; lane++)
        {
            ref var number = ref Lane<TVector, T>(ref x, lane);
            number = T.Asin(number);
        }

        return x;
    }

    /// <summary>Computes the angle in radians whose cosine is x.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, number by number.</returns>
    [MethodImpl(Called)]
    public static TVector Acos<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var lane = 0; lane < TOps.Count; lane++)
        {
            ref var number = ref Lane<TVector, T>(ref x, lane);
            number = T.Acos(number);
        }

        return x;
    }

    /// <summary>Computes the angle in radians whose tangent is x.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, number by number.</returns>
    [MethodImpl(Called)]
    public static TVector Atan<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var lane = 0; lane < TOps.Count; lane++)
        {
            ref var number = ref Lane<TVector, T>(ref x, lane);
            number = T.Atan(number);
        }

        return x;
    }

    /// <summary>Computes the hyperbolic sine of x.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, number by number.</returns>
    [MethodImpl(Called)]
    public static TVector Sinh<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var lane = 0; lane < TOps.Count; lane++)
        {
            ref var number = ref Lane<TVector, T>(ref x, lane);
            number = T.Sinh(number);
        }

        return x;
    }

    /// <summary>Computes the hyperbolic cosine of x.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, number by number.</returns>
    [MethodImpl(Called)]
    public static TVector Cosh<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var lane = 0; lane < TOps.Count; lane++)
        {
            ref var number = ref Lane<TVector, T>(ref x, lane);
            number = T.Cosh(number);
        }

        return x;
    }

    /// <summary>Computes x to the power of y.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">The bases.</param>
    /// <param name="y">The exponents.</param>
    /// <returns>The results, number by number.</returns>
    [MethodImpl(Called)]
    public static TVector Pow<TOps, TVector, T>(TVector x, TVector y)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var lane = 0; lane < TOps.Count; lane++)
        {
            ref var number = ref Lane<TVector, T>(ref x, lane);
            number = T.Pow(number, Lane<TVector, T>(ref y, lane));
        }

        return x;
    }

    /// <summary>Computes the angle in radians of the point (x, y), from −π to π.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="y">How far up the points are.</param>
    /// <param name="x">How far right the points are.</param>
    /// <returns>The results, number by number.</returns>
    [MethodImpl(Called)]
    public static TVector Atan2<TOps, TVector, T>(TVector y, TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var lane = 0; lane < TOps.Count; lane++)
        {
            ref var number = ref Lane<TVector, T>(ref y, lane);
            number = T.Atan2(number, Lane<TVector, T>(ref x, lane));
        }

        return y;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref T Lane<TVector, T>(ref TVector vector, int lane) => ref Unsafe.Add(ref Unsafe.As<TVector, T>(ref vector), lane);
}
