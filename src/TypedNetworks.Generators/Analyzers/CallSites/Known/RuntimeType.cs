using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>The type that a value is of when it runs, where the source alone tells it.</summary>
internal static class RuntimeType
{
    /// <summary>The type, or <see langword="null"/>: it was just made, or comes from a class that nothing derives from.</summary>
    public static INamedTypeSymbol? Of(Code code) => code.IsTooDeep || code.IsConvertedByUser ? null : code.Syntax switch
    {
        ParenthesizedExpressionSyntax inner => Of(code.At(inner.Expression)),
        CastExpressionSyntax cast when !code.IsCastByUser && code.Type is { IsValueType: false } => Of(code.At(cast.Expression)),
        BaseObjectCreationExpressionSyntax => code.Type as INamedTypeSymbol,
        _ when code.Constant is not null => code.Type as INamedTypeSymbol,
        _ when code.Type is INamedTypeSymbol { IsSealed: true, TypeKind: TypeKind.Class } type => type,
        IdentifierNameSyntax or MemberAccessExpressionSyntax when code.Type is { IsValueType: false } => code.Symbol is { } symbol && SingleValue.Of(symbol, code) is { } value ? Of(value) : null,
        _ => null,
    };
}
