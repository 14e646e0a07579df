namespace TypedNetworks.Benchmarks.Peers;

/// <summary>What is timed. The numbers are those of <c>enum operation</c> in <c>Native/peer.h</c>.</summary>
internal enum Operation
{
    /// <summary>One sample a call, each call fed by the outputs of the last: latency.</summary>
    ForwardChained = 0,

    /// <summary>One sample a call, over the first rows of the data again and again: calls may overlap in the processor.</summary>
    Forward = 1,

    /// <summary>All rows of the data in one call.</summary>
    ForwardBatch = 2,

    /// <summary>One step of plain gradient descent on one sample.</summary>
    TrainStep = 3,

    /// <summary>The mean gradient of a minibatch, and one step of plain gradient descent.</summary>
    TrainMinibatch = 4,
}
