using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Structs would be copied with all their weights; records promise equality by value.</summary>
internal sealed class MustBeClass : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0005",
        "A network is a class",
        "Declare '{0}' as 'partial class {0}': training changes a network in place, and a {1} {2}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0005"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.Type.Header.Keyword != "class")
        {
            yield return At(Site.ClassName, declaration.Name, declaration.Type.Header.Keyword, declaration.Type.Header.Keyword == "record" ? "is compared by its values" : "is copied wherever it goes");
        }
    }
}
