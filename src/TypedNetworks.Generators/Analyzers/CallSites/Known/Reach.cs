using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Tells what never runs, as a constant decides: what is behind <c>if (Gate.InputCount == 4)</c> where there are three.</summary>
internal static class Reach
{
    /// <summary>Whether an expression never runs.</summary>
    public static bool IsNever(Code code)
    {
        return code.Syntax.AncestorsAndSelf().Any(node => IsNeverOf(node) || (node is StatementSyntax statement && IsUnreachable(statement, code)));

        bool IsNeverOf(SyntaxNode node) => node.Parent switch
        {
            ConditionalExpressionSyntax choice => node != choice.Condition && Is(choice.Condition, node == choice.WhenFalse),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => node == both.Right && Is(both.Left, false),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => node == either.Right && Is(either.Left, true),
            SwitchExpressionSyntax choice => node is SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax { Expression: var pattern } }
                && code.At(choice.GoverningExpression).Constant is { } value && code.At(pattern).Constant is { } other && !value.Equals(other),
            _ => false,
        };

        bool Is(ExpressionSyntax condition, bool value) => condition switch
        {
            ParenthesizedExpressionSyntax inner => Is(inner.Expression, value),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when !value => Is(both.Left, false) || Is(both.Right, false),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when value => Is(either.Left, true) || Is(either.Right, true),
            _ => code.At(condition).Constant is bool constant && constant == value,
        };
    }

    // Blocks are where their first statement is, and a local function is reached by calls.
    private static bool IsUnreachable(StatementSyntax statement, Code code) =>
        statement is not (BlockSyntax or LocalFunctionStatementSyntax)
        && statement.Parent is BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax or StatementSyntax or ElseClauseSyntax
        && code.Model.AnalyzeControlFlow(statement) is { Succeeded: true, StartPointIsReachable: false };
}
