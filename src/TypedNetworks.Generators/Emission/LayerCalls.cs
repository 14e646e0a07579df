using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>
/// What the steps of a network call a layer's buffers and parameters, and how they call its methods. Names carry the layer's
/// number, as in <c>a3</c>; in a loop over equal layers they are <c>a</c>, and <c>aBelow</c> for the layer before.
/// </summary>
/// <param name="plan">The network.</param>
/// <param name="isOverVectors">Whether the steps are over vectors.</param>
/// <param name="loop">The loop that the steps are in; <see langword="null"/> for none.</param>
internal sealed class LayerCalls(NetworkPlan plan, bool isOverVectors, LayerRun? loop = null)
{
    private readonly Vectors.LibraryCalls _library = new(plan.Precision);
    private readonly LayerMethodNames _names = new(plan);

    /// <summary>The network's input, longer by its padding.</summary>
    public const string PaddedInput = "input";

    /// <summary>What is behind the name of a buffer of the layer before, in a loop.</summary>
    public const string Below = "Below";

    /// <summary>Whether the network's input is copied to make room for padding.</summary>
    public bool PadsInput => isOverVectors && plan.PadsInput;

    /// <summary>That copy, if there is one.</summary>
    public IEnumerable<Buffer> InputBuffer() => PadsInput ? [new(PaddedInput, Layer: 0, plan.Layers[0].Tile!.Line)] : [];

    /// <summary>The layer before.</summary>
    public LayerPlan LayerBelow(LayerPlan layer) => plan.Layers[layer.Number - 2];

    /// <summary>Activations.</summary>
    public string A(LayerPlan layer) => Named("a", layer);

    /// <summary>Weighted sums, which may become the activations in place.</summary>
    public string Z(LayerPlan layer) => Named(KeepsZ(layer) ? "z" : "a", layer);

    /// <summary>The loss's slope at the weighted sums.</summary>
    public string Delta(LayerPlan layer) => Named("delta", layer);

    /// <summary>The weights, line for column.</summary>
    public string Transposed(LayerPlan layer) => Named("transposed", layer);

    /// <summary>What comes into the layer.</summary>
    public string Input(LayerPlan layer) => layer.Number > 1 ? A(LayerBelow(layer)) : PadsInput ? PaddedInput : "x";

    /// <summary>The layer's weights in a set, <c>p</c> or <c>gradient</c>.</summary>
    public string W(string set, LayerPlan layer) => loop is null ? $"{set}.w{Literals.Integer(layer.Number)}" : InLoop(set, "w");

    /// <summary>The layer's biases in a set.</summary>
    public string B(string set, LayerPlan layer) => loop is null ? $"{set}.b{Literals.Integer(layer.Number)}" : InLoop(set, "b");

    /// <summary>What the loop calls parameters of a set: those of a gradient are derivatives.</summary>
    public static string InLoop(string set, string parameters) => set == "p" ? parameters : "d" + parameters;

    /// <summary>The buffers for all layers' activations.</summary>
    public IEnumerable<Buffer> ForwardBuffers() => InputBuffer().Concat(plan.Layers.Select(layer => new Buffer("a", layer.Number, Length(layer))));

    /// <summary>The buffers for all layers' sums, activations and slopes.</summary>
    public IEnumerable<Buffer> BackpropBuffers() => InputBuffer().Concat(plan.Layers.SelectMany(KeptBuffers));

    /// <summary>The buffers for weights, line for column, of layers that slopes go back through as a product of matrices.</summary>
    public IEnumerable<Buffer> TransposedBuffers() => plan.Layers
        .Where(layer => layer.IsProduct && layer.Number > 1)
        .Select(layer => new Buffer("transposed", layer.Number, layer.Units * LayerBelow(layer).BufferLength));

    /// <summary>How long a layer's buffers are: vectors write their padding too.</summary>
    public int Length(LayerPlan layer) => isOverVectors ? layer.BufferLength : layer.Units;

    /// <summary>Whether softmax and its own loss are computed together, straight from z to the slope there: so it is over vectors.</summary>
    public bool FusesSoftmax(LayerPlan layer) => isOverVectors && layer == plan.Output && layer.IsSoftmax && plan.Loss.IsFused;

    /// <summary>Weighted sums from what came in.</summary>
    public string Forward(LayerPlan layer, string x, string z) => layer.CallsLibrary
        ? _library.Forward(layer, W("p", layer), layer.HasBias ? B("p", layer) : "default", x, z)
        : $"{_names.Forward(layer)}{Generic(layer.IsVectorized)}({Parameters("p", layer, layer.HasBias)}, {x}, {z});";

    /// <summary>The loss's slope at what came in, from that at the sums.</summary>
    public string BackThrough(LayerPlan layer, string delta, string slope) => layer.CallsLibrary
        ? _library.BackThrough(layer, W("p", layer), delta, slope)
        : $"{_names.BackThrough(layer)}{Generic(layer.IsVectorized)}({Parameters("p", layer, withBiases: false)}, {delta}, {slope});";

    /// <summary>The slope at every weight, added to <c>gradient</c>.</summary>
    public string AddGradient(LayerPlan layer, string delta, string x) => layer.CallsLibrary
        ? _library.AddGradient(layer, delta, x, W("gradient", layer), layer.TrainsBias ? B("gradient", layer) : null)
        : $"{_names.AddGradient(layer)}{Generic(layer.IsVectorized)}({delta}, {x}, {Parameters("gradient", layer, layer.TrainsBias)});";

    /// <summary>Activations from sums; not of Softmax and Identity.</summary>
    public string Activate(LayerPlan layer, string z, string a) =>
        $"{_names.Activate(layer)}{Generic(layer.VectorActivation is not null)}({z}, {a});";

    /// <summary>From the loss's slope at activations to that at sums, in place; not of Softmax and Identity.</summary>
    public string ThroughActivation(LayerPlan layer, string z, string a, string delta) =>
        $"{_names.ThroughActivation(layer)}{Generic(layer.VectorDerivative is not null)}"
        + $"({(layer.Derivative!.Uses(Symbols.Z) ? z + ", " : "")}{(layer.Derivative!.Uses(Symbols.A) ? a + ", " : "")}{delta});";

    /// <summary>What of a layer's way forward its slopes need on the way back.</summary>
    public IEnumerable<string> ReadBack(LayerPlan layer)
    {
        if (!layer.IsIdentity && !layer.IsSoftmax && layer.Derivative!.Uses(Symbols.Z))
        {
            yield return Z(layer);
        }

        if (!layer.IsIdentity && (layer.IsSoftmax || layer.Derivative!.Uses(Symbols.A)))
        {
            yield return A(layer);
        }
    }

    private IEnumerable<Buffer> KeptBuffers(LayerPlan layer)
    {
        if (KeepsZ(layer))
        {
            yield return new("z", layer.Number, Length(layer));
        }

        if (!FusesSoftmax(layer))
        {
            yield return new("a", layer.Number, Length(layer));
        }

        yield return new("delta", layer.Number, Length(layer));
    }

    private static bool KeepsZ(LayerPlan layer) => layer.KeepsZ && !layer.IsIdentity;

    private string Named(string name, LayerPlan layer) =>
        name + (loop is null ? Literals.Integer(layer.Number) : layer.Number == loop.First ? "" : Below);

    private string Parameters(string set, LayerPlan layer, bool withBiases) =>
        !layer.IsVectorized ? set : W(set, layer) + (withBiases ? ", " + B(set, layer) : "");

    private string Generic(bool hasVectors) => isOverVectors && hasVectors ? "<TOps, V>" : "";
}
