namespace TypedNetworks.Benchmarks.Peers;

/// <summary><see cref="Gate"/> for the timing loops.</summary>
internal readonly struct OurGate(Gate network, Gate.ParameterSet gradient) : IOurNetwork<double>
{
    /// <inheritdoc/>
    public static int Inputs => Gate.InputCount;

    /// <inheritdoc/>
    public static int Outputs => Gate.OutputCount;

    /// <inheritdoc/>
    public Span<double> Parameters => network.Parameters.AsSpan();

    /// <inheritdoc/>
    public Span<double> Gradient => gradient.AsSpan();

    /// <inheritdoc/>
    public void CopyFrom(ReadOnlySpan<double> parameters) => network.Parameters.CopyFrom(parameters);

    /// <inheritdoc/>
    public void CopyTo(Span<double> parameters) => network.Parameters.CopyTo(parameters);

    /// <inheritdoc/>
    public void Forward(ReadOnlySpan<double> x, Span<double> y) => y[0] = network.Forward(x[0], x[1], x[2]);

    /// <inheritdoc/>
    public void ForwardBatch(ReadOnlySpan<double> inputs, Span<double> outputs) => network.ForwardBatch(inputs, outputs);

    /// <inheritdoc/>
    public double TrainStep(ReadOnlySpan<double> x, ReadOnlySpan<double> t, double rate) => network.TrainStep(x[0], x[1], x[2], t[0], rate);

    /// <inheritdoc/>
    public double BackpropBatch(ReadOnlySpan<double> inputs, ReadOnlySpan<double> targets) => network.BackpropBatch(inputs, targets, gradient);
}
