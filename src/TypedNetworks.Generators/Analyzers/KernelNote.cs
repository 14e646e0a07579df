using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Analyzers;

/// <summary>Says at the declaration which kernel each layer got and why, in the words of the class's remarks.</summary>
internal static class KernelNote
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = new(
        "TN0204",
        "Every kernel has a reason",
        "How '{0}' is computed: {1}",
        HelpLink.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0204"));

    // A message is read in a tooltip; the remarks have room for every layer.
    private const int MaxLines = 8;

    /// <summary>Reports the kernels of a valid declaration.</summary>
    public static void Report(SymbolAnalysisContext context, NetworkDeclaration declaration, Location attribute) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, attribute, declaration.Name, Describe(Planner.Plan(NetworkParser.Parse(declaration)))));

    private static string Describe(NetworkPlan plan)
    {
        var lines = KernelLines.Of(plan).Take(MaxLines).ToList();
        var others = plan.Layers.Count - lines.Sum(line => line.Layers);
        var more = others > 0 ? $"{Words.Many(others, "more layer")}: see the remarks of the class." : null;
        return string.Join(" ", lines.Select(line => line.Line).Concat(new[] { more, KernelLines.Library(plan), Words.Batches(plan) }.OfType<string>()));
    }
}
