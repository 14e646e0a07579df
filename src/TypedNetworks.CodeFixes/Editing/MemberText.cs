using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedNetworks.CodeFixes.Editing;

/// <summary>Edits that add members to a class.</summary>
internal static class MemberText
{
    /// <summary>Adds a member of some lines behind all that a declaration has.</summary>
    public static Edit Append(TypeDeclarationSyntax type, params string[] lines)
    {
        var tree = type.SyntaxTree;
        var (ending, outer) = (Lines.Ending(tree), Lines.Indentation(tree, type.Keyword.SpanStart));
        var member = Indent(lines, ending, outer + Lines.Step(tree));

        // class Gate;
        if (type.CloseBraceToken.IsKind(SyntaxKind.None))
        {
            return new(tree, type.SemicolonToken.Span, member) { Frame = new($"{ending}{outer}{{{ending}", ending + ending, $"{ending}{outer}}}") };
        }

        // Behind the last member, or the comments behind it, so that several can be added at once.
        var brace = type.CloseBraceToken;
        var comment = brace.LeadingTrivia.LastOrDefault(IsWritten);
        var start = comment.IsKind(SyntaxKind.None) ? LastWritten(brace.GetPreviousToken()) : comment.Span.End;
        var isOneLine = !Lines.Begins(tree, brace.SpanStart);
        return new(tree, TextSpan.FromBounds(start, isOneLine ? brace.SpanStart : start), member)
        {
            Frame = new(type.Members.Count > 0 ? ending + ending : ending, ending + ending, isOneLine ? ending + outer : ""),
        };
    }

    /// <summary>Adds a member of some lines behind another one.</summary>
    public static Edit After(MemberDeclarationSyntax member, params string[] lines)
    {
        var tree = member.SyntaxTree;
        var ending = Lines.Ending(tree);
        return Edit.Insert(tree, LastWritten(member.GetLastToken()), ending + ending + Indent(lines, ending, Lines.Indentation(tree, member.SpanStart)));
    }

    private static string Indent(IEnumerable<string> lines, string ending, string indentation) => string.Join(ending, lines.Select(line => indentation + line));

    // Behind the comment that follows a token in its line.
    private static int LastWritten(SyntaxToken token)
    {
        var comment = token.TrailingTrivia.LastOrDefault(IsWritten);
        return comment.IsKind(SyntaxKind.None) ? token.Span.End : comment.Span.End;
    }

    private static bool IsWritten(SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
