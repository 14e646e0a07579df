namespace TypedNetworks.Benchmarks.Peers;

/// <summary><see cref="MazurSingle"/> for the timing loops.</summary>
internal readonly struct OurMazurSingle(MazurSingle network, MazurSingle.ParameterSet gradient) : IOurNetwork<float>
{
    /// <inheritdoc/>
    public static int Inputs => MazurSingle.InputCount;

    /// <inheritdoc/>
    public static int Outputs => MazurSingle.OutputCount;

    /// <inheritdoc/>
    public Span<float> Parameters => network.Parameters.AsSpan();

    /// <inheritdoc/>
    public Span<float> Gradient => gradient.AsSpan();

    /// <inheritdoc/>
    public void CopyFrom(ReadOnlySpan<float> parameters) => network.Parameters.CopyFrom(parameters);

    /// <inheritdoc/>
    public void CopyTo(Span<float> parameters) => network.Parameters.CopyTo(parameters);

    /// <inheritdoc/>
    public void ForwardChained(Span<float> state, long calls)
    {
        var (y0, y1) = (state[0], state[1]);
        for (long call = 0; call < calls; call++)
        {
            (y0, y1) = network.Forward(y0, y1);
        }

        (state[0], state[1]) = (y0, y1);
    }

    /// <inheritdoc/>
    public void Forward(ReadOnlySpan<float> x, Span<float> y) => (y[0], y[1]) = network.Forward(x[0], x[1]);

    /// <inheritdoc/>
    public void ForwardBatch(ReadOnlySpan<float> inputs, Span<float> outputs) => network.ForwardBatch(inputs, outputs);

    /// <inheritdoc/>
    public float TrainStep(ReadOnlySpan<float> x, ReadOnlySpan<float> t, float rate) => network.TrainStep(x[0], x[1], t[0], t[1], rate);

    /// <inheritdoc/>
    public float BackpropBatch(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets) => network.BackpropBatch(inputs, targets, gradient);
}
