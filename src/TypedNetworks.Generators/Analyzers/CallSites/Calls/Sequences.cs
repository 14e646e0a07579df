using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Known;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>What people keep numbers in, and what of it a span is had from.</summary>
internal static class Sequences
{
    /// <summary>The type of the elements of an array, span, memory, list or any other sequence; <see langword="null"/> for what is none.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element] } when VectorTypes.IsVector(type) => element,
        INamedTypeSymbol named => named.AllInterfaces.Prepend(named).FirstOrDefault(IsOfEnumerable)?.TypeArguments[0],
        _ => null,
    };

    /// <summary>Whether it is the type of a name in a namespace.</summary>
    public static bool Is(ITypeSymbol type, string name, string @namespace) =>
        type is INamedTypeSymbol { Arity: 1, ContainingType: null } && type.Name == name && type.ContainingNamespace.ToDisplayString() == @namespace;

    /// <summary>Whether LINQ takes it: arrays and lists, and no spans.</summary>
    public static bool IsEnumerable(ITypeSymbol? type) =>
        type is IArrayTypeSymbol { Rank: 1 } || (type is INamedTypeSymbol named && named.AllInterfaces.Prepend(named).Any(IsOfEnumerable));

    private static bool IsOfEnumerable(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;
}
