using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.CodeFixes.Editing;

/// <summary>Edits of statements.</summary>
internal static class Statements
{
    /// <summary>The statement around a node, where others can come before it; <see langword="null"/> where there is no room, and for the expression of a function, which runs at another time.</summary>
    public static StatementSyntax? Around(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(around => around is StatementSyntax or AnonymousFunctionExpressionSyntax)
            is StatementSyntax and not LocalFunctionStatementSyntax and { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement
            ? statement
            : null;

    /// <summary>Adds statements before one, each on a line of its own where that one has its line.</summary>
    public static Edit InsertBefore(StatementSyntax statement, IEnumerable<string> statements)
    {
        var (tree, start) = (statement.SyntaxTree, statement.SpanStart);
        var next = Lines.Begins(tree, start) ? Lines.Ending(tree) + Lines.Indentation(tree, start) : " ";
        return Edit.Insert(tree, start, string.Concat(statements.Select(text => text + next)));
    }
}
