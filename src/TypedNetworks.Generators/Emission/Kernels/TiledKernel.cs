using TypedNetworks.Generators.Emission.Vectors;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>
/// Vectors over units that are too many for the registers: several inputs at a time pass over all of them, so that memory is
/// read from front to back, and the sums wait in memory of their own. Batches are products of matrices, as for Columns.
/// </summary>
internal sealed class TiledKernel : IVectorKernel
{
    /// <inheritdoc/>
    public string Forward(LayerPlan layer) => StreamText.Combination(layer, MatrixLines.ByInput(layer));

    /// <inheritdoc/>
    public string BackThrough(LayerPlan layer) => LineText.DotProducts(layer, MatrixLines.ByInput(layer), Operand.Deltas, "slope", hasBias: false);

    /// <inheritdoc/>
    public string AddGradient(LayerPlan layer) => layer.Tile!.HasLinesOfPages
        ? StreamText.OuterProduct(layer, MatrixLines.ByInput(layer))
        : LineText.OuterProduct(layer, MatrixLines.ByInput(layer), Operand.Deltas, Operand.Inputs);
}
