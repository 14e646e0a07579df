using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers;

/// <summary>A <c>[Layer]</c> alone does nothing, which nobody wants.</summary>
internal static class LayerNeedsNetwork
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = new(
        "TN0015",
        "A layer belongs to a network",
        "Add '[Network(Inputs = …, Outputs = …)]' to '{0}': a [Layer] alone is no network, so nothing is generated",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0015"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>Reports the first layer of a class without <c>[Network]</c>.</summary>
    public static void Check(SymbolAnalysisContext context)
    {
        var layers = DeclarationReader.FindLayerAttributes(context.Symbol);
        if (layers.Count > 0 && layers[0].ApplicationSyntaxReference is { } reference)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, reference.GetSyntax(context.CancellationToken).GetLocation(), context.Symbol.Name));
        }
    }
}
