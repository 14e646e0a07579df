using System.Globalization;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>Measures one workload: first everybody's results, then everybody's time, in turn, in short rounds.</summary>
internal static class Measurement
{
    /// <summary>
    /// By how much a result may differ from the reference's, outputs being at most 1 and parameters of the order of 1:
    /// some rounding errors. Training moves the parameters by hundreds of times as much before they are compared.
    /// </summary>
    public static double Tolerance(Workload workload) => workload.Network.IsSingle ? 2e-6 : 1e-14;

    /// <summary>Measures.</summary>
    public static Row Measure(Workload workload, PeerFinder finder, PeerOptions options)
    {
        var gaps = new List<(string, string)>(finder.Missing);
        var errors = new List<string>();
        var peers = new List<(IPeer Peer, long Calls, List<double> Times)>();
        var expected = Reference.Results(workload);
        if (workload.Operation >= Operation.TrainStep && Difference(expected, workload.Network.Parameters) < 100 * Tolerance(workload))
        {
            throw new InvalidOperationException($"{workload.Name} trains too little to tell right results from wrong ones.");
        }

        foreach (var peer in finder.Peers)
        {
            try
            {
                var gap = peer.WhyNot(workload) ?? Check(peer, workload, expected);
                if (gap is null)
                {
                    peers.Add((peer, Calibrate(peer, workload, options.Milliseconds * 1e6), []));
                    continue;
                }

                gaps.Add((peer.Column, gap));
                if (gap.StartsWith("error", StringComparison.Ordinal))
                {
                    errors.Add($"{gap}: {workload.Name}, {peer.Column} {peer.Variant}");
                }
            }
            catch (PeerMissingException exception)
            {
                gaps.Add((peer.Column, "not found: " + exception.Message));
            }
            catch (Exception exception) when (exception is IOException or OrtException)
            {
                gaps.Add((peer.Column, "error: " + exception.Message));
                errors.Add($"error: {workload.Name}, {peer.Column}: {exception.Message}");
            }
        }

        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var (peer, calls, times) in peers)
            {
                times.Add(peer.Run(workload, calls) / calls / workload.SamplesPerCall);
            }
        }

        return new Row(workload, [.. peers.Select(peer => new Timing(peer.Peer, peer.Times))], gaps, errors);
    }

    // What is wrong with a peer's results, or null.
    private static string? Check(IPeer peer, Workload workload, double[] expected)
    {
        _ = peer.Run(workload, workload.CheckCalls);
        var difference = Difference(expected, peer.Results(workload));
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  {peer.Column} {peer.Variant}: largest difference {difference:G2}"));
        return difference <= Tolerance(workload)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"error: results differ by {difference:G2}, more than {Tolerance(workload):G2}");
    }

    // Doubles the number of calls until a run is long enough to be scaled to the length of a round.
    private static long Calibrate(IPeer peer, Workload workload, double nanoseconds)
    {
        for (var calls = 1L; ; calls *= 2)
        {
            var took = peer.Run(workload, calls);
            if (took > nanoseconds / 4)
            {
                return Math.Max(1, (long)Math.Ceiling(calls * nanoseconds / took));
            }
        }
    }

    private static double Difference(double[] expected, double[] actual)
    {
        var largest = expected.Length == actual.Length ? 0 : double.PositiveInfinity;
        for (var i = 0; i < expected.Length && !double.IsInfinity(largest); i++)
        {
            var difference = Math.Abs(expected[i] - actual[i]);
            largest = difference <= largest ? largest : double.IsNaN(difference) ? double.PositiveInfinity : difference;
        }

        return largest;
    }
}
