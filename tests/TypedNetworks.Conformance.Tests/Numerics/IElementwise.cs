using System.Numerics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>A function of <see cref="VectorMath"/> as a type, so that one loop can run it at every width.</summary>
public interface IElementwise
{
    static abstract TVector Apply<TOps, TVector, T>(TVector x)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>;
}
