using System.Globalization;
using System.Text;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>The whole report: machine, versions, command, table, and why cells are empty.</summary>
internal static class ReportText
{
    /// <summary>Writes it.</summary>
    public static string Of(IReadOnlyList<Row> rows, PeerFinder finder, PeerOptions options)
    {
        var columns = finder.Peers.Select(peer => peer.Column).Distinct().ToArray();
        var text = new StringBuilder();
        var date = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _ = text.Append(CultureInfo.InvariantCulture, $"Measured {date} on {Machine.Processor}; our networks with {Machine.Instructions}, ")
            .Append(CultureInfo.InvariantCulture, $"one thread, {options.Rounds} rounds of {options.Milliseconds} ms.\n")
            .Append("Nanoseconds by call or sample: minimum (median). Ratios are of minima. To repeat it:\n\n```sh\n")
            .Append("dotnet run -c Release --project tests/TypedNetworks.Benchmarks -- peers")
            .Append(options.Avx2 ? " --avx2" : "")
            .Append(options.WorkloadNames.Length > 0 ? " --workload " + string.Join(',', options.WorkloadNames) : "")
            .Append(options.Only.Length > 0 ? $" --only \"{string.Join(',', options.Only)}\"" : "")
            .Append("\n```\n\n")
            .Append(TablePrinter.Table(rows, columns, options.Avx2))
            .Append("\n\n");
        foreach (var peer in finder.Peers.DistinctBy(peer => peer.Column))
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"- {peer.Column}: {peer.Version}\n");
        }

        foreach (var gap in TablePrinter.Gaps(rows))
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"- {gap}\n");
        }

        return text.ToString();
    }
}
