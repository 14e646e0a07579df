using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Tells who can see a type.</summary>
internal static class TypeAccess
{
    /// <summary>Whether a type, one around it, or one of its type arguments can be seen in its own file only.</summary>
    public static bool IsFileLocal(ITypeSymbol type) =>
        Around(type).Any(candidate => candidate.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax() is BaseTypeDeclarationSyntax declaration && declaration.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.FileKeyword))))
        || ArgumentsOf(type).Any(IsFileLocal);

    /// <summary>Whether everyone who can see a class can see a type, so that the class's public methods may take it.</summary>
    public static bool IsAtLeastAsAccessible(ITypeSymbol type, INamedTypeSymbol seen) =>
        Around(type).All(candidate => Around(seen).Any(limit => Limits(limit, candidate)) || candidate.DeclaredAccessibility is Accessibility.Public or Accessibility.NotApplicable)
        && ArgumentsOf(type).All(argument => IsAtLeastAsAccessible(argument, seen));

    // Whether nobody sees the one type who does not see the other.
    private static bool Limits(INamedTypeSymbol limit, INamedTypeSymbol type) => type.DeclaredAccessibility switch
    {
        Accessibility.Internal => IsInternal(limit) && IsSameAssembly(limit, type),
        Accessibility.Private => limit.DeclaredAccessibility == Accessibility.Private && IsWithin(limit, type.ContainingType),
        Accessibility.Protected => IsFamily(limit) && IsWithinOrBelow(limit, type.ContainingType),
        Accessibility.ProtectedAndInternal => limit.DeclaredAccessibility is Accessibility.Private or Accessibility.ProtectedAndInternal && IsWithinOrBelow(limit, type.ContainingType),
        Accessibility.ProtectedOrInternal => (IsInternal(limit) && IsSameAssembly(limit, type))
            || ((IsFamily(limit) || limit.DeclaredAccessibility == Accessibility.ProtectedOrInternal) && IsWithinOrBelow(limit, type.ContainingType)),
        _ => false,
    };

    private static bool IsInternal(INamedTypeSymbol type) => type.DeclaredAccessibility is Accessibility.Internal or Accessibility.Private or Accessibility.ProtectedAndInternal;

    private static bool IsFamily(INamedTypeSymbol type) => type.DeclaredAccessibility is Accessibility.Protected or Accessibility.Private or Accessibility.ProtectedAndInternal;

    private static bool IsSameAssembly(INamedTypeSymbol type, INamedTypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, other.ContainingAssembly) || other.ContainingAssembly.GivesAccessTo(type.ContainingAssembly);

    private static bool IsWithin(INamedTypeSymbol type, INamedTypeSymbol container) =>
        type.ContainingType is { } around && Around(around).Contains(container, SymbolEqualityComparer.Default);

    private static bool IsWithinOrBelow(INamedTypeSymbol type, INamedTypeSymbol container)
    {
        for (var @base = type.ContainingType; @base is not null; @base = @base.BaseType)
        {
            if (Around(@base).Contains(container, SymbolEqualityComparer.Default))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> Around(ITypeSymbol type)
    {
        for (var named = type as INamedTypeSymbol; named is not null; named = named.ContainingType)
        {
            yield return named;
        }
    }

    private static IEnumerable<ITypeSymbol> ArgumentsOf(ITypeSymbol type)
    {
        foreach (var argument in (type as INamedTypeSymbol)?.TypeArguments ?? Enumerable.Empty<ITypeSymbol>())
        {
            yield return argument;
        }

        if (type is IArrayTypeSymbol array)
        {
            yield return array.ElementType;
        }
    }
}
