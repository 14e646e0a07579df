using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission;

/// <summary>The lines that say which kernel each layer has and why. Neighbours of which the same is to be said share one.</summary>
internal static class KernelLines
{
    /// <summary>The lines in order, each with the number of layers that it is about.</summary>
    public static IEnumerable<(string Line, int Layers)> Of(NetworkPlan plan)
    {
        for (var i = 0; i < plan.Layers.Count;)
        {
            var layer = plan.Layers[i];
            var run = new LayerRun(layer.Number, plan.Layers.Skip(i).TakeWhile(next => AreAlike(layer, next)).Count());
            yield return ($"{Words.Layers(plan, run)} {layer.Choice.Kernel}: {layer.Choice.Reason}.", run.Count);
            i += run.Count;
        }
    }

    /// <summary>Which layers the library computes, and why; <see langword="null"/> where it computes none.</summary>
    public static string? Library(NetworkPlan plan) => plan.WhyLibrary is null ? null
        : $"Methods of the library compute {Words.NumberedWithin(plan.Layers.Where(layer => layer.CallsLibrary).Select(layer => layer.Number))}: {plan.WhyLibrary}.";

    private static bool AreAlike(LayerPlan layer, LayerPlan next) =>
        (layer.Inputs, layer.Units, layer.ActivationName, layer.Bias, layer.Choice) == (next.Inputs, next.Units, next.ActivationName, next.Bias, next.Choice);
}
