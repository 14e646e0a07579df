using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedNetworks.CodeFixes.Editing;

/// <summary>What is compiled only where a symbol is defined.</summary>
internal static class Conditions
{
    /// <summary>Whether a node stands between an <c>#if</c> and its <c>#endif</c>.</summary>
    public static bool Hold(SyntaxNode node) =>
        node.SyntaxTree.GetRoot().DescendantTrivia(within => within.ContainsDirectives)
            .TakeWhile(trivia => trivia.SpanStart < node.SpanStart)
            .Sum(trivia => trivia.IsKind(SyntaxKind.IfDirectiveTrivia) ? 1 : trivia.IsKind(SyntaxKind.EndIfDirectiveTrivia) ? -1 : 0) > 0;
}
