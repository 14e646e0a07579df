using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>The generated networks, in this process.</summary>
internal sealed class OursPeer : IPeer
{
    private readonly Dictionary<string, IOurRun> _runs = [];
    private readonly HashSet<Workload> _warm = [];

    /// <inheritdoc/>
    public string Column => "ours";

    /// <inheritdoc/>
    public string Variant => "";

    /// <inheritdoc/>
    public string Version => string.Create(CultureInfo.InvariantCulture, $"{RuntimeInformation.FrameworkDescription}, {Machine.VectorBits}-bit vectors");

    /// <inheritdoc/>
    public string? WhyNot(Workload workload) => null;

    /// <inheritdoc/>
    public double Run(Workload workload, long calls)
    {
        if (!_runs.TryGetValue(workload.Network.Key, out var run))
        {
            _runs.Add(workload.Network.Key, run = Open(workload.Network));
        }

        if (_warm.Add(workload))
        {
            Warm(run, workload.Operation);
        }

        return run.Run(workload.Operation, calls);
    }

    /// <inheritdoc/>
    public double[] Results(Workload workload) => _runs[workload.Network.Key].Results(workload);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    // The JIT first compiles quickly, counts calls, and compiles hot methods well in the background: 30 calls and 100 ms
    // of quiet later, twice over. Many short runs, so that the loops themselves are counted too; slow ones, within reason.
    private static void Warm(IOurRun run, Operation operation)
    {
        var watch = Stopwatch.StartNew();
        for (var runs = 0; (runs < 80 || watch.ElapsedMilliseconds < 700) && watch.ElapsedMilliseconds < 5000; runs++)
        {
            _ = run.Run(operation, 1);
        }
    }

    private static IOurRun Open(NetworkCase data) => data.Key switch
    {
        "mazur" => new OurRun<OurMazur, double>(new(new Mazur(), new Mazur.ParameterSet()), data),
        "mazur-float" => new OurRun<OurMazurSingle, float>(new(new MazurSingle(), new MazurSingle.ParameterSet()), data),
        "gate" => new OurRun<OurGate, double>(new(new Gate(), new Gate.ParameterSet()), data),
        "digits" => new OurRun<OurDigits, float>(new(new Digits(), new Digits.ParameterSet()), data),
        _ => new OurRun<OurMnist, float>(new(new Mnist(), new Mnist.ParameterSet()), data),
    };
}
