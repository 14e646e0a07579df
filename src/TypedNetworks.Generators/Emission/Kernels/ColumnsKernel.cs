using TypedNetworks.Generators.Emission.Vectors;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>Vectors over the units, whose sums stay in registers while the inputs pass by.</summary>
internal sealed class ColumnsKernel : IVectorKernel
{
    /// <inheritdoc/>
    public string Forward(LayerPlan layer) =>
        LineText.Combination(layer, MatrixLines.ByInput(layer), Operand.Inputs, layer.ActivatesSums ? "a" : "z", layer.HasBias);

    /// <inheritdoc/>
    public string BackThrough(LayerPlan layer) => LineText.DotProducts(layer, MatrixLines.ByInput(layer), Operand.Deltas, "slope", hasBias: false);

    /// <inheritdoc/>
    public string AddGradient(LayerPlan layer) => LineText.OuterProduct(layer, MatrixLines.ByInput(layer), Operand.Deltas, Operand.Inputs);
}
