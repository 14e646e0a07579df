using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A file-local class cannot be continued in the generated file.</summary>
internal sealed class ClassMustNotBeFileLocal : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0006",
        "A network class is not file-local",
        "Remove 'file' from '{0}': the generated part of a network is in another file",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0006"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.FileLocalType is { } type)
        {
            yield return At(Site.ClassName, type);
        }
    }
}
