using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Whether an array or span still holds what it was made with, wherever its name is used. What is not certain is changed.</summary>
internal static class Contents
{
    /// <summary>Whether nobody writes to the elements of what a symbol names.</summary>
    public static bool AreKept(ISymbol symbol, Code code) => symbol switch
    {
        ILocalSymbol local => IsReadOnly(local.Type) || AreOnlyRead(local, SingleValue.ScopeOf(local, code), code),
        IFieldSymbol { DeclaredAccessibility: Accessibility.Private } => AreOnlyRead(symbol, PartsOf(symbol.ContainingType, code), code),

        // Made anew for each who asks.
        IPropertySymbol property => IsReadOnly(property.Type) || IsComputed(property, code),
        _ => false,
    };

    private static bool IsReadOnly(ITypeSymbol? type) => VectorTypes.IsOfSystem(type, "ReadOnlySpan") || VectorTypes.IsOfSystem(type, "ReadOnlyMemory");

    private static bool IsComputed(IPropertySymbol property, Code code) =>
        property.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(code.CancellationToken) is PropertyDeclarationSyntax { Initializer: null };

    private static IEnumerable<SyntaxNode> PartsOf(INamedTypeSymbol type, Code code) =>
        type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(code.CancellationToken));

    private static bool AreOnlyRead(ISymbol symbol, IEnumerable<SyntaxNode> scope, Code code) =>
        Writes.NamesOf(symbol, scope, code).All(name => code.Elsewhere(Writes.Whole(name)) is { } whole && IsOnlyRead(whole));

    private static bool IsOnlyRead(Code code)
    {
        var expression = code.Syntax;
        return IsReadOnly(code.Model.GetTypeInfo(expression, code.CancellationToken).ConvertedType) || expression.Parent switch
        {
            ElementAccessExpressionSyntax element when element.Expression == expression =>
                VectorTypes.IsVector(code.At(element).Type) ? IsOnlyRead(code.At(element)) : !Writes.IsWritten(Writes.Whole(element), code.At(element)),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } => true,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsSpan" or "AsMemory" or "Slice", Parent: InvocationExpressionSyntax slice } => IsOnlyRead(code.At(slice)),
            { RawKind: NewSyntax.SpreadElement } => true,
            ForEachStatementSyntax => code.Type is IArrayTypeSymbol,
            _ => false,
        };
    }
}
