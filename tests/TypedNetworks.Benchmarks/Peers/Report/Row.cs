namespace TypedNetworks.Benchmarks.Peers;

/// <summary>All that is known of one workload after its rounds.</summary>
/// <param name="Workload">The workload.</param>
/// <param name="Timings">Every peer and variant that was timed.</param>
/// <param name="Gaps">Columns without a time, and why.</param>
/// <param name="Errors">Peers whose results were wrong.</param>
internal sealed record Row(
    Workload Workload, IReadOnlyList<Timing> Timings, IReadOnlyList<(string Column, string Why)> Gaps, IReadOnlyList<string> Errors)
{
    /// <summary>The fastest variant of a column.</summary>
    public Timing? Of(string column) => Timings.Where(timing => timing.Peer.Column == column).MinBy(timing => timing.Minimum);

    /// <summary>Our networks, compiled just in time: what targets are about.</summary>
    public Timing? Ours => Of("ours");

    /// <summary>The fastest of the peers that the target is measured against.</summary>
    public Timing? Best => Timings.Where(IsRival).MinBy(timing => timing.Minimum);

    /// <summary>Our time by the best rival's.</summary>
    public double? Ratio => Ours?.Minimum / Best?.Minimum;

    private bool IsRival(Timing timing) => timing.Peer.Column is var column
        && !column.StartsWith("ours", StringComparison.Ordinal)
        && (Workload.Against == Rivals.All || (column != "FANN" && !column.StartsWith("gcc", StringComparison.Ordinal)));
}
