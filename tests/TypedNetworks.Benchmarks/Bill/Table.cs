using System.Text;

namespace TypedNetworks.Benchmarks.Bill;

/// <summary>Rows under a heading, in columns of equal width or in Markdown.</summary>
internal static class Table
{
    /// <summary>A table as text.</summary>
    public static string Of(string title, bool markdown, string[] heading, IEnumerable<string[]> rows)
    {
        string[][] lines = [heading, .. rows];
        var widths = heading.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        var text = new StringBuilder().AppendLine(markdown ? $"**{title}**\n" : title);
        for (var i = 0; i < lines.Length; i++)
        {
            // Names to the left, numbers to the right.
            var cells = lines[i].Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            text.AppendLine(markdown ? $"| {string.Join(" | ", cells)} |" : string.Join("  ", cells));
            if (i == 0)
            {
                text.AppendLine(markdown
                    ? "|" + string.Concat(heading.Select((_, column) => column == 0 ? "---|" : "---:|"))
                    : new string('-', widths.Sum() + (2 * (widths.Length - 1))));
            }
        }

        return text.ToString();
    }
}
