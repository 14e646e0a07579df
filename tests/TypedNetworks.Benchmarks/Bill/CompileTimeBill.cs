using System.Globalization;
using System.Runtime.InteropServices;

namespace TypedNetworks.Benchmarks.Bill;

/// <summary>What a network costs before it computes: generated text, the generator's and the analyzers' time, the first call.</summary>
internal static class CompileTimeBill
{
    // The JIT's second tier starts after 30 calls, in the background.
    private const int WarmRounds = 60;
    private const int Rounds = 60;
    private const int Processes = 9;

    /// <summary>Measures and prints the bill.</summary>
    /// <returns>0 if every limit is met.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        if (arguments is [FirstCall.Command, var type])
        {
            FirstCall.Print(type);
            return 0;
        }

        var analyzersOnly = arguments is ["--analyzers"];
        if (!analyzersOnly && arguments is not ([] or ["--markdown", _]))
        {
            Console.Error.WriteLine("bill [--analyzers | --markdown FILE]: prints the bill, the analyzers' part of it, or writes it between <!-- bill:begin --> and <!-- bill:end --> of a file.");
            return 2;
        }

        var markdown = arguments is ["--markdown", _];
        var missed = 0;
        var analyzers = Table.Of(
            "Generator and analyzers over a whole project, ms",
            markdown,
            ["project", "generator, minimum", "declarations, minimum", "calls, minimum", "all, median", "limit", ""],
            AnalyzerRuns.All().Select(project =>
            {
                var times = project.MeasureAsync().GetAwaiter().GetResult();
                return (string[])
                [
                    project.Name, Number(times.Min(time => time.Generator)), Number(times.Min(time => time.Declarations)), Number(times.Min(time => time.Calls)), Number(Median(times.Select(time => time.Generator + time.Declarations + time.Calls))),
                    Number(project.Limit), Verdict(times.Min(project.Limited), project.Limit),
                ];
            }));
        if (analyzersOnly)
        {
            Console.WriteLine(analyzers);
            return missed == 0 ? 0 : 1;
        }

        var networks = BilledNetwork.All;
        var runs = networks.Select(network => new GeneratorRuns(network)).ToArray();
        for (var round = 0; round < WarmRounds + Rounds; round++)
        {
            // In turn, so that whatever else the machine does falls on all alike.
            foreach (var run in runs)
            {
                run.Edit(counts: round >= WarmRounds);
            }
        }

        string[] kinds = [.. runs.SelectMany(run => run.Files.Keys).Distinct().Order(StringComparer.Ordinal)];
        var text = Table.Of(
            "Generated text, bytes",
            markdown,
            ["network", .. kinds, "total", "limit", ""],
            networks.Zip(runs, (network, run) => (string[])
            [
                network.Name,
                .. kinds.Select(kind => run.Files.TryGetValue(kind, out var bytes) ? Number(bytes) : ""),
                Number(run.Files.Values.Sum()), Number(network.TextLimit), Verdict(run.Files.Values.Sum(), network.TextLimit),
            ]));
        var generator = Table.Of(
            $"Generator, warm, after an edit of the declaration, ms (of {Rounds} runs)",
            markdown,
            ["network", "minimum", "median", "limit", ""],
            networks.Zip(runs, (network, run) => (string[])
            [
                network.Name, Number(run.Milliseconds.Min()), Number(Median(run.Milliseconds)),
                Number(BilledNetwork.GeneratorLimit), Verdict(run.Milliseconds.Min(), BilledNetwork.GeneratorLimit),
            ]));

        var rounds = Enumerable.Range(0, Processes).Select(_ => networks.Select(FirstCall.InNewProcess).ToArray()).ToArray();
        var firstUse = Table.Of(
            $"First use in a new process, ms (of {Processes} processes)",
            markdown,
            ["network", "constructor, minimum", "median", "Forward, minimum", "median", "limit", ""],
            networks.Select((network, i) =>
            {
                double[] constructions = [.. rounds.Select(round => round[i].Construction)];
                double[] calls = [.. rounds.Select(round => round[i].Forward)];
                return (string[])
                [
                    network.Name, Number(constructions.Min()), Number(Median(constructions)), Number(calls.Min()), Number(Median(calls)),
                    network.FirstCallLimit is { } limit ? Number(limit) : "", Verdict(calls.Min(), network.FirstCallLimit),
                ];
            }));
        var report = string.Join('\n', text, generator, analyzers, firstUse, $"{RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} cores; {missed} limits missed. Those of times are held against the minimum, since the machine may have other things to do.");
        Console.WriteLine(report);
        if (markdown)
        {
            MarkdownSection.Rewrite(arguments[1], "bill", report);
        }

        return missed == 0 ? 0 : 1;

        string Verdict(double value, double? limit)
        {
            missed += value > limit ? 1 : 0;
            return limit is null ? "" : value <= limit ? "met" : "missed";
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }

    private static string Number(int value) => value.ToString("# ### ##0", CultureInfo.InvariantCulture).Trim();

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
