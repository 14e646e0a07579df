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
            IsPatternExpressionSyntax test => Matches(test.Pattern, condition.At(test.Expression)),
            BinaryExpressionSyntax binary => OfBinary(binary, condition),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => condition.Symbol is { } symbol && SingleValue.Of(symbol, condition) is { } value ? Of(value) : null,
            _ => null,
        };

    /// <summary>Whether a value is as a pattern asks; <see langword="null"/> where it is not known.</summary>
    public static bool? Matches(PatternSyntax pattern, Code value) => pattern switch
    {
        ParenthesizedPatternSyntax inner => Matches(inner.Pattern, value),
        DiscardPatternSyntax or VarPatternSyntax { Designation: not ParenthesizedVariableDesignationSyntax } => true,
        ConstantPatternSyntax constant => IsEqual(value, value.At(constant.Expression)),
        RelationalPatternSyntax relation when KnownNumber.Of(value) is { } number && KnownNumber.Of(value.At(relation.Expression)) is { } bound => Compare(relation.OperatorToken.Kind(), number, bound),
        UnaryPatternSyntax not => !Matches(not.Pattern, value),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => Matches(either.Left, value) | Matches(either.Right, value),
        BinaryPatternSyntax both => Matches(both.Left, value) & Matches(both.Right, value),
        _ => null,
    };

    // Numbers that are worked out, and constants of any type.
    private static bool? IsEqual(Code value, Code other) =>
        KnownNumber.Of(value) is { } left && KnownNumber.Of(other) is { } right ? left == right
        : value.Constant is { } first && other.Constant is { } second ? first.Equals(second)
        : null;

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
