using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>The order of layers must not depend on the order of files.</summary>
internal sealed class LayersInOneDeclaration : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0014",
        "All layers are in one declaration",
        "Move every [Layer] of '{0}' to one of its partial declarations: across several, the order of the layers depends on the order of files",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0014"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.DeclarationsWithLayers > 1)
        {
            yield return At(Site.LayerAt(declaration.Layers.Count - 1), declaration.Name);
        }
    }
}
