using System.Runtime.CompilerServices;
using System.Text;

namespace TypedNetworks.Generators.Text;

/// <summary>
/// The indented writer: a raw string that is one page of C#, whose holes may hold several lines. Those are indented
/// as the hole is, and a line that holds nothing but an empty hole disappears. What one reads is what one gets.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct Page
{
    private readonly StringBuilder _text;

    // The two sizes are part of the compiler's protocol for interpolated string handlers.
    public Page(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 64));

    /// <summary>The page's text, with LF line ends and no runs of blank lines.</summary>
    public static string Of(Page page) => Tidy(page._text.ToString());

    /// <summary>Lines, one under the other.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Join("\n", lines);

    /// <summary>A statement, broken before its plus signs or behind its commas where a line of it would be too long to read.</summary>
    public static string Wrap(string statement)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var piece in statement.Replace(" + ", "\n+ ").Replace(", ", ",\n").Split('\n'))
        {
            if (line.Length > 0 && line.Length + 1 + piece.Length > MaxLine)
            {
                lines.Add(line.ToString());
                _ = line.Clear().Append("   ");
            }

            _ = line.Append(line.Length > 0 ? " " : "").Append(piece);
        }

        return Lines(lines.Append(line.ToString()));
    }

    /// <summary>Blocks with a blank line between them, skipping empty ones.</summary>
    public static string Blocks(IEnumerable<string> blocks) => string.Join("\n\n", blocks.Where(block => block.Length > 0));

    /// <summary>Blocks with a blank line between them, skipping empty ones.</summary>
    public static string Blocks(params string[] blocks) => Blocks((IEnumerable<string>)blocks);

    public void AppendLiteral(string literal)
    {
        // A source checked out with CRLF has CRLF in its raw strings.
        literal = literal.Replace("\r", "");
        if (literal.StartsWith("\n", StringComparison.Ordinal) && EndsInEmptiedLine())
        {
            _text.Length -= CurrentLine().Length;
            literal = literal.Substring(1);
        }

        _ = _text.Append(literal);
    }

    // Only text and whole numbers fit a hole, so that no number is ever spelled by culture.
    public void AppendFormatted(string text)
    {
        var line = CurrentLine();
        var indentation = line.Substring(0, line.Length - line.TrimStart().Length);
        _ = _text.Append(text.Length == 0 && line.Trim().Length == 0 ? EmptyHole.ToString() : text.Replace("\n", "\n" + indentation));
    }

    public void AppendFormatted(int number) => AppendFormatted(Literals.Integer(number));

    private const int MaxLine = 140;

    private const char EmptyHole = '\u0001';

    private bool EndsInEmptiedLine() => _text.Length > 0 && _text[_text.Length - 1] == EmptyHole;

    private string CurrentLine()
    {
        var start = _text.Length;
        while (start > 0 && _text[start - 1] != '\n')
        {
            start--;
        }

        return _text.ToString(start, _text.Length - start);
    }

    /// <summary>
    /// Drops what empty holes leave behind: their marks, trailing blanks, doubled blank lines, blank lines inside a brace. Sets
    /// what stands together apart: a blank line goes behind a block and before a comment.
    /// </summary>
    private static string Tidy(string text)
    {
        var lines = new List<string>();
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Replace(EmptyHole.ToString(), "").TrimEnd();
            var previous = lines.Count == 0 ? "{" : lines[lines.Count - 1].Trim();
            if (line.Length == 0 && (previous.Length == 0 || previous == "{"))
            {
                continue;
            }

            if (line.Trim() == "}" && lines.Count > 0 && lines[lines.Count - 1].Length == 0)
            {
                lines.RemoveAt(lines.Count - 1);
            }

            if (previous.Length > 0 && previous != "{" && line.Length > 0 && (EndsBlock(previous, line.Trim()) || (IsComment(line) && !IsComment(previous))))
            {
                lines.Add("");
            }

            lines.Add(line);
        }

        return string.Join("\n", lines);

        static bool EndsBlock(string previous, string line) => previous == "}" && !line.StartsWith("}", StringComparison.Ordinal) && !line.StartsWith("else", StringComparison.Ordinal);

        static bool IsComment(string line) => line.TrimStart().StartsWith("// ", StringComparison.Ordinal);
    }
}
