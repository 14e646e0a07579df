using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Planning;

/// <summary>Decides how batches are computed.</summary>
internal static class BatchPlanner
{
    /// <summary>The way, and why.</summary>
    public static BatchChoice Choose(NetworkSpec spec, MethodShape shape, EquatableArray<LayerPlan> layers, EquatableArray<HelperPlan> functions)
    {
        if (layers.Any(layer => layer.IsProduct))
        {
            return new(BatchKernel.MatrixProducts, $"{Literals.Integer(Budget.RowsPerBlock)} samples make {Products(layers)}");
        }

        if (layers.Any(layer => layer.IsVectorized))
        {
            return new(BatchKernel.RowByRow, "dot products with few units gain nothing from more samples");
        }

        if (spec.Kernel is KernelRequest.Scalar or KernelRequest.Unrolled)
        {
            return new(BatchKernel.RowByRow, $"Kernel = \"{spec.Kernel}\" asks for no vectors");
        }

        var declared = spec.Layers.Select(layer => layer.Activation).Append(spec.Loss);
        if (declared.FirstOrDefault(function => function.IsOpaque) is { } own)
        {
            return new(BatchKernel.RowByRow, $"{own.Name} is called number by number");
        }

        return shape == MethodShape.OneMethod
            ? InLanes(LanePlanner.Plan(layers, functions))
            : new(BatchKernel.RowByRow, "as vectors its statements would be too many for the JIT");
    }

    private static BatchChoice InLanes(LanePlan lanes) =>
        new(BatchKernel.Lanes, "the same statements over vectors, a sample in each lane" + (lanes.Trains ? "" : "; training goes row by row, since it has too many statements for the JIT")) { Lanes = lanes };

    private static string Products(EquatableArray<LayerPlan> layers)
    {
        var others = layers.Where(layer => !layer.IsProduct).Select(layer => Literals.Integer(layer.Number)).ToList();
        return others.Count == 0 ? "each layer a product of matrices"
            : $"each layer a product of matrices, save {(others.Count == 1 ? $"layer {others[0]}, which goes" : $"layers {string.Join(", ", others)}, which go")} row by row";
    }
}
