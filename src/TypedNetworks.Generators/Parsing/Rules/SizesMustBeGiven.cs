using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Sizes are what a network is made of.</summary>
internal sealed class SizesMustBeGiven : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0010",
        "A network has inputs and outputs",
        "Add '{1} = …' to [Network]: '{0}' needs to know the length of its {2} vector{3}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0010"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        // Of types without numbers other rules speak.
        if (declaration.Types is not null)
        {
            yield break;
        }

        if (declaration.Inputs is null)
        {
            yield return At(Site.Network, declaration.Name, "Inputs", "input", "");
        }

        if (declaration.Outputs is null)
        {
            yield return At(Site.Network, declaration.Name, "Outputs", "output", Layers(declaration));
        }
    }

    // Who lists the output layer, too, would get it twice.
    private static string Layers(NetworkDeclaration declaration) => declaration.Layers is { Count: > 0 and var count } layers && layers[count - 1] is { Units: > 0 and var units }
        ? $". Each [Layer] is a hidden one: if the last is the output layer, write 'Outputs = {Literals.Integer(units)}' in place of '[Layer({Literals.Integer(units)})]'"
        : "";
}
