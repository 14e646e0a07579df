using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Whether a value is <see langword="null"/>, where the source alone tells it.</summary>
internal static class KnownNull
{
    /// <summary>Whether it is; <see langword="null"/> where that is not known. A user's own conversion may make something of nothing.</summary>
    public static bool? Of(Code code) => code.IsTooDeep || code.IsConvertedByUser ? null
        : code.Model.GetConstantValue(code.Syntax, code.CancellationToken) is { HasValue: true } constant ? constant.Value is null
        : code.Syntax switch
        {
            ParenthesizedExpressionSyntax inner => Of(code.At(inner.Expression)),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => Of(code.At(inner.Operand)),
            CastExpressionSyntax cast => code.IsCastByUser ? null : Of(code.At(cast.Expression)),

            // new int?() is null.
            BaseObjectCreationExpressionSyntax => code.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? null : false,
            ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax or TupleExpressionSyntax
                or ThisExpressionSyntax or TypeOfExpressionSyntax or InterpolatedStringExpressionSyntax => false,
            IdentifierNameSyntax or MemberAccessExpressionSyntax => code.Symbol is { } symbol && SingleValue.Of(symbol, code) is { } value ? Of(value) : null,
            _ => null,
        };
}
