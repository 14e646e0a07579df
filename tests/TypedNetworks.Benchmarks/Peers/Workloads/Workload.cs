namespace TypedNetworks.Benchmarks.Peers;

/// <summary>One row of the table: an operation on a network, and what it should cost.</summary>
/// <param name="Name">A short name, for the command line and the protocol between processes.</param>
/// <param name="Network">The network and its data.</param>
/// <param name="Operation">What is timed.</param>
/// <param name="Target">The ratio to stay under: our time by that of the fastest rival, both minima of the same run.</param>
/// <param name="Against">Which peers are rivals.</param>
internal sealed record Workload(string Name, NetworkCase Network, Operation Operation, double Target, Rivals Against)
{
    /// <summary>Samples that one call works on; times are divided by it.</summary>
    public int SamplesPerCall => Operation switch
    {
        Operation.ForwardBatch => NetworkCase.Rows,
        Operation.TrainMinibatch => NetworkCase.Minibatch,
        _ => 1,
    };

    /// <summary>How many calls are made from the initial weights before results are compared.</summary>
    public int CheckCalls => Operation switch
    {
        Operation.ForwardChained => 3,
        Operation.Forward => Network.Cycle,
        Operation.ForwardBatch => 1,
        Operation.TrainStep => 64,
        _ => 4,
    };

    /// <summary>Network and operation, for people.</summary>
    public string Title => Network.Title + ", " + Operation switch
    {
        Operation.ForwardChained => "forward, each call fed by the last",
        Operation.Forward => "forward, independent calls",
        Operation.ForwardBatch => "inference, batch of 4096",
        Operation.TrainStep => "training, one sample a step",
        _ => "training, minibatches of 256",
    };
}
