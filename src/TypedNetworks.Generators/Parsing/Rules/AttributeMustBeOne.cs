using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A network has sizes or types, not both.</summary>
internal sealed class AttributeMustBeOne : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0060",
        "A network is declared once",
        "Remove one of the two [Network] attributes of '{0}': a network has either sizes or types",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0060"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.HasBothAttributes)
        {
            yield return At(Site.Network, declaration.Name);
        }
    }
}
