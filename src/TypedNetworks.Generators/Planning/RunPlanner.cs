namespace TypedNetworks.Generators.Planning;

/// <summary>Finds the equal neighbours of a deep network, whose steps read better as a loop than one by one.</summary>
internal static class RunPlanner
{
    /// <summary>All layers in order. The layer before a loop equals those in it, so that buffers and parameters lie at equal distances.</summary>
    public static IEnumerable<LayerRun> Plan(IReadOnlyList<LayerPlan> layers)
    {
        for (var i = 0; i < layers.Count; i++)
        {
            yield return new(layers[i].Number, 1);
            var equals = layers.Count > Budget.MaxLayersPerMethod ? layers.Skip(i + 1).TakeWhile(next => AreAlike(layers[i], next) && next != layers[layers.Count - 1]).Count() : 0;
            if (equals > 1)
            {
                yield return new(layers[i].Number + 1, equals);
                i += equals;
            }
        }
    }

    private static bool AreAlike(LayerPlan layer, LayerPlan next) =>
        layer.IsVectorized
        && layer.WeightMethodsOf == next.WeightMethodsOf
        && layer.ActivationMethodsOf == next.ActivationMethodsOf
        && (layer.BufferLength, layer.IsReadByVectors, layer.KeepsZ) == (next.BufferLength, next.IsReadByVectors, next.KeepsZ);
}
