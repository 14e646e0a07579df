using Microsoft.CodeAnalysis;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Tells the library's pair of an input and its target, which nobody can change once it is made.</summary>
internal static class SampleType
{
    /// <summary>Whether a type is <c>Sample&lt;TInput, TOutput&gt;</c>.</summary>
    public static bool Is(ITypeSymbol? type) => type is INamedTypeSymbol
    {
        Name: "Sample",
        Arity: 2,
        ContainingType: null,
        ContainingNamespace: { Name: "TypedNetworks", ContainingNamespace.IsGlobalNamespace: true },
    };
}
