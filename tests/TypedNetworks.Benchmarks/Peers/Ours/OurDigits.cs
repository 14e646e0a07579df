namespace TypedNetworks.Benchmarks.Peers;

/// <summary><see cref="Digits"/> for the timing loops.</summary>
internal readonly struct OurDigits(Digits network, Digits.ParameterSet gradient) : IOurNetwork<float>
{
    /// <inheritdoc/>
    public static int Inputs => Digits.InputCount;

    /// <inheritdoc/>
    public static int Outputs => Digits.OutputCount;

    /// <inheritdoc/>
    public Span<float> Parameters => network.Parameters.AsSpan();

    /// <inheritdoc/>
    public Span<float> Gradient => gradient.AsSpan();

    /// <inheritdoc/>
    public void CopyFrom(ReadOnlySpan<float> parameters) => network.Parameters.CopyFrom(parameters);

    /// <inheritdoc/>
    public void CopyTo(Span<float> parameters) => network.Parameters.CopyTo(parameters);

    /// <inheritdoc/>
    public void Forward(ReadOnlySpan<float> x, Span<float> y) => network.Forward(x, y);

    /// <inheritdoc/>
    public void ForwardBatch(ReadOnlySpan<float> inputs, Span<float> outputs) => network.ForwardBatch(inputs, outputs);

    /// <inheritdoc/>
    public float TrainStep(ReadOnlySpan<float> x, ReadOnlySpan<float> t, float rate) => network.TrainStep(x, t, rate);

    /// <inheritdoc/>
    public float BackpropBatch(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets) => network.BackpropBatch(inputs, targets, gradient);
}
