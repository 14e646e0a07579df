using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedNetworks.CodeFixes.Editing;

/// <summary>Lines of a file as the user ends and indents them.</summary>
internal static class Lines
{
    /// <summary>One level of indentation: as the file has it before its first member or statement within another's lines, else four blanks.</summary>
    public static string Step(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes()
            .Where(node => node is MemberDeclarationSyntax or StatementSyntax and not BlockSyntax && node.Parent is MemberDeclarationSyntax or BlockSyntax)
            .Where(node => Begins(tree, node.SpanStart) && Begins(tree, node.Parent!.GetLastToken().SpanStart))
            .Select(node => (Inner: Indentation(tree, node.SpanStart), Outer: Indentation(tree, node.Parent!.GetLastToken().SpanStart)))
            .Where(lines => lines.Inner.Length > lines.Outer.Length && lines.Inner.StartsWith(lines.Outer, StringComparison.Ordinal))
            .Select(lines => lines.Inner.Substring(lines.Outer.Length))
            .FirstOrDefault() ?? (tree.GetText().Lines.Any(line => line.ToString().StartsWith("\t", StringComparison.Ordinal)) ? "\t" : "    ");

    /// <summary>How the file ends its lines: as the first.</summary>
    public static string Ending(SyntaxTree tree)
    {
        var text = tree.GetText();
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>The blanks before the first token of the line that holds a position.</summary>
    public static string Indentation(SyntaxTree tree, int position)
    {
        var line = tree.GetText().Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>Whether nothing but blanks stands before a position in its line.</summary>
    public static bool Begins(SyntaxTree tree, int position)
    {
        var text = tree.GetText();
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)));
    }

    /// <summary>Whether nothing but blanks stands behind a position in its line.</summary>
    public static bool Ends(SyntaxTree tree, int position)
    {
        var text = tree.GetText();
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(position, text.Lines.GetLineFromPosition(position).End)));
    }

    /// <summary>What is taken away with a piece of a file: its lines where it has them for itself, else the blanks behind it.</summary>
    public static TextSpan Whole(SyntaxTree tree, TextSpan span)
    {
        var text = tree.GetText();
        if (Begins(tree, span.Start) && Ends(tree, span.End))
        {
            return TextSpan.FromBounds(text.Lines.GetLineFromPosition(span.Start).Start, text.Lines.GetLineFromPosition(span.End).EndIncludingLineBreak);
        }

        var end = span.End;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return TextSpan.FromBounds(span.Start, end);
    }
}
