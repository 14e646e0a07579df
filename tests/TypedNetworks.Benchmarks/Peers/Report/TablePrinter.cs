using System.Globalization;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>Writes rows as one Markdown table, padded so that it reads as plain text too.</summary>
internal static class TablePrinter
{
    /// <summary>The table.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">Columns of peers, in order.</param>
    /// <param name="avx2">Whether the targets are those without AVX-512.</param>
    public static string Table(IReadOnlyList<Row> rows, IReadOnlyList<string> columns, bool avx2)
    {
        string[] header = ["workload", .. columns, "best rival", "ours ÷ best", "target", ""];
        List<string[]> cells = [header];
        cells.AddRange(rows.Select(row => Cells(row, columns, avx2)));
        var widths = header.Select((_, column) => cells.Max(line => line[column].Length)).ToArray();
        string Line(string[] line) => "| " + string.Join(" | ", line.Select((cell, column) => cell.PadRight(widths[column]))) + " |";
        return string.Join(
            '\n', cells.Skip(1).Select(Line).Prepend("|" + string.Concat(widths.Select(width => new string('-', width + 2) + "|"))).Prepend(Line(header)));
    }

    /// <summary>Why cells are empty: one line a column and reason, with the workloads it holds for.</summary>
    public static IEnumerable<string> Gaps(IReadOnlyList<Row> rows) =>
        rows.SelectMany(row => row.Gaps.Distinct().Where(gap => row.Of(gap.Column) is null).Select(gap => (Gap: gap, row.Workload.Name)))
            .GroupBy(entry => entry.Gap, entry => entry.Name)
            .Select(group =>
                $"{group.Key.Column}: {group.Key.Why}" + (group.Count() == rows.Count ? "" : $" ({string.Join(", ", group)})"));

    /// <summary>A time in nanoseconds, with three digits or whole.</summary>
    public static string Nanoseconds(double time) =>
        time.ToString(time < 10 ? "0.00" : time < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private static string[] Cells(Row row, IReadOnlyList<string> columns, bool avx2)
    {
        string Of(string column) =>
            row.Of(column) is { } timing ? $"{Nanoseconds(timing.Minimum)} ({Nanoseconds(timing.Median)})" : "–";
        var target = Target(row, avx2);
        return
        [
            $"{row.Workload.Title} (`{row.Workload.Name}`)",
            .. columns.Select(Of),
            row.Best is { } best ? best.Peer.Column + (row.Workload.Against == Rivals.Frameworks ? ", of the frameworks" : "") : "–",
            row.Ratio?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–",
            target?.ToString("0.###", CultureInfo.InvariantCulture) ?? "–",
            row.Ratio is null || target is null ? "" : row.Errors.Count > 0 ? "see errors" : row.Ratio <= target ? "met" : "missed",
        ];
    }

    // Without AVX-512 a target is 1.2 times its usual value, and holds where gcc is the best rival; other peers choose
    // their instructions themselves.
    private static double? Target(Row row, bool avx2) =>
        !avx2 ? row.Workload.Target
        : row.Best?.Peer.Column.StartsWith("gcc", StringComparison.Ordinal) == true ? 1.2 * row.Workload.Target
        : null;
}
