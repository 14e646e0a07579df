using TypedNetworks.Generators.Emission.Vectors;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>Vectors over the inputs: a unit's weighted sum is a dot product, summed over its lanes at the end.</summary>
internal sealed class RowsKernel : IVectorKernel
{
    /// <inheritdoc/>
    public string Forward(LayerPlan layer) => LineText.DotProducts(layer, MatrixLines.ByUnit(layer), Operand.Inputs, "z", layer.HasBias);

    /// <inheritdoc/>
    public string BackThrough(LayerPlan layer) => LineText.Combination(layer, MatrixLines.ByUnit(layer), Operand.Deltas, "slope", hasBias: false);

    /// <inheritdoc/>
    public string AddGradient(LayerPlan layer) => LineText.OuterProduct(layer, MatrixLines.ByUnit(layer), Operand.Inputs, Operand.Deltas);
}
