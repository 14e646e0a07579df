namespace TypedNetworks.Benchmarks.Peers;

/// <summary>
/// One generated network behind a struct: loops that are generic over it are compiled for each network by itself, so
/// they call its methods as directly as a program that names the class.
/// </summary>
/// <typeparam name="T">The network's number type.</typeparam>
internal interface IOurNetwork<T>
{
    /// <summary>Length of the input vector.</summary>
    static abstract int Inputs { get; }

    /// <summary>Length of the output vector.</summary>
    static abstract int Outputs { get; }

    /// <summary>Weights and biases in the network's own layout.</summary>
    Span<T> Parameters { get; }

    /// <summary>The sums of gradients, in the same layout.</summary>
    Span<T> Gradient { get; }

    /// <summary>Sets weights and biases from canonical order.</summary>
    void CopyFrom(ReadOnlySpan<T> parameters);

    /// <summary>Reads weights and biases in canonical order.</summary>
    void CopyTo(Span<T> parameters);

    /// <summary>Forward, each call fed by the outputs of the last; only where there are as many outputs as inputs.</summary>
    void ForwardChained(Span<T> state, long calls) => throw new InvalidOperationException("There are not as many outputs as inputs.");

    /// <summary>Forward on one sample, by the typed overload where there is one.</summary>
    void Forward(ReadOnlySpan<T> x, Span<T> y);

    /// <summary>Forward on many samples.</summary>
    void ForwardBatch(ReadOnlySpan<T> inputs, Span<T> outputs);

    /// <summary>A step on one sample, by the typed overload where there is one.</summary>
    T TrainStep(ReadOnlySpan<T> x, ReadOnlySpan<T> t, T rate);

    /// <summary>Adds the gradients of many samples to <see cref="Gradient"/>.</summary>
    T BackpropBatch(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets);
}
