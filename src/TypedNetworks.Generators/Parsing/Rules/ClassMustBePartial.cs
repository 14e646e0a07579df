using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>The generator writes another part of the class, so the user's part must be partial.</summary>
internal sealed class ClassMustBePartial : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0001",
        "A network class is partial",
        "Declare '{0}' as 'partial class {0}', so that the generator can add its methods",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0001"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        // Of a struct or a record TN0005 says all: 'partial class'.
        if (!declaration.IsPartial && declaration.Type.Header.Keyword == "class")
        {
            yield return At(Site.ClassName, declaration.Name);
        }
    }
}
