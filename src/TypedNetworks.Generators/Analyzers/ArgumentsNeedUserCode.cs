using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers;

/// <summary>
/// What one generator writes no other sees, nor itself. An argument that names such a member is an error for the
/// generator, which writes stubs, and none for the compiler afterwards: without this rule the stubs would run.
/// </summary>
internal static class ArgumentsNeedUserCode
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = new(
        "TN0016",
        "A declaration is made of the user's own constants",
        "Write the number or name itself, or a constant of your own, in the attributes of '{0}': they use a generated member, which does not exist yet when networks are generated",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0016"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>Whether there are stubs for a declaration in which nothing is wrong, which is reported.</summary>
    public static bool Check(SymbolAnalysisContext context, NetworkDeclaration declaration, Location attribute)
    {
        var hasStubs = UserSource.HasStubs((INamedTypeSymbol)context.Symbol, context.CancellationToken);
        if (hasStubs)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, attribute, declaration.Name));
        }

        return hasStubs;
    }
}
