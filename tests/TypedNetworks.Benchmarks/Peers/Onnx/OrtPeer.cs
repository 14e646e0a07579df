using System.Diagnostics;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>ONNX Runtime, through its C API, on one thread.</summary>
internal sealed class OrtPeer : IPeer
{
    private const string PathVariable = "ORT_LIBRARY";

    private readonly OrtApi _api;
    private readonly Dictionary<Workload, OrtModel> _models = [];
    private readonly Dictionary<Workload, double[]> _outputs = [];

    /// <summary>Loads the library: the one that <c>ORT_LIBRARY</c> names, or the one that <c>install-peers.sh</c> installs.</summary>
    /// <exception cref="PeerMissingException">There is none.</exception>
    public OrtPeer()
    {
        var library = Environment.GetEnvironmentVariable(PathVariable) ?? Path.Combine(
            PeerFolder.Path, "node_modules", "onnxruntime-node", "bin", "napi-v6", "linux", "x64", "libonnxruntime.so.1");
        try
        {
            _api = new OrtApi(library);
        }
        catch (Exception exception) when (exception is DllNotFoundException or BadImageFormatException or OrtException)
        {
            throw new PeerMissingException($"{Path.GetFileName(library)} (install-peers.sh, or {PathVariable}=path)");
        }
    }

    /// <inheritdoc/>
    public string Column => "ONNX Runtime";

    /// <inheritdoc/>
    public string Variant => "";

    /// <inheritdoc/>
    public string Version => $"ONNX Runtime {_api.Version}, C API, buffers bound once";

    /// <inheritdoc/>
    public string? WhyNot(Workload workload) =>
        workload.Operation is Operation.TrainStep or Operation.TrainMinibatch ? "inference only" : null;

    /// <inheritdoc/>
    public double Run(Workload workload, long calls)
    {
        var (model, network) = (Model(workload), workload.Network);
        var outputs = _outputs[workload];

        // Filling the buffer is not timed: whoever cares for time would write inputs there in the first place. So all
        // calls on single samples are on the same one, but for the first few, whose outputs are kept to be compared.
        var kept = workload.Operation == Operation.ForwardBatch ? 1 : workload.CheckCalls;
        for (var call = 0; call < Math.Min(calls, kept); call++)
        {
            var place = workload.Operation == Operation.Forward ? call : 0;
            model.SetInput(
                workload.Operation == Operation.ForwardBatch ? network.InputRows
                : workload.Operation == Operation.ForwardChained && call > 0 ? outputs
                : network.InputRows.AsSpan(place * network.Inputs, network.Inputs));
            model.Run();
            model.GetOutput(
                workload.Operation == Operation.Forward ? outputs.AsSpan(place * network.Outputs, network.Outputs) : outputs);
        }

        var start = Stopwatch.GetTimestamp();
        for (long call = 0; call < calls; call++)
        {
            model.Run();
        }

        return (Stopwatch.GetTimestamp() - start) * (1e9 / Stopwatch.Frequency);
    }

    /// <inheritdoc/>
    public double[] Results(Workload workload) => _outputs[workload];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var model in _models.Values)
        {
            model.Dispose();
        }
    }

    private OrtModel Model(Workload workload)
    {
        if (!_models.TryGetValue(workload, out var model))
        {
            var network = workload.Network;
            _models.Add(workload, model = new OrtModel(_api, network, workload.Operation == Operation.ForwardBatch ? NetworkCase.Rows : 1));
            var rows = workload.Operation switch
            {
                Operation.ForwardBatch => NetworkCase.Rows,
                Operation.Forward => network.Cycle,
                _ => 1,
            };
            _outputs.Add(workload, new double[rows * network.Outputs]);
        }

        return model;
    }
}
