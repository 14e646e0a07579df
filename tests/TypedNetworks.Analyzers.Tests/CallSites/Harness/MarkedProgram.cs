using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedNetworks.Analyzers.Tests.CallSites;

/// <summary>A program in which <c>{|TN0101:places|}</c> are marked with the diagnostic that belongs there. Marks may stand within each other.</summary>
internal sealed record MarkedProgram(string Text, IReadOnlyList<(string Id, TextSpan Span)> Marks)
{
    private const string Open = "{|";
    private const string Close = "|}";

    /// <summary>Takes the marks out of a program and remembers where they were.</summary>
    public static MarkedProgram Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var marks = new List<(string Id, TextSpan Span)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, Open, 0, Open.Length) == 0)
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[(i + Open.Length)..colon], text.Length));
                i = colon;
            }
            else if (string.CompareOrdinal(marked, i, Close, 0, Close.Length) == 0)
            {
                var (id, start) = open.Pop();
                marks.Add((id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                _ = text.Append(marked[i]);
            }
        }

        Assert.Empty(open);
        return new(text.ToString(), [.. marks.OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Id, StringComparer.Ordinal)]);
    }
}
