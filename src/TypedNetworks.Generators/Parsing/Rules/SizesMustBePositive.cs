using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>No vector has fewer than one number.</summary>
internal sealed class SizesMustBePositive : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0011",
        "Sizes are positive",
        "{0} of '{1}' must be {2}, not {3}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0011"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.Inputs is <= 0 and { } inputs)
        {
            yield return At(Site.Argument("Inputs"), "Inputs", declaration.Name, "1 or more", Literals.Integer(inputs));
        }

        if (declaration.Hidden is < 0 and { } hidden)
        {
            yield return At(Site.Argument("Hidden"), "Hidden", declaration.Name, "1 or more, or left out for no hidden layer", Literals.Integer(hidden));
        }

        if (declaration.Outputs is <= 0 and { } outputs)
        {
            yield return At(Site.Argument("Outputs"), "Outputs", declaration.Name, "1 or more", Literals.Integer(outputs));
        }

        for (var i = 0; i < declaration.Layers.Count; i++)
        {
            if (declaration.Layers[i].Units <= 0)
            {
                yield return At(Site.Units(i), "Units of layer " + Literals.Integer(i + 1), declaration.Name, "1 or more", Literals.Integer(declaration.Layers[i].Units));
            }
        }
    }
}
