using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Sizes and number type are fixed where the network is declared.</summary>
internal sealed class ClassMustNotBeGeneric : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0004",
        "A network class is not generic",
        "Remove the type parameters of '{0}': a network is written for one number type, chosen by 'Precision', and fixed sizes",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0004"));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        var generic = declaration.Type.Containers.Append(declaration.Type.Header).FirstOrDefault(type => type.TypeParameters.Length > 0);
        if (generic is not null)
        {
            yield return At(Site.ClassName, generic.Name + generic.TypeParameters);
        }
    }
}
