using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedNetworks.CodeFixes.Editing;

/// <summary>A piece of a file, and what comes in its place.</summary>
/// <param name="Tree">The file.</param>
/// <param name="Span">The piece; empty for an insertion.</param>
/// <param name="Text">What comes in its place; empty for a removal.</param>
internal sealed record Edit(SyntaxTree Tree, TextSpan Span, string Text)
{
    /// <summary>What it shares with others at its place.</summary>
    public Frame Frame { get; init; } = new();

    /// <summary>Whether a directive would be gone.</summary>
    public bool TakesDirective =>
        !Span.IsEmpty && Tree.GetRoot().DescendantTrivia(Span).Any(trivia => trivia.IsDirective && Span.OverlapsWith(trivia.Span));

    /// <summary>Writes something in place of a node, leaving the comments around it.</summary>
    public static Edit Replace(SyntaxNode node, string text) => new(node.SyntaxTree, node.Span, text);

    /// <summary>Writes something at a position.</summary>
    public static Edit Insert(SyntaxTree tree, int position, string text) => new(tree, new(position, 0), text);

    /// <summary>Takes something away.</summary>
    public static Edit Remove(SyntaxTree tree, TextSpan span) => new(tree, span, "");

    /// <summary>Whether both change the same piece in different ways. Two insertions at one position, and all within one frame, have their place.</summary>
    public bool Contradicts(Edit other) =>
        Tree == other.Tree
        && this != other
        && (Span.OverlapsWith(other.Span) || (Span == other.Span && !Span.IsEmpty))
        && !(Span == other.Span && Frame == other.Frame && Frame.IsAround);
}
