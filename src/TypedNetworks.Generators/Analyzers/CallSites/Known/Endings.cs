using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>
/// Tells statements behind which nothing runs. The compiler knows too, but goes through the whole method for each answer, and
/// neither works out numbers nor asks whether a method returns.
/// </summary>
internal static class Endings
{
    /// <summary>Whether nothing follows a statement that has begun.</summary>
    public static bool IsLast(StatementSyntax statement, Code code)
    {
        if (!code.Findings.AreLast.TryGetValue(statement, out var isLast))
        {
            code.CancellationToken.ThrowIfCancellationRequested();
            isLast = Find(statement, code);
            code.Findings.AreLast[statement] = isLast;
        }

        return isLast;
    }

    /// <summary>Whether a loop's statement comes to its end, so that the loop goes on.</summary>
    public static bool GoesOn(StatementSyntax loop, StatementSyntax turn, Code code) => !IsLast(turn, code) || IsLeft<ContinueStatementSyntax>(loop, code);

    private static bool Find(StatementSyntax statement, Code code) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldBreakStatement } => true,
        BlockSyntax block => Sequence.In(block, code)!.IsLast(code),
        LabeledStatementSyntax label => IsLast(label.Statement, code),
        IfStatementSyntax choice => NoReturn.IsIn(choice.Condition, code) || IsLast(choice, code),
        WhileStatementSyntax loop => NoReturn.IsIn(loop.Condition, code) || (Is(loop.Condition, code) && !IsLeft<BreakStatementSyntax>(loop, code)),
        ForStatementSyntax loop => (loop.Condition is not { } condition || Is(condition, code)) && !IsLeft<BreakStatementSyntax>(loop, code),
        DoStatementSyntax loop => (Is(loop.Condition, code) || !GoesOn(loop, loop.Statement, code)) && !IsLeft<BreakStatementSyntax>(loop, code),
        CommonForEachStatementSyntax loop => NoReturn.IsIn(loop.Expression, code),
        SwitchStatementSyntax choice => NoReturn.IsIn(choice.Expression, code) || (!IsLeft<BreakStatementSyntax>(choice, code) && IsComplete(choice, code)),
        TryStatementSyntax attempt => (attempt.Finally is { } last && IsLast(last.Block, code)) || (IsLast(attempt.Block, code) && attempt.Catches.All(handler => IsLast(handler.Block, code))),
        UsingStatementSyntax block => NoReturn.IsIn((SyntaxNode?)block.Declaration ?? block.Expression!, code) || IsLast(block.Statement, code),
        LockStatementSyntax block => IsLast(block.Statement, code),
        FixedStatementSyntax block => IsLast(block.Statement, code),
        CheckedStatementSyntax block => IsLast(block.Block, code),
        UnsafeStatementSyntax block => IsLast(block.Block, code),
        ExpressionStatementSyntax or LocalDeclarationStatementSyntax => NoReturn.IsIn(statement, code),
        _ => false,
    };

    private static bool IsLast(IfStatementSyntax choice, Code code)
    {
        var (then, otherwise) = (IsLast(choice.Statement, code), choice.Else is { } other && IsLast(other.Statement, code));

        // Of what differs from one type argument to the next, either may be the only one.
        return KnownTruth.Of(code.At(choice.Condition)) is { } holds ? holds ? then : otherwise
            : TypeChoice.IsIn(choice.Condition, code) ? then || otherwise
            : then && otherwise;
    }

    private static bool Is(ExpressionSyntax condition, Code code) => KnownTruth.Of(code.At(condition)) is true;

    // Which patterns leave nothing over, the compiler knows.
    private static bool IsComplete(SwitchStatementSyntax choice, Code code) =>
        choice.Sections.Any(section => section.Labels.Any(label => label is DefaultSwitchLabelSyntax || KnownSwitch.IsChosen(label, choice, code) is true))
        || code.Model.AnalyzeControlFlow(choice) is { Succeeded: true, EndPointIsReachable: false };

    // By a break, or by a continue, of its own that runs.
    private static bool IsLeft<T>(StatementSyntax around, Code code)
        where T : StatementSyntax =>
        around.DescendantNodes(node => node == around || !IsApart<T>(node)).OfType<T>().Any(leave => !Reach.IsNever(leave, code));

    // Where a break, or a continue, is another one's.
    private static bool IsApart<T>(SyntaxNode node) =>
        node is ExpressionSyntax or LocalFunctionStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax
        || (node is SwitchStatementSyntax && typeof(T) == typeof(BreakStatementSyntax));
}
