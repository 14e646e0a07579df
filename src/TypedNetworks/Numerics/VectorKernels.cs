using System.Numerics;
using System.Runtime.CompilerServices;

namespace TypedNetworks.Numerics;

/// <summary>The one definition of each function of <see cref="VectorMath"/>, for every width and both precisions.</summary>
/// <typeparam name="TOps">The width.</typeparam>
/// <typeparam name="TVector">Its vector.</typeparam>
/// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
/// <remarks>
/// The polynomials are minimax fits worked out for this library; <c>fit_vector_math_coefficients.py</c> prints
/// them. Only what uses <see cref="PowerTable"/> relies on fused multiply-add: elsewhere ln 2 is split so that
/// its head times an exponent is exact.
/// </remarks>
internal static partial class VectorKernels<TOps, TVector, T>
    where TOps : struct, IVectorOps<TVector, T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>ln 2 cut to 15 and 41 bits, which leave room for the product with an exponent.</summary>
    private static TVector Ln2Head
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Pick(0.693145751953125f, 0.693147180559663);
    }

    /// <summary>What <see cref="Ln2Head"/> lacks of ln 2.</summary>
    private static TVector Ln2Tail
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Pick(1.428606765330187E-06f, 2.8235290563031577E-13);
    }

    private static TVector MinusLn2Head
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Pick(-0.693145751953125f, -0.693147180559663);
    }

    private static TVector MinusLn2Tail
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Pick(-1.428606765330187E-06f, -2.8235290563031577E-13);
    }

    private static TVector Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TOps.Constant(0.0);
    }

    private static TVector One
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TOps.Constant(1.0);
    }

    private static TVector Infinity
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TOps.Constant(double.PositiveInfinity);
    }

    /// <summary>The constant of the precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Pick(float inSingle, double inDouble) =>
        TOps.Constant(typeof(T) == typeof(float) ? inSingle : inDouble);

    /// <summary>One step of Horner's rule.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Step(TVector sum, TVector x, double coefficient) =>
        TOps.MultiplyAdd(sum, x, TOps.Constant(coefficient));
}
