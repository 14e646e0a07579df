using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>
/// Spells a layer's four steps as method bodies over spans. Each answer is a list of parts that may run one after the
/// other, usually one. Names in scope: <c>p</c> the parameters, <c>x</c> the layer's inputs, <c>z</c> its weighted sums,
/// <c>delta</c> the loss's slope at z, <c>slope</c> the loss's slope at x, <c>gradient</c>, <c>learningRate</c>.
/// </summary>
internal interface ILayerKernel
{
    /// <summary>z from p and x.</summary>
    IReadOnlyList<string> Forward(LayerPlan layer, LayerSpelling names);

    /// <summary>slope from p and delta.</summary>
    IReadOnlyList<string> BackThrough(LayerPlan layer, LayerSpelling names);

    /// <summary>delta times x added to gradient.</summary>
    IReadOnlyList<string> AddGradient(LayerPlan layer, LayerSpelling names);

    /// <summary>p moved against delta times x.</summary>
    IReadOnlyList<string> Descend(LayerPlan layer, LayerSpelling names);
}
