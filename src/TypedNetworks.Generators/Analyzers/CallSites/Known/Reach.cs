using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Tells what never runs, as what is known decides: what is behind <c>if (row.Length == Gate.InputCount)</c> where it has one more.</summary>
internal static class Reach
{
    /// <summary>Whether an expression never runs.</summary>
    public static bool IsNever(Code code)
    {
        return code.Syntax.AncestorsAndSelf().Any(node => IsNeverOf(node) || (node is StatementSyntax statement && (IsUnreachable(statement, code) || IsGuarded(statement))));

        bool IsNeverOf(SyntaxNode node) => node.Parent switch
        {
            ConditionalExpressionSyntax choice => node != choice.Condition && Is(choice.Condition, node == choice.WhenFalse),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => node == both.Right && Is(both.Left, false),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => node == either.Right && Is(either.Left, true),
            IfStatementSyntax choice => node != choice.Condition && Is(choice.Condition, node == choice.Else),
            WhileStatementSyntax loop => node == loop.Statement && Is(loop.Condition, false),
            SwitchExpressionSyntax choice => node is SwitchExpressionArmSyntax arm && IsNotChosen(arm, choice),
            _ => false,
        };

        bool Is(ExpressionSyntax condition, bool value) => KnownTruth.Of(code.At(condition)) == value;

        // Another arm comes first, or its own is not for that value.
        bool IsNotChosen(SwitchExpressionArmSyntax arm, SwitchExpressionSyntax choice) =>
            IsChosen(arm, choice) is false || choice.Arms.TakeWhile(other => other != arm).Any(other => IsChosen(other, choice) is true);

        bool? IsChosen(SwitchExpressionArmSyntax arm, SwitchExpressionSyntax choice) =>
            KnownTruth.Matches(arm.Pattern, code.At(choice.GoverningExpression)) & (arm.WhenClause is { } when ? KnownTruth.Of(code.At(when.Condition)) : true);

        // if (row.Length != Gate.InputCount) return;
        bool IsGuarded(StatementSyntax statement) =>
            Beside(statement).TakeWhile(before => before != statement).OfType<IfStatementSyntax>().Any(guard => Is(guard.Condition, true) && Leaves(guard.Statement));

        bool Leaves(StatementSyntax statement) => code.Model.AnalyzeControlFlow(statement) is { Succeeded: true, EndPointIsReachable: false };
    }

    // Blocks are where their first statement is, and a local function is reached by calls.
    private static bool IsUnreachable(StatementSyntax statement, Code code) =>
        statement is not (BlockSyntax or LocalFunctionStatementSyntax)
        && statement.Parent is BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax or StatementSyntax or ElseClauseSyntax
        && code.Model.AnalyzeControlFlow(statement) is { Succeeded: true, StartPointIsReachable: false };

    private static IEnumerable<StatementSyntax> Beside(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax program } => program.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement),
        _ => [],
    };
}
