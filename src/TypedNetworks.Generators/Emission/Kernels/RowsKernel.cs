using TypedNetworks.Generators.Emission.Vectors;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>Vectors over the inputs: a unit's weighted sum is a dot product, summed over its lanes at the end.</summary>
internal sealed class RowsKernel : IVectorKernel
{
    /// <inheritdoc/>
    public string Forward(LayerPlan layer) => LineText.DotProducts(layer, "x", "z", layer.HasBias, "to", "from");

    /// <inheritdoc/>
    public string BackThrough(LayerPlan layer) => LineText.Combination(layer, "delta", "slope", hasBias: false, "to", "from", "inputs", "units");

    /// <inheritdoc/>
    public string AddGradient(LayerPlan layer) => LineText.OuterProduct(layer, "x", "delta", "to", "from", biasAlongLine: false);
}
