using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>What is known of names so far: a long method may hand over one local a thousand times.</summary>
internal sealed class Findings
{
    /// <summary>The one value of each name; <see langword="null"/> where it has none, or several.</summary>
    public Dictionary<ISymbol, ExpressionSyntax?> Values { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether what a name stands for still holds what it was made with.</summary>
    public Dictionary<ISymbol, bool> AreKept { get; } = new(SymbolEqualityComparer.Default);
}
