namespace TypedNetworks.Benchmarks.Peers;

/// <summary><see cref="Mazur"/> for the timing loops.</summary>
internal readonly struct OurMazur(Mazur network, Mazur.ParameterSet gradient) : IOurNetwork<double>
{
    /// <inheritdoc/>
    public static int Inputs => Mazur.InputCount;

    /// <inheritdoc/>
    public static int Outputs => Mazur.OutputCount;

    /// <inheritdoc/>
    public Span<double> Parameters => network.Parameters.AsSpan();

    /// <inheritdoc/>
    public Span<double> Gradient => gradient.AsSpan();

    /// <inheritdoc/>
    public void CopyFrom(ReadOnlySpan<double> parameters) => network.Parameters.CopyFrom(parameters);

    /// <inheritdoc/>
    public void CopyTo(Span<double> parameters) => network.Parameters.CopyTo(parameters);

    /// <inheritdoc/>
    public void ForwardChained(Span<double> state, long calls)
    {
        var (y0, y1) = (state[0], state[1]);
        for (long call = 0; call < calls; call++)
        {
            (y0, y1) = network.Forward(y0, y1);
        }

        (state[0], state[1]) = (y0, y1);
    }

    /// <inheritdoc/>
    public void Forward(ReadOnlySpan<double> x, Span<double> y) => (y[0], y[1]) = network.Forward(x[0], x[1]);

    /// <inheritdoc/>
    public void ForwardBatch(ReadOnlySpan<double> inputs, Span<double> outputs) => network.ForwardBatch(inputs, outputs);

    /// <inheritdoc/>
    public double TrainStep(ReadOnlySpan<double> x, ReadOnlySpan<double> t, double rate) => network.TrainStep(x[0], x[1], t[0], t[1], rate);

    /// <inheritdoc/>
    public double BackpropBatch(ReadOnlySpan<double> inputs, ReadOnlySpan<double> targets) => network.BackpropBatch(inputs, targets, gradient);
}
