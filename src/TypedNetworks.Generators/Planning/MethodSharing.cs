namespace TypedNetworks.Generators.Planning;

/// <summary>Finds layers that need no methods of their own, since an earlier one's say the same.</summary>
internal static class MethodSharing
{
    /// <summary>The layers, each knowing whose methods it calls.</summary>
    public static IEnumerable<LayerPlan> Share(IEnumerable<LayerPlan> layers)
    {
        var (weights, activations) = (new Dictionary<object, int>(), new Dictionary<object, int>());
        foreach (var layer in layers)
        {
            yield return layer with
            {
                // Statements over named fields are of one layer alone.
                WeightMethodsOf = layer.IsVectorized ? Owner(weights, WhatWeightsDependOn(layer), layer.Number) : layer.Number,
                ActivationMethodsOf = Owner(activations, WhatActivationsDependOn(layer), layer.Number),
            };
        }
    }

    private static object WhatWeightsDependOn(LayerPlan layer) =>
        (layer.Choice.Kernel, layer.Inputs, layer.Units, layer.Bias, layer.Tile, layer.ActivatesSums ? layer.VectorActivation : null);

    // Their loops go as far as the spans that they are handed.
    private static object WhatActivationsDependOn(LayerPlan layer) =>
        (layer.Activation, layer.Derivative, layer.VectorActivation, layer.VectorDerivative);

    private static int Owner(Dictionary<object, int> owners, object key, int number)
    {
        if (!owners.TryGetValue(key, out var owner))
        {
            owners.Add(key, owner = number);
        }

        return owner;
    }
}
