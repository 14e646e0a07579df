namespace TypedNetworks.Benchmarks.Peers;

/// <summary>What one peer took for one workload.</summary>
/// <param name="Peer">The peer.</param>
/// <param name="Nanoseconds">By call or sample, one number a round.</param>
internal sealed record Timing(IPeer Peer, IReadOnlyList<double> Nanoseconds)
{
    /// <summary>The fastest round: what the code costs when nobody disturbs it.</summary>
    public double Minimum { get; } = Nanoseconds.Min();

    /// <summary>The round in the middle: what it costs on this machine at this hour.</summary>
    public double Median { get; } = Nanoseconds.Order().ElementAt(Nanoseconds.Count / 2);
}
