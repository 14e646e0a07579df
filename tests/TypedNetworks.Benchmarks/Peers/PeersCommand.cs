using System.Diagnostics;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>The command <c>peers</c>: our networks and every peer found, on the same data, in one run.</summary>
internal static class PeersCommand
{
    private const string WidthVariable = "DOTNET_EnableAVX512";

    /// <summary>Runs it.</summary>
    /// <returns>0 if all results agree, 1 if a peer's differ, 2 if the command line is not understood.</returns>
    public static int Run(string[] arguments)
    {
        PeerOptions options;
        try
        {
            options = PeerOptions.Parse(arguments);
        }
        catch (FormatException exception)
        {
            Console.Error.WriteLine(exception.Message);
            Console.Error.WriteLine(PeerOptions.Usage);
            return 2;
        }

        // The runtime reads it once, at its start.
        if (options.Avx2 && Environment.GetEnvironmentVariable(WidthVariable) != "0")
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, ["peers", .. arguments]);
            start.Environment[WidthVariable] = "0";
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode;
        }

        using var finder = new PeerFinder(options);
        var rows = new List<Row>();
        foreach (var workload in WorkloadTable.Workloads.Where(options.Wants))
        {
            Console.Error.WriteLine($"Measuring {workload.Name} …");
            rows.Add(Measurement.Measure(workload, finder, options));
        }

        var report = ReportText.Of(rows, finder, options);
        Console.WriteLine(report);
        foreach (var error in rows.SelectMany(row => row.Errors))
        {
            Console.WriteLine(error);
        }

        if (options.Markdown is { } file)
        {
            MarkdownSection.Rewrite(file, options.Avx2 ? "peers-avx2" : "peers", report);
        }

        return rows.Any(row => row.Errors.Count > 0) ? 1 : 0;
    }
}
