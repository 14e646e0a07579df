using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>
/// Names of the methods that compute layers. One that several layers share is called by what it does, <c>Forward64To32</c> and
/// <c>ApplyReLU</c>, so that it reads right wherever it is called; another by its layer, <c>ForwardLayer3</c>.
/// </summary>
internal sealed class LayerMethodNames(NetworkPlan plan)
{
    /// <summary>Weighted sums from what came in.</summary>
    public string Forward(LayerPlan layer) => OverWeights("Forward", "ForwardLayer", layer);

    /// <summary>The loss's slope at what came in, from that at the sums.</summary>
    public string BackThrough(LayerPlan layer) => OverWeights("BackThrough", "BackThroughLayer", layer);

    /// <summary>The slope at every weight, added to a gradient.</summary>
    public string AddGradient(LayerPlan layer) => OverWeights("AddGradient", "AddGradient", layer);

    /// <summary>Activations from sums.</summary>
    public string Activate(LayerPlan layer) => OfActivation("Apply", "ActivateLayer", layer);

    /// <summary>From the loss's slope at activations to that at sums.</summary>
    public string ThroughActivation(LayerPlan layer) => OfActivation("SlopeThrough", "ThroughActivation", layer);

    private string OverWeights(string shared, string single, LayerPlan layer) => Name(
        shared + $"{Literals.Integer(layer.Inputs)}To{Literals.Integer(layer.Units)}",
        single,
        layer.WeightMethodsOf,
        other => other.WeightMethodsOf,
        other => (other.Inputs, other.Units) == (layer.Inputs, layer.Units));

    private string OfActivation(string shared, string single, LayerPlan layer) => Name(
        shared + layer.ActivationName,
        single,
        layer.ActivationMethodsOf,
        other => other.ActivationMethodsOf,
        other => other.ActivationName == layer.ActivationName);

    // What differs in something else than its name tells has the number of the first layer behind it.
    private string Name(string shared, string single, int owner, Func<LayerPlan, int> ownerOf, Func<LayerPlan, bool> hasName)
    {
        var number = Literals.Integer(owner);
        return plan.Names.Member(
            plan.Layers.Count(layer => ownerOf(layer) == owner) == 1 ? single + number
            : plan.Layers.Any(layer => ownerOf(layer) < owner && hasName(layer)) ? $"{shared}AsLayer{number}"
            : shared);
    }
}
