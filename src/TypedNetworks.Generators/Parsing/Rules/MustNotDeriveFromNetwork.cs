using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A network within a network would hide the members of its base.</summary>
internal sealed class MustNotDeriveFromNetwork : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0007",
        "A network class does not derive from a network",
        "Remove [Network] from '{0}', or its base class: '{1}' is a network already, and two sets of weights in one object would hide each other",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0007"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.BaseNetwork is { } network)
        {
            yield return At(Site.ClassName, declaration.Name, network);
        }
    }
}
