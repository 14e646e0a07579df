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
        return code.Syntax.AncestorsAndSelf().Any(node => node.Parent switch
        {
            IfStatementSyntax choice => node != choice.Condition && Is(choice.Condition, node == choice.Else),
            ConditionalExpressionSyntax choice => node != choice.Condition && Is(choice.Condition, node == choice.WhenFalse),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => node == both.Right && Is(both.Left, false),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => node == either.Right && Is(either.Left, true),
            WhileStatementSyntax loop => node == loop.Statement && Is(loop.Condition, false),
            _ => false,
        });

        bool Is(ExpressionSyntax condition, bool value) => code.At(condition).Constant is bool constant && constant == value;
    }
}
