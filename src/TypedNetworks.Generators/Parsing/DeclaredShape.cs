using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Parsing;

/// <summary>The layers that a declaration amounts to, with its defaults filled in. Rules and parser share it.</summary>
internal static class DeclaredShape
{
    /// <summary>The activation of layers that name none.</summary>
    public const string DefaultActivation = "Sigmoid";

    /// <summary>The loss of networks that name none.</summary>
    public const string DefaultLoss = "SquaredError";

    /// <summary>The bias mode of layers that name none.</summary>
    private const string DefaultBias = nameof(BiasMode.Trained);

    /// <summary>The loss: that which is named, or which suits the output's type.</summary>
    public static string Loss(NetworkDeclaration declaration) => declaration.Loss ?? TypeDefaults.Of(declaration)?.Loss ?? DefaultLoss;

    /// <summary>Every layer in order, the output layer last; each with the place that names its activation.</summary>
    public static IEnumerable<DeclaredLayer> Layers(NetworkDeclaration declaration)
    {
        var activation = declaration.Activation ?? DefaultActivation;
        var bias = declaration.Bias ?? DefaultBias;
        if (declaration.Hidden is > 0 and { } hidden)
        {
            yield return new(hidden, activation, bias, Site.Argument("Activation"));
        }

        for (var i = 0; i < declaration.Layers.Count; i++)
        {
            var layer = declaration.Layers[i];
            yield return new(
                layer.Units,
                layer.Activation ?? activation,
                layer.Bias ?? bias,
                layer.Activation is null ? Site.Argument("Activation") : Site.Argument("Activation", i));
        }

        yield return new(
            declaration.Outputs ?? 0,
            declaration.OutputActivation ?? TypeDefaults.Of(declaration)?.Activation ?? activation,
            bias,
            Site.Argument(declaration.OutputActivation is null && TypeDefaults.Of(declaration) is null ? "Activation" : "OutputActivation"));
    }

    /// <summary>Weights and biases; sizes that make no sense count as nothing.</summary>
    public static long CountParameters(NetworkDeclaration declaration) => ParameterCounts.Total(
        Math.Max(declaration.Inputs ?? 0, 0),
        Layers(declaration).Select(layer => (Math.Max(layer.Units, 0), layer.Bias != nameof(BiasMode.None))));

    /// <summary>Whether every size is given and makes sense.</summary>
    public static bool HasSizes(NetworkDeclaration declaration) =>
        declaration.Inputs > 0 && Layers(declaration).All(layer => layer.Units > 0);

    /// <summary>The place of the largest size.</summary>
    public static Site SiteOfLargest(NetworkDeclaration declaration) =>
        declaration.Layers.Select((layer, i) => (layer.Units, Site: Site.Units(i)))
            .Append((Units: declaration.Inputs ?? 0, Site: Site.Argument("Inputs")))
            .Append((Units: declaration.Hidden ?? 0, Site: Site.Argument("Hidden")))
            .Append((Units: declaration.Outputs ?? 0, Site: Site.Argument("Outputs")))
            .OrderByDescending(size => size.Units)
            .First().Site;
}
