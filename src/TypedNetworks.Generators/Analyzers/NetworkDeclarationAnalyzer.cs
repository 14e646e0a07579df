using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers;

/// <summary>Reports what is wrong with the declaration of a network, or else how it is computed, through the parser and planner that the generator uses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetworkDeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        DeclarationRules.All.Select(rule => rule.Descriptor).Concat([LayerNeedsNetwork.Rule, ArgumentsNeedUserCode.Rule, ArgumentsMustFit.Rule, KernelNote.Rule]).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        // Also in files that are marked as generated: a wrong declaration there has stubs, and must not compile in silence.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (DeclarationsInSight.Any(start.Compilation, start.CancellationToken))
            {
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!DeclarationReader.HasName(type))
        {
            return;
        }

        if (DeclarationReader.FindNetworkAttribute(type) is not { } network)
        {
            LayerNeedsNetwork.Check(context);
            return;
        }

        var declaration = DeclarationReader.Read(type, network, (CSharpCompilation)context.Compilation, context.CancellationToken);
        var locator = new SiteLocator(type, network, context.Compilation, context.CancellationToken);
        var hasError = false;
        foreach (var violation in DeclarationRules.Check(declaration))
        {
            context.ReportDiagnostic(locator.Place(violation));
            hasError |= violation.Rule.DefaultSeverity == DiagnosticSeverity.Error;
        }

        if (declaration.HasBrokenArgument)
        {
            foreach (var misfit in ArgumentsMustFit.Find(type, network, declaration, context.Compilation, context.CancellationToken))
            {
                context.ReportDiagnostic(misfit);
            }

            return;
        }

        var attribute = locator.Find(Site.Network);
        if (!hasError && !UserFunctions.Of(declaration).Any(function => function.IsBroken) && !ArgumentsNeedUserCode.Check(context, declaration, attribute))
        {
            KernelNote.Report(context, declaration, attribute);
        }
    }
}
