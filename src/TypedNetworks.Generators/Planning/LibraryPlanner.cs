using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Planning;

/// <summary>Decides whether layers have methods of their own, or call those of the library: where that would be too much text.</summary>
internal static class LibraryPlanner
{
    /// <summary>The layers, each knowing that the library computes it where vectors do.</summary>
    public static IEnumerable<LayerPlan> CallLibrary(IReadOnlyList<LayerPlan> layers) =>
        layers.Select(layer => !layer.IsVectorized ? layer : layer with
        {
            CallsLibrary = true,
            Choice = layer.Choice with { Reason = $"vectors over {Along(layer)}" },
        });

    /// <summary>Why the library computes layers, a sentence without its full stop; <see langword="null"/> where all have methods of their own.</summary>
    public static string? Why(IReadOnlyList<LayerPlan> layers)
    {
        if (!layers.Any(layer => layer.IsVectorized))
        {
            return null;
        }

        var shapes = layers.Where(layer => layer.IsVectorized).Select(layer => layer.WeightMethodsOf).Distinct().Count();
        return shapes > Budget.MaxShapes ? $"{Literals.Integer(shapes)} shapes of layers are too many to write out"
            : RunPlanner.Plan(layers).Count() > Budget.MaxLayersPerMethod ? $"{Literals.Integer(layers.Count)} layers that take turns are too many to write out"
            : null;
    }

    private static string Along(LayerPlan layer) => layer.IsProduct
        ? $"{Literals.Grouped(layer.Units)} unit{(layer.Units == 1 ? "" : "s")}"
        : $"{Literals.Grouped(layer.Inputs)} input{(layer.Inputs == 1 ? "" : "s")}";
}
