using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Whether a condition holds, where the source alone tells it: <c>row.Length == Gate.InputCount</c>.</summary>
internal static class KnownTruth
{
    /// <summary>Whether a condition holds; <see langword="null"/> where it is not known.</summary>
    public static bool? Of(Code condition) => condition.IsTooDeep ? null
        : condition.Constant is bool constant ? constant
        : condition.Syntax switch
        {
            ParenthesizedExpressionSyntax inner => Of(condition.At(inner.Expression)),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => !Of(condition.At(not.Operand)),
            IsPatternExpressionSyntax test => KnownNumber.Of(condition.At(test.Expression)) is { } number ? Matches(test.Pattern, number, condition) : null,
            BinaryExpressionSyntax binary => OfBinary(binary, condition),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => condition.Symbol is { } symbol && SingleValue.Of(symbol, condition) is { } value ? Of(value) : null,
            _ => null,
        };

    /// <summary>Whether a number is as a pattern asks; <see langword="null"/> where it is not known.</summary>
    public static bool? Matches(PatternSyntax pattern, int number, Code code) => pattern switch
    {
        ParenthesizedPatternSyntax inner => Matches(inner.Pattern, number, code),
        DiscardPatternSyntax or VarPatternSyntax => true,
        ConstantPatternSyntax constant => KnownNumber.Of(code.At(constant.Expression)) is { } other ? number == other : null,
        RelationalPatternSyntax relation => KnownNumber.Of(code.At(relation.Expression)) is { } bound ? Compare(relation.OperatorToken.Kind(), number, bound) : null,
        UnaryPatternSyntax not => !Matches(not.Pattern, number, code),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => Matches(either.Left, number, code) | Matches(either.Right, number, code),
        BinaryPatternSyntax both => Matches(both.Left, number, code) & Matches(both.Right, number, code),
        _ => null,
    };

    private static bool? OfBinary(BinaryExpressionSyntax binary, Code code) => binary.Kind() switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression => Of(code.At(binary.Left)) & Of(code.At(binary.Right)),
        SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression => Of(code.At(binary.Left)) | Of(code.At(binary.Right)),
        _ when KnownNumber.Of(code.At(binary.Left)) is { } left && KnownNumber.Of(code.At(binary.Right)) is { } right => Compare(binary.OperatorToken.Kind(), left, right),
        _ => null,
    };

    private static bool? Compare(SyntaxKind relation, int left, int right) => relation switch
    {
        SyntaxKind.EqualsEqualsToken => left == right,
        SyntaxKind.ExclamationEqualsToken => left != right,
        SyntaxKind.LessThanToken => left < right,
        SyntaxKind.LessThanEqualsToken => left <= right,
        SyntaxKind.GreaterThanToken => left > right,
        SyntaxKind.GreaterThanEqualsToken => left >= right,
        _ => null,
    };
}
