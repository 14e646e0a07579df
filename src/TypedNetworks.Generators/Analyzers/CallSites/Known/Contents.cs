using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Whether an array or span still holds what it was made with, wherever its name is used. What is not certain is changed.</summary>
internal static class Contents
{
    /// <summary>Whether nobody writes to the elements of what a symbol names, or to its members if it is a tuple.</summary>
    public static bool AreKept(ISymbol symbol, Code code)
    {
        if (!code.Findings.AreKept.TryGetValue(symbol, out var areKept))
        {
            areKept = Find(symbol, code);
            code.Findings.AreKept.Add(symbol, areKept);
        }

        return areKept;
    }

    private static bool Find(ISymbol symbol, Code code) => symbol switch
    {
        ILocalSymbol local => IsReadOnly(local.Type) || local.Type.IsAnonymousType || ImmutableRecord.Is(local.Type) || AreOnlyRead(local, SingleValue.ScopeOf(local, code), code),

        // A tuple that has one value can have its members changed within its own type alone.
        IFieldSymbol field => ImmutableRecord.Is(field.Type) || ((field.DeclaredAccessibility == Accessibility.Private || IsTuple(field.Type)) && AreOnlyRead(symbol, PartsOf(symbol.ContainingType, code), code)),

        // Made anew for each who asks.
        IPropertySymbol property => IsReadOnly(property.Type) || IsTuple(property.Type) || ImmutableRecord.Is(property.Type) || IsComputed(property, code),
        _ => false,
    };

    private static bool IsTuple(ITypeSymbol? type) => type is INamedTypeSymbol { IsTupleType: true };

    private static bool IsReadOnly(ITypeSymbol? type) =>
        VectorTypes.IsOfSystem(type, "ReadOnlySpan") || VectorTypes.IsOfSystem(type, "ReadOnlyMemory") || VectorTypes.IsImmutableArray(type);

    private static bool IsComputed(IPropertySymbol property, Code code) =>
        property.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(code.CancellationToken) is PropertyDeclarationSyntax { Initializer: null };

    private static IEnumerable<SyntaxNode> PartsOf(INamedTypeSymbol type, Code code) =>
        type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(code.CancellationToken));

    private static bool AreOnlyRead(ISymbol symbol, IEnumerable<SyntaxNode> scope, Code code) =>
        Writes.NamesOf(symbol, scope, code).All(name => code.Elsewhere(Writes.Whole(name)) is { } whole && IsOnlyRead(whole));

    private static bool IsOnlyRead(Code code)
    {
        var (expression, type) = (code.Syntax, code.Type);
        return IsTuple(type) ? ArePartsOnlyRead(code) : IsHandedOverToRead(code) || expression.Parent switch
        {
            ElementAccessExpressionSyntax element when element.Expression == expression =>
                SymbolEqualityComparer.Default.Equals(code.At(element).Type, type) ? IsOnlyRead(code.At(element))
                : IsTuple(code.At(element).Type) ? ArePartsOnlyRead(code.At(Writes.Whole(element)))
                : !IsWritten(code.At(element)),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } => true,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsSpan" or "AsMemory" or "Slice", Parent: InvocationExpressionSyntax slice } => IsOnlyRead(code.At(slice)),
            { RawKind: NewSyntax.SpreadElement } => true,
            CommonForEachStatementSyntax => type is IArrayTypeSymbol,
            _ => false,
        };
    }

    // Whoever means to can come from a span to the first element itself. Numbers are not worth it.
    private static bool IsHandedOverToRead(Code code) =>
        IsReadOnly(code.Model.GetTypeInfo(code.Syntax, code.CancellationToken).ConvertedType) && Conversions.IsNumber(Sequences.ElementOf(code.Type));

    // A tuple is copied wherever it is named, so that only by its own name can a member be changed.
    private static bool ArePartsOnlyRead(Code code) =>
        !IsWritten(code) && (code.Syntax.Parent is not MemberAccessExpressionSyntax access || access.Expression != code.Syntax
            || (IsTuple(code.At(access).Type) ? ArePartsOnlyRead(code.At(Writes.Whole(access))) : !IsWritten(code.At(access))));

    private static bool IsWritten(Code place) => Writes.IsWritten(Writes.Whole(place.Syntax), place);
}
