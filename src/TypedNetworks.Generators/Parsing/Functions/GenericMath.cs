using Microsoft.CodeAnalysis;

namespace TypedNetworks.Generators.Parsing.Functions;

/// <summary>Tells generic math from other generic methods.</summary>
internal static class GenericMath
{
    /// <summary>Whether a method is generic by one type of numbers, and its constraints allow a certain one.</summary>
    public static bool Allows(IMethodSymbol method, INamedTypeSymbol number) =>
        method.TypeParameters.Length == 1 && method.TypeParameters[0] is { ConstraintTypes: { Length: > 0 } constraints, HasReferenceTypeConstraint: false } parameter
        && constraints.All(constraint => constraint is INamedTypeSymbol { TypeKind: TypeKind.Interface } @interface
            && @interface.ContainingNamespace.ToDisplayString() == "System.Numerics"
            && Implements(number, @interface, parameter));

    private static bool Implements(INamedTypeSymbol number, INamedTypeSymbol @interface, ITypeParameterSymbol parameter)
    {
        var arguments = @interface.TypeArguments.Select(argument => SymbolEqualityComparer.Default.Equals(argument, parameter) ? number : argument).ToArray();
        return number.AllInterfaces.Contains(@interface.OriginalDefinition.Construct(arguments), SymbolEqualityComparer.Default);
    }
}
