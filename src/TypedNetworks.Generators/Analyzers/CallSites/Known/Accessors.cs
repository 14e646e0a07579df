using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Tells programs with methods marked <c>[UnsafeAccessor]</c>, which may write any field of any class, readonly ones too.</summary>
internal static class Accessors
{
    private static readonly ConditionalWeakTable<Compilation, object> _areIn = new();

    /// <summary>Whether there may be one. It is looked for by its word alone: hardly any program has it.</summary>
    public static bool AreIn(Code code) =>
        (bool)_areIn.GetValue(code.Model.Compilation, compilation => compilation.SyntaxTrees.Any(tree => tree.GetText(code.CancellationToken).ToString().Contains("UnsafeAccessor")));
}
