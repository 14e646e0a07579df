using System.Numerics;
using System.Runtime.CompilerServices;

namespace TypedNetworks.Numerics;

/// <summary>Elementary functions of vectors of every width, and of single numbers.</summary>
/// <remarks>
/// <para>
/// Error bounds are in units in the last place (ulp): the distance, counted in representable numbers, between
/// the returned number and the exact result rounded to the nearest one. They hold with and without fused
/// multiply-add, and NaN always gives NaN.
/// </para>
/// <para>
/// A lane's result depends on its number alone: not on the other lanes, nor on the target framework. Two facts of the
/// machine can change the last bits, never the bounds: whether it fuses multiplications with additions, and whether it
/// has AVX-512, whose vectors of 512 bits compute what is made of e^x from a table that no narrower vector has room for.
/// </para>
/// <para>
/// Vectors wider than the machine's (<see cref="IVectorOps{TVector, T}.IsAccelerated"/>) give the same results
/// slowly.
/// </para>
/// </remarks>
public static partial class VectorMath
{
    /// <summary>Computes e^x.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, each within 1 ulp.</returns>
    /// <remarks>Above about 88.72 in <see langword="float"/> and 709.78 in <see langword="double"/> the result is infinite; below about -87.34 and -708.40 it is subnormal, and 0 from about -103.97 and -745.13 on.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Exp<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T> => VectorKernels<TOps, TVector, T>.Exp(x);

    /// <summary>Computes the natural logarithm of x.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, each within 2 ulp.</returns>
    /// <remarks>Log(±0) is -∞, and the result for negative numbers is NaN.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Log<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T> => VectorKernels<TOps, TVector, T>.Log(x);

    /// <summary>Computes the hyperbolic tangent of x.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, each within 2 ulp.</returns>
    /// <remarks>Tanh(±0) is ±0, Tanh(±∞) is ±1.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Tanh<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T> => VectorKernels<TOps, TVector, T>.Tanh(x);

    /// <summary>Computes the logistic function 1 / (1 + e^-x).</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, each within 2 ulp.</returns>
    /// <remarks>Sigmoid(-∞) is 0, Sigmoid(+∞) is 1. The left tail is right down to the subnormal numbers.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Sigmoid<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T> => VectorKernels<TOps, TVector, T>.Sigmoid(x);

    /// <summary>Computes ln(1 + e^x) without overflow.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, each within 3 ulp.</returns>
    /// <remarks>Softplus(-∞) is 0, Softplus(+∞) is +∞.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Softplus<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T> => VectorKernels<TOps, TVector, T>.Softplus(x);

    /// <summary>Computes ln(1 + x), accurately also for x near zero.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, each within 2 ulp.</returns>
    /// <remarks>LogP1(±0) is ±0, LogP1(-1) is -∞, and the result below -1 is NaN.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector LogP1<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T> => VectorKernels<TOps, TVector, T>.LogP1(x);

    /// <summary>Computes e^x - 1, accurately also for x near zero.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, each within 3 ulp.</returns>
    /// <remarks>ExpM1(±0) is ±0, ExpM1(-∞) is -1.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector ExpM1<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T> => VectorKernels<TOps, TVector, T>.ExpM1(x);

    /// <summary>Computes the error function of x.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, each within 2 ulp.</returns>
    /// <remarks>Erf(±0) is ±0, Erf(±∞) is ±1.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Erf<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T> => VectorKernels<TOps, TVector, T>.Erf(x);

    /// <summary>Computes the distribution function of the standard normal distribution, ½ erfc(-x / √2).</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
    /// <param name="x">Any numbers.</param>
    /// <returns>The results, each within 4 ulp in <see langword="float"/> and 6 ulp in <see langword="double"/>.</returns>
    /// <remarks>NormalCdf(-∞) is 0, NormalCdf(+∞) is 1. The left tail is right down to the subnormal numbers.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector NormalCdf<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T> => VectorKernels<TOps, TVector, T>.NormalCdf(x);
}
