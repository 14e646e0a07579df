using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators.Analyzers;
using TypedNetworks.Generators.Analyzers.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>Every analyzer that users get with the package.</summary>
internal static class AllAnalyzers
{
    /// <summary>Every rule of every analyzer.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [.. Create().SelectMany(analyzer => analyzer.SupportedDiagnostics)];

    /// <summary>One of each.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Create() => [new NetworkDeclarationAnalyzer(), new CallSiteAnalyzer()];
}
