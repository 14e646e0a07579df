using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Hidden and [Layer] together leave the order open.</summary>
internal sealed class HiddenOrLayers : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0013",
        "Hidden layers are declared in one way",
        "Remove 'Hidden = {1}' from '{0}' and write it as the first [Layer({1})], or remove the [Layer] attributes: with both, the order of the layers is a guess{2}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0013"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.Hidden > 0 && declaration.Layers.Count > 0)
        {
            yield return At(Site.Argument("Hidden"), declaration.Name, Literals.Integer(declaration.Hidden.Value), OutputLayer(declaration));
        }
    }

    // Who lists the output layer, too, would get it twice.
    private static string OutputLayer(NetworkDeclaration declaration) => ListsOutputs(declaration)
        ? $". Each [Layer] is a hidden one: remove '[Layer({Literals.Integer(declaration.Outputs!.Value)})]' if it is the output layer, which 'Outputs = {Literals.Integer(declaration.Outputs.Value)}' declares"
        : "";

    /// <summary>Whether the last layer has as many units as there are outputs, so that it may be meant for the output layer.</summary>
    public static bool ListsOutputs(NetworkDeclaration declaration) => declaration.Layers is { Count: > 0 and var count } layers && layers[count - 1].Units == declaration.Outputs;
}
