using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A nested class can only be continued inside partial types.</summary>
internal sealed class ContainersMustBePartial : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0002",
        "The types around a network class are partial",
        "Declare '{1}' as partial too: '{0}' is inside it, and the generator must open both to add its methods",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0002"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.ContainerNotPartial is { } container)
        {
            yield return At(Site.ClassName, declaration.Name, container);
        }
    }
}
