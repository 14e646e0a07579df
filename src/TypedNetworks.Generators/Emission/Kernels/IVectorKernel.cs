using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>
/// Spells a layer's three steps over vectors, as bodies of methods with the same parameters as those of
/// <see cref="ILayerKernel"/>. Whatever is read or written by vectors is padded, and its padding is zero.
/// </summary>
internal interface IVectorKernel
{
    /// <summary>z from weights, biases and x.</summary>
    string Forward(LayerPlan layer);

    /// <summary>slope from weights and delta.</summary>
    string BackThrough(LayerPlan layer);

    /// <summary>delta times x added to what is a gradient, or in a step of descent the weights themselves.</summary>
    string AddGradient(LayerPlan layer);
}
