namespace TypedNetworks.Benchmarks.Bill;

/// <summary>Prints rows under a heading, in columns of equal width or in Markdown.</summary>
internal static class Table
{
    /// <summary>Prints a table.</summary>
    public static void Print(string title, bool markdown, string[] heading, IEnumerable<string[]> rows)
    {
        string[][] lines = [heading, .. rows];
        var widths = heading.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        Console.WriteLine(markdown ? $"**{title}**\n" : title);
        for (var i = 0; i < lines.Length; i++)
        {
            // Names to the left, numbers to the right.
            var cells = lines[i].Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            Console.WriteLine(markdown ? $"| {string.Join(" | ", cells)} |" : string.Join("  ", cells));
            if (i == 0)
            {
                Console.WriteLine(markdown
                    ? "|" + string.Concat(heading.Select((_, column) => column == 0 ? "---|" : "---:|"))
                    : new string('-', widths.Sum() + (2 * (widths.Length - 1))));
            }
        }

        Console.WriteLine();
    }
}
