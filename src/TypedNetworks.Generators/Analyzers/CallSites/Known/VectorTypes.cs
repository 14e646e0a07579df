using Microsoft.CodeAnalysis;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Tells types whose length never changes once a value is made: arrays, spans, memory, immutable arrays and inline arrays.</summary>
internal static class VectorTypes
{
    /// <summary>Whether it is an array of one dimension, a span, memory or an immutable array.</summary>
    public static bool IsVector(ITypeSymbol? type) => type is IArrayTypeSymbol { Rank: 1 } || IsSpan(type) || IsMemory(type) || IsImmutableArray(type);

    /// <summary>Whether it is <c>ImmutableArray</c>.</summary>
    public static bool IsImmutableArray(ITypeSymbol? type) => type is INamedTypeSymbol
    {
        Name: "ImmutableArray",
        Arity: 1,
        ContainingNamespace: { Name: "Immutable", ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } },
    };

    /// <summary>Whether it is <c>Span</c> or <c>ReadOnlySpan</c>.</summary>
    public static bool IsSpan(ITypeSymbol? type) => IsOfSystem(type, "Span") || IsOfSystem(type, "ReadOnlySpan");

    /// <summary>Whether it is <c>Memory</c> or <c>ReadOnlyMemory</c>.</summary>
    public static bool IsMemory(ITypeSymbol? type) => IsOfSystem(type, "Memory") || IsOfSystem(type, "ReadOnlyMemory");

    /// <summary>The length that <c>[InlineArray]</c> gives a struct, or <see langword="null"/>.</summary>
    public static int? InlineLength(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct })
        {
            return null;
        }

        // Its attributes are the compiler's, not read from the file of another one: [InlineArray(n)] has that one argument.
        var attribute = type.GetAttributes().FirstOrDefault(candidate => candidate.AttributeClass is
        {
            Name: "InlineArrayAttribute",
            ContainingNamespace: { Name: "CompilerServices", ContainingNamespace: { Name: "Runtime", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } },
        });
        return attribute?.ConstructorArguments is [{ Value: int length }] && length > 0 ? length : null;
    }

    /// <summary>Whether it is a generic type of one argument in the namespace <c>System</c>.</summary>
    public static bool IsOfSystem(ITypeSymbol? type, string name) =>
        type is INamedTypeSymbol { Arity: 1, ContainingType: null, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;
}
