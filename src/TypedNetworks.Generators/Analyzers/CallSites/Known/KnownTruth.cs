using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>
/// Whether a condition holds, where the source alone tells it: <c>row.Length == Gate.InputCount</c>. All that comes of it is
/// silence about what never runs.
/// </summary>
internal static class KnownTruth
{
    // What is found within a call is not remembered, and methods that call each other twice double the time each level: few are followed.
    private const int StepsOfCall = 8;

    /// <summary>Whether a condition holds; <see langword="null"/> where it is not known.</summary>
    public static bool? Of(Code condition) => condition.IsTooDeep ? null
        : condition.Constant is bool constant ? constant
        : condition.Syntax switch
        {
            ParenthesizedExpressionSyntax inner => Of(condition.At(inner.Expression)),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => !Of(condition.At(not.Operand)),
            IsPatternExpressionSyntax test => KnownPattern.Matches(test.Pattern, new(condition.At(test.Expression))),
            BinaryExpressionSyntax binary => OfBinary(binary, condition.At(binary.Left), condition.At(binary.Right)),
            ConditionalExpressionSyntax choice => Of(condition.At(choice.Condition)) is { } holds ? Of(condition.At(holds ? choice.WhenTrue : choice.WhenFalse)) : null,
            InvocationExpressionSyntax call => OfCall(condition, call),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => condition.Symbol is { } symbol && SingleValue.Of(symbol, condition) is { } value ? OfNamed(value) : null,
            _ => null,
        };

    /// <summary>How two numbers compare.</summary>
    public static bool? Compare(SyntaxKind relation, double left, double right) => relation switch
    {
        SyntaxKind.LessThanToken => left < right,
        SyntaxKind.LessThanEqualsToken => left <= right,
        SyntaxKind.GreaterThanToken => left > right,
        SyntaxKind.GreaterThanEqualsToken => left >= right,
        _ => null,
    };

    // IsWhole(row), where the method is one expression: with what it is given in place of its parameters.
    private static bool? OfCall(Code condition, InvocationExpressionSyntax call)
    {
        if (Returned.Of(condition) is not { } returned || condition.Symbol is not IMethodSymbol { ReducedFrom: null } method)
        {
            return null;
        }

        var given = returned with { Findings = returned.Findings.Fresh(), Depth = returned.Depth + StepsOfCall };

        // What the caller was given may be handed on.
        foreach (var bound in condition.Findings.Values.Where(bound => bound.Key is IParameterSymbol))
        {
            given.Findings.Values[bound.Key] = bound.Value;
        }

        var arguments = OrderedArguments.Of(method, call.ArgumentList);
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = method.OriginalDefinition.Parameters[i];
            given.Findings.Values[parameter] = (arguments[i]?.Expression ?? DefaultOf(parameter, condition)) is { } argument
                && parameter is { RefKind: RefKind.None, IsParams: false }
                && condition.Elsewhere(argument) is { IsConvertedByUser: false }
                && !Writes.To(parameter, [returned.Syntax], returned).Any()
                    ? argument
                    : null;
        }

        return Of(given);
    }

    private static ExpressionSyntax? DefaultOf(IParameterSymbol parameter, Code code) =>
        parameter.DeclaringSyntaxReferences is [var reference] ? (reference.GetSyntax(code.CancellationToken) as ParameterSyntax)?.Default?.Value : null;

    // Once for every name, as a number is.
    private static bool? OfNamed(Code value)
    {
        if (!value.Findings.Truths.TryGetValue((value.Syntax, value.Caller), out var holds))
        {
            value.Findings.Truths.Add((value.Syntax, value.Caller), null);
            holds = Of(value);
            value.Findings.Truths[(value.Syntax, value.Caller)] = holds;
        }

        return holds;
    }

    private static bool? OfBinary(BinaryExpressionSyntax binary, Code left, Code right) => binary.Kind() switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression => Of(left) & Of(right),
        SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression => Of(left) | Of(right),
        SyntaxKind.ExclusiveOrExpression => Of(left) ^ Of(right),
        SyntaxKind.EqualsExpression => KnownPattern.IsEqual(new(left), right),
        SyntaxKind.NotEqualsExpression => !KnownPattern.IsEqual(new(left), right),

        // A name behind "is" can be that of a constant.
        SyntaxKind.IsExpression => right.Symbol is ITypeSymbol ? KnownPattern.IsOf(left, binary.Right) : KnownPattern.IsEqual(new(left), right),
        _ => KnownNumber.Of(left) is { } first && KnownNumber.Of(right) is { } second ? Compare(binary.OperatorToken.Kind(), first, second)
            : KnownReal.Of(left) is { } one && KnownReal.Of(right) is { } other ? Compare(binary.OperatorToken.Kind(), one, other)
            : null,
    };
}
