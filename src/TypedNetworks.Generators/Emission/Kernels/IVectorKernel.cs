using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>
/// Spells a layer's four steps over vectors, as bodies of methods with the same parameters as those of
/// <see cref="ILayerKernel"/>. Whatever is read or written by vectors is padded, and its padding is zero.
/// </summary>
internal interface IVectorKernel
{
    /// <summary>z from p and x.</summary>
    string Forward(LayerPlan layer);

    /// <summary>slope from p and delta.</summary>
    string BackThrough(LayerPlan layer);

    /// <summary>delta times x added to gradient.</summary>
    string AddGradient(LayerPlan layer);

    /// <summary>p moved against delta times x.</summary>
    string Descend(LayerPlan layer);
}
