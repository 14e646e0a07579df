using System.Globalization;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>Measures one workload: first everybody's results, then everybody's time, in turn, in short rounds.</summary>
internal static class Measurement
{
    /// <summary>
    /// By how much a result may differ from the reference's, outputs being at most 1 and parameters of the order of 1:
    /// some rounding errors, and in single precision what tens of training steps make of them.
    /// </summary>
    public static double Tolerance(Workload workload) => workload.Network.IsSingle ? 1e-5 : 1e-12;

    /// <summary>Measures.</summary>
    public static Row Measure(Workload workload, PeerFinder finder, PeerOptions options)
    {
        var gaps = new List<(string, string)>(finder.Missing);
        var errors = new List<string>();
        var peers = new List<(IPeer Peer, long Calls, List<double> Times)>();
        var expected = Reference.Results(workload);
        foreach (var peer in finder.Peers)
        {
            if (peer.WhyNot(workload) is { } why)
            {
                gaps.Add((peer.Column, why));
                continue;
            }

            _ = peer.Run(workload, workload.CheckCalls);
            var difference = Difference(expected, peer.Results(workload));
            if (difference <= Tolerance(workload))
            {
                peers.Add((peer, Calibrate(peer, workload, options.Milliseconds * 1e6), []));
            }
            else
            {
                gaps.Add((peer.Column, "error: results differ"));
                errors.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"error: {workload.Name}: {peer.Column} {peer.Variant}: results differ from the reference by {difference:G3}, more than {Tolerance(workload):G1}"));
            }

            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {workload.Name}: {peer.Column} {peer.Variant}: largest difference {difference:G2}"));
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
