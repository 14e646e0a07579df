using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Sizes and number type are fixed where the network is declared.</summary>
internal sealed class ClassMustNotBeGeneric : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0004",
        "A network class is not generic",
        "{0}: a network is written for one number type, chosen by Precision, and for fixed sizes",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0004"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.Type.Header.TypeParameters is { Length: > 0 } parameters)
        {
            yield return At(Site.ClassName, $"Remove the type parameters of '{declaration.Name}{parameters}'");
        }

        if (declaration.Type.Containers.FirstOrDefault(type => type.TypeParameters.Length > 0) is { } container)
        {
            yield return At(Site.ClassName, $"Move '{declaration.Name}' out of the generic '{container.Name}{container.TypeParameters}'");
        }
    }
}
