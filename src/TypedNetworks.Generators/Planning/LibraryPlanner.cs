using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Planning;

/// <summary>Decides whether layers have methods of their own, or call those of the library: where that would be too much text.</summary>
internal static class LibraryPlanner
{
    /// <summary>The layers, each knowing whether the library computes it.</summary>
    public static IEnumerable<LayerPlan> Choose(IReadOnlyList<LayerPlan> layers)
    {
        var why = WhyLibrary(layers);
        return layers.Select(layer => why is null || !layer.IsVectorized ? layer : layer with
        {
            CallsLibrary = true,
            Choice = layer.Choice with { Reason = $"vectors over {Along(layer)}, in methods of the library, since {why}" },
        });
    }

    private static string? WhyLibrary(IReadOnlyList<LayerPlan> layers)
    {
        var shapes = layers.Where(layer => layer.IsVectorized).Select(layer => layer.WeightMethodsOf).Distinct().Count();
        return shapes > Budget.MaxShapes ? $"{Literals.Integer(shapes)} shapes of layers are too many to write out"
            : RunPlanner.Plan(layers).Count() > Budget.MaxLayersPerMethod ? $"{Literals.Integer(layers.Count)} layers that take turns are too many to write out"
            : null;
    }

    private static string Along(LayerPlan layer) => layer.IsProduct
        ? $"{Literals.Grouped(layer.Units)} unit{(layer.Units == 1 ? "" : "s")}"
        : $"{Literals.Grouped(layer.Inputs)} input{(layer.Inputs == 1 ? "" : "s")}";
}
