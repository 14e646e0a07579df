using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>Lays the parameters out: each layer's weights as its kernel walks them, then its biases.</summary>
internal static class TensorPlanner
{
    /// <summary>The tensors, in canonical order.</summary>
    public static IEnumerable<TensorPlan> Plan(EquatableArray<LayerPlan> layers)
    {
        var (canonical, raw) = (0, 0);
        foreach (var layer in layers)
        {
            var weights = new TensorPlan
            {
                Layer = layer.Number,
                IsBias = false,
                IsTrained = true,
                Shape = new[] { layer.Units, layer.Inputs }.ToEquatableArray(),
                CanonicalOffset = canonical,
                RawOffset = raw,
                RawLength = layer.Tile is { } tile ? (int)tile.Size : layer.WeightCount,
                Strides = Strides(layer).ToEquatableArray(),
                HasNamedFields = layer.Choice.Kernel == Kernel.Scalar,
            };
            yield return weights;
            (canonical, raw) = (canonical + weights.Length, raw + weights.RawLength);
            if (layer.HasBias)
            {
                yield return weights with
                {
                    IsBias = true,
                    IsTrained = layer.TrainsBias,
                    Shape = new[] { layer.Units }.ToEquatableArray(),
                    CanonicalOffset = canonical,
                    RawOffset = raw,
                    RawLength = layer.PaddedUnits,
                    Strides = Enumerable.Repeat(1, 1).ToEquatableArray(),
                };
                (canonical, raw) = (canonical + layer.Units, raw + layer.PaddedUnits);
            }
        }
    }

    private static int[] Strides(LayerPlan layer) => (layer.Choice.Kernel, layer.Tile) switch
    {
        (Kernel.Rows, { } tile) => [tile.Line, 1],
        (_, { } tile) => [1, tile.Line],
        _ => [layer.Inputs, 1],
    };
}
