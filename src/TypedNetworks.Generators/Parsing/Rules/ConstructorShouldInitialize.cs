using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A network of zeros learns nothing, since all its hidden units stay alike.</summary>
internal sealed class ConstructorShouldInitialize : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0203",
        "A constructor of one's own initialises the weights",
        "Call Initialize(1), or with another seed, in the constructor of '{0}', or fill its Parameters: a class with its own constructor gets no generated one, and its weights stay zero",
        HelpLink.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0203"));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.HasConstructor && !declaration.MaySetParameters)
        {
            yield return At(Site.ClassName, declaration.Name);
        }
    }
}
