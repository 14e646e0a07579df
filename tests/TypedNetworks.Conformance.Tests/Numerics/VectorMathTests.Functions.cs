using System.Numerics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <content>The functions as types.</content>
public partial class VectorMathTests
{
    private readonly struct ExpFunction : IElementwise
    {
        public static TVector Apply<TOps, TVector, T>(TVector x)
            where TOps : struct, IVectorOps<TVector, T>
            where T : unmanaged, IFloatingPointIeee754<T> => VectorMath.Exp<TOps, TVector, T>(x);
    }

    private readonly struct LogFunction : IElementwise
    {
        public static TVector Apply<TOps, TVector, T>(TVector x)
            where TOps : struct, IVectorOps<TVector, T>
            where T : unmanaged, IFloatingPointIeee754<T> => VectorMath.Log<TOps, TVector, T>(x);
    }

    private readonly struct TanhFunction : IElementwise
    {
        public static TVector Apply<TOps, TVector, T>(TVector x)
            where TOps : struct, IVectorOps<TVector, T>
            where T : unmanaged, IFloatingPointIeee754<T> => VectorMath.Tanh<TOps, TVector, T>(x);
    }

    private readonly struct SigmoidFunction : IElementwise
    {
        public static TVector Apply<TOps, TVector, T>(TVector x)
            where TOps : struct, IVectorOps<TVector, T>
            where T : unmanaged, IFloatingPointIeee754<T> => VectorMath.Sigmoid<TOps, TVector, T>(x);
    }

    private readonly struct SoftplusFunction : IElementwise
    {
        public static TVector Apply<TOps, TVector, T>(TVector x)
            where TOps : struct, IVectorOps<TVector, T>
            where T : unmanaged, IFloatingPointIeee754<T> => VectorMath.Softplus<TOps, TVector, T>(x);
    }

    private readonly struct LogP1Function : IElementwise
    {
        public static TVector Apply<TOps, TVector, T>(TVector x)
            where TOps : struct, IVectorOps<TVector, T>
            where T : unmanaged, IFloatingPointIeee754<T> => VectorMath.LogP1<TOps, TVector, T>(x);
    }

    private readonly struct ExpM1Function : IElementwise
    {
        public static TVector Apply<TOps, TVector, T>(TVector x)
            where TOps : struct, IVectorOps<TVector, T>
            where T : unmanaged, IFloatingPointIeee754<T> => VectorMath.ExpM1<TOps, TVector, T>(x);
    }

    private readonly struct ErfFunction : IElementwise
    {
        public static TVector Apply<TOps, TVector, T>(TVector x)
            where TOps : struct, IVectorOps<TVector, T>
            where T : unmanaged, IFloatingPointIeee754<T> => VectorMath.Erf<TOps, TVector, T>(x);
    }

    private readonly struct NormalCdfFunction : IElementwise
    {
        public static TVector Apply<TOps, TVector, T>(TVector x)
            where TOps : struct, IVectorOps<TVector, T>
            where T : unmanaged, IFloatingPointIeee754<T> => VectorMath.NormalCdf<TOps, TVector, T>(x);
    }
}
