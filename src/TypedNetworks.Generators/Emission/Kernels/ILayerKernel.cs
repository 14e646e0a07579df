using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>
/// Spells a layer's three steps as method bodies over spans. Each answer is a list of parts that may run one after the
/// other, usually one. Names in scope: <c>w</c> the weights and <c>b</c> the biases, or for named fields <c>p</c> the
/// parameters; <c>x</c> the layer's inputs, <c>z</c> its weighted sums, <c>delta</c> the loss's slope at z, <c>slope</c> the
/// loss's slope at x. A gradient has weights and biases too, or is <c>g</c>.
/// </summary>
internal interface ILayerKernel
{
    /// <summary>z from weights, biases and x.</summary>
    IReadOnlyList<string> Forward(LayerPlan layer, LayerSpelling names);

    /// <summary>slope from weights and delta.</summary>
    IReadOnlyList<string> BackThrough(LayerPlan layer, LayerSpelling names);

    /// <summary>delta times x added to what is a gradient, or in a step of descent the weights themselves.</summary>
    IReadOnlyList<string> AddGradient(LayerPlan layer, LayerSpelling names);
}
