using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TypedNetworks.CodeFixes.Editing;

/// <summary>Takes neighbours out of a list with commas. Comments on lines of theirs go with them; those of what stays, stay.</summary>
/// <param name="before">The element before them, or <see langword="null"/>.</param>
/// <param name="first">The first of them.</param>
/// <param name="last">The last of them.</param>
/// <param name="after">The element behind them, or <see langword="null"/>.</param>
internal sealed class ListText(SyntaxNode? before, SyntaxNode first, SyntaxNode last, SyntaxNode? after)
{
    private readonly SyntaxTree _tree = first.SyntaxTree;

    /// <summary>The edits.</summary>
    public IEnumerable<Edit> Remove()
    {
        var next = last.GetLastToken().GetNextToken();
        return before is not null ? RemoveBehind(before.GetLastToken(), next)
            : after is null ? [Edit.Remove(_tree, TextSpan.FromBounds(first.SpanStart, last.Span.End))]
            : [Edit.Remove(_tree, TextSpan.FromBounds(first.SpanStart, AreInLine(next.SpanStart, after.SpanStart) ? after.SpanStart : Beginning(after.GetFirstToken())))];
    }

    private IEnumerable<Edit> RemoveBehind(SyntaxToken kept, SyntaxToken next)
    {
        var comma = kept.GetNextToken();
        var isNextLine = !AreInLine(kept.Span.End, first.SpanStart);
        var isLast = !next.IsKind(SyntaxKind.CommaToken);
        if (!isLast && after is not null && AreInLine(next.SpanStart, after.SpanStart))
        {
            // The one behind takes their place in the line.
            return isNextLine ? [Edit.Remove(_tree, TextSpan.FromBounds(first.SpanStart, after.SpanStart))] : [Edit.Remove(_tree, TextSpan.FromBounds(Written(kept), Written(last.GetLastToken())))];
        }

        if (!isNextLine && AreInLine(kept.Span.End, last.Span.End))
        {
            // What the line ends with is said of all of it.
            return [Edit.Remove(_tree, TextSpan.FromBounds(Written(kept), Written(last.GetLastToken(), SyntaxKind.SingleLineCommentTrivia)))];
        }

        // Commas that begin lines go with what is behind them.
        if (!AreInLine(kept.Span.End, comma.SpanStart))
        {
            return [Rest(kept, Written(last.GetLastToken()))];
        }

        // The comma is in the line that stays; it goes where nothing follows.
        return !isLast ? [Rest(comma, Written(next))]
            : isNextLine ? [Edit.Remove(_tree, TextSpan.FromBounds(Written(kept), comma.Span.End)), Rest(comma, Written(last.GetLastToken()))]
            : [Rest(kept, Written(last.GetLastToken()))];
    }

    // All from the line of a token on; but nothing can follow the comment there in its line.
    private Edit Rest(SyntaxToken token, int end) => new(
        _tree,
        TextSpan.FromBounds(Written(token), end),
        token.TrailingTrivia.Any(SyntaxKind.SingleLineCommentTrivia) && !Lines.Ends(_tree, end) ? Lines.Ending(_tree) + Lines.Indentation(_tree, last.SpanStart) : "");

    private bool AreInLine(int start, int end)
    {
        var lines = _tree.GetText().Lines;
        return lines.IndexOf(start) == lines.IndexOf(end);
    }

    // Where a token ends with the comments behind it in its line, but for one kind.
    private static int Written(SyntaxToken token, SyntaxKind except = SyntaxKind.None) =>
        Comments(token.TrailingTrivia).Where(comment => !comment.IsKind(except)).Select(comment => comment.Span.End).Append(token.Span.End).Max();

    private static int Beginning(SyntaxToken token) => Comments(token.LeadingTrivia).Select(comment => comment.SpanStart).Append(token.SpanStart).Min();

    private static IEnumerable<SyntaxTrivia> Comments(SyntaxTriviaList trivia) =>
        trivia.Where(piece => !piece.IsKind(SyntaxKind.WhitespaceTrivia) && !piece.IsKind(SyntaxKind.EndOfLineTrivia));
}
