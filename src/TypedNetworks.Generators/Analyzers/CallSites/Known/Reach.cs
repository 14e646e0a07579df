using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>
/// Tells what never runs, as what is known decides: what is behind <c>if (row.Length == Gate.InputCount)</c> where it has one
/// more. What depends on anything else is taken to run, as it is when types are checked; so are methods that nobody calls, which
/// may be still to be called.
/// </summary>
internal static class Reach
{
    /// <summary>Whether an expression never runs.</summary>
    public static bool IsNever(Code code) => IsNever(code.Syntax, code);

    /// <summary>Whether a node of the same file never runs.</summary>
    public static bool IsNever(SyntaxNode node, Code code)
    {
        var (known, around) = (code.Findings.AreNever, new Stack<SyntaxNode>());
        for (var outer = node; outer is not null && !known.ContainsKey(outer); outer = outer.Parent)
        {
            around.Push(outer);
        }

        // From the outside in: much stands in the same statements.
        foreach (var inner in around)
        {
            known[inner] = (inner.Parent is { } parent && known[parent]) || IsNeverWithin(inner, code);
        }

        return known[node];
    }

    // Though what it stands in may run.
    private static bool IsNeverWithin(SyntaxNode node, Code code) => IsPassedOver(node, code) || node switch
    {
        LocalFunctionStatementSyntax function => IsNeverCalled(function, code),
        StatementSyntax statement => Sequence.In(node.Parent is GlobalStatementSyntax ? node.Parent.Parent : node.Parent, code)?.IsNever(statement, code) is true,
        _ => false,
    };

    private static bool IsPassedOver(SyntaxNode node, Code code) => node.Parent switch
    {
        ConditionalExpressionSyntax choice => node != choice.Condition && Is(choice.Condition, node == choice.WhenFalse, code),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => node == both.Right && Is(both.Left, false, code),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => node == either.Right && Is(either.Left, true, code),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => node == choice.Right && KnownNull.Of(code.At(choice.Left)) is false,
        ConditionalAccessExpressionSyntax access => node == access.WhenNotNull && KnownNull.Of(code.At(access.Expression)) is true,
        InvocationExpressionSyntax call => Omitted.Is(call, code),
        IfStatementSyntax choice => node != choice.Condition && Is(choice.Condition, node == choice.Else, code),
        WhileStatementSyntax loop => node == loop.Statement && Is(loop.Condition, false, code),
        DoStatementSyntax loop => node == loop.Condition && !Endings.GoesOn(loop, loop.Statement, code),
        ForStatementSyntax loop => IsTurn(node, loop) && (Turns.AreNone(loop, code) || (node != loop.Statement && !Endings.GoesOn(loop, loop.Statement, code))),
        CommonForEachStatementSyntax loop => node == loop.Statement && (Turns.AreNone(loop, code) || NoReturn.IsIn(loop.Expression, code)),
        SwitchExpressionSyntax choice => node is SwitchExpressionArmSyntax arm && KnownSwitch.IsNever(arm, choice, code),
        SwitchStatementSyntax choice => node is SwitchSectionSyntax section && (KnownSwitch.IsNever(section, choice, code) || NoReturn.IsIn(choice.Expression, code)),
        CatchClauseSyntax { Filter.FilterExpression: { } filter } handler => node == handler.Block && Is(filter, false, code),
        _ => false,
    };

    private static bool Is(ExpressionSyntax condition, bool value, Code code) =>
        (KnownTruth.Of(code.At(condition)) is { } holds ? holds == value : TypeChoice.IsIn(condition, code)) || NoReturn.IsIn(condition, code);

    private static bool IsTurn(SyntaxNode node, ForStatementSyntax loop) => node == loop.Statement || (node is ExpressionSyntax step && loop.Incrementors.Contains(step));

    // Only code that never runs names it. What nobody names may still be to be called; one with types in brackets would be named in another way.
    private static bool IsNeverCalled(LocalFunctionStatementSyntax function, Code code)
    {
        if (function.TypeParameterList is not null || code.Model.GetDeclaredSymbol(function, code.CancellationToken) is not { } symbol)
        {
            return false;
        }

        // Until it is known, so that functions that call each other are not called by that.
        code.Findings.AreNever[function] = true;
        var scope = function.Parent is GlobalStatementSyntax { Parent: { } program } ? program : function.Parent!;
        var names = Writes.NamesOf(symbol, [scope], code).Where(name => !function.Span.Contains(name.Span)).ToList();
        return names.Count > 0 && names.All(name => IsNever(name, code));
    }
}
