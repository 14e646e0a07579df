using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A network is an object.</summary>
internal sealed class ClassMustNotBeStatic : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0003",
        "A network class is not static",
        "Remove 'static' from '{0}': a network holds its own weights, so there must be instances of it",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0003"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.IsStatic)
        {
            yield return At(Site.ClassName, declaration.Name);
        }
    }
}
