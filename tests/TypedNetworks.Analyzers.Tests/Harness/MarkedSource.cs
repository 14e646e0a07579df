using Microsoft.CodeAnalysis.Text;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>A source whose <c>[|marked|]</c> places are those that the compiler must underline. Marks may stand within each other.</summary>
internal sealed record MarkedSource(string Text, IReadOnlyList<TextSpan> Spans)
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <summary>Takes the marks out of a source and remembers where they were.</summary>
    public static MarkedSource Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var open = new Stack<int>();
        var spans = new List<TextSpan>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, Open, 0, Open.Length) == 0)
            {
                open.Push(text.Length);
                i++;
            }
            else if (string.CompareOrdinal(marked, i, Close, 0, Close.Length) == 0)
            {
                spans.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                i++;
            }
            else
            {
                _ = text.Append(marked[i]);
            }
        }

        Assert.Empty(open);
        return new(text.ToString(), [.. spans.OrderBy(span => span.Start).ThenBy(span => span.End)]);
    }
}
