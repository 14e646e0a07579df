using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Among many hidden units a few may die. Of outputs none may, and who names ReLU for all layers seldom means the last.</summary>
internal sealed class OutputsShouldNotDie : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0208",
        "Outputs are not ReLU by accident",
        "Set OutputActivation = \"Identity\" for '{0}', or \"ReLU\" where that is meant: its outputs have the other layers' activation, so they are never below 0, and one that is 0 for every sample has no slope to learn from",
        HelpLink.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0208"));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        // Without hidden layers, Activation can only mean the outputs.
        var layers = DeclaredShape.Layers(declaration).ToList();
        if (declaration is { OutputActivation: null, Types: null, Activation: "ReLU" } && layers.Count > 1 && LossTable.Find(DeclaredShape.Loss(declaration)) is { IsDistance: true })
        {
            yield return At(layers[layers.Count - 1].ActivationSite, declaration.Name) with { Remedy = Remedy.Set("OutputActivation = \"Identity\"", "OutputActivation = \"ReLU\"") };
        }
    }
}
