using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission;

/// <summary>
/// Names, parameters and summaries of the methods that compute layers, as loops and over vectors alike. Layers that would
/// have the same methods share those of the first.
/// </summary>
/// <param name="plan">The network.</param>
internal sealed class SharedMethods(NetworkPlan plan)
{
    private readonly string _read = $"global::System.ReadOnlySpan<{CSharp.Type(plan.Precision)}>";
    private readonly string _written = $"global::System.Span<{CSharp.Type(plan.Precision)}>";

    /// <summary>Whether a layer has methods over weights of its own.</summary>
    public static bool OwnsWeights(LayerPlan layer) => layer.WeightMethodsOf == layer.Number && !layer.CallsLibrary;

    /// <summary>Whether a layer has methods for its activation of its own.</summary>
    public static bool OwnsActivation(LayerPlan layer) => layer.ActivationMethodsOf == layer.Number;

    /// <summary>Whether slopes go on to a layer before any of those that a layer's methods serve.</summary>
    public bool GoesBack(LayerPlan owner) => Served(owner).Any(layer => layer.Number > 1);

    /// <summary>What <c>ForwardLayer</c> computes.</summary>
    public string ForwardSummary(LayerPlan owner) => Words.Served(Served(owner));

    /// <summary>What <c>BackThroughLayer</c> computes.</summary>
    public string BackThroughSummary(LayerPlan owner) =>
        $"Back through {Words.NumberedWithin(Served(owner).Where(layer => layer.Number > 1).Select(layer => layer.Number))}: the loss's slope at the inputs, from that at the weighted sums.";

    /// <summary>What <c>AddGradient</c> computes.</summary>
    public string AddGradientSummary(LayerPlan owner) =>
        $"{Numbered(Served(owner))}: dLoss/dw = delta × what came in, added to the {(!owner.IsVectorized ? "gradient g" : owner.TrainsBias ? "gradient's w and b" : "gradient's w")}.";

    /// <summary>Parameters of <c>ForwardLayer</c>, which may make activations of the sums.</summary>
    public string ForwardParameters(LayerPlan layer, bool activates = false) =>
        $"{Parameters(layer, "p", _read, layer.HasBias)}, {_read} x, {_written} {(activates ? "a" : "z")}";

    /// <summary>Parameters of <c>BackThroughLayer</c>.</summary>
    public string BackThroughParameters(LayerPlan layer) =>
        $"{Parameters(layer, "p", _read, withBiases: false)}, {_read} delta, {_written} slope";

    /// <summary>Parameters of <c>AddGradient</c>.</summary>
    public string AddGradientParameters(LayerPlan layer) =>
        $"{_read} delta, {_read} x, {Parameters(layer, "g", _written, layer.TrainsBias)}";

    /// <summary>The layers that share methods for the activation, by number.</summary>
    public string ActivationServed(LayerPlan owner) => Numbered(plan.Layers.Where(layer => layer.ActivationMethodsOf == owner.Number));

    /// <summary>Their names.</summary>
    public LayerMethodNames Names { get; } = new(plan);

    private List<LayerPlan> Served(LayerPlan owner) => [.. plan.Layers.Where(layer => layer.WeightMethodsOf == owner.Number)];

    private static string Numbered(IEnumerable<LayerPlan> layers) => Words.Numbered(layers.Select(layer => layer.Number));

    // Numbers with names of their own are reached by the set that has them.
    private static string Parameters(LayerPlan layer, string set, string span, bool withBiases) =>
        !layer.IsVectorized ? $"ParameterSet {set}" : $"{span} w{(withBiases ? $", {span} b" : "")}";
}
