namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>What the text calls the numbers that a matrix meets.</summary>
/// <param name="Span">All of them.</param>
/// <param name="One">One of them, in every lane of a vector.</param>
/// <param name="Many">As many as a vector has lanes, side by side.</param>
internal sealed record Operand(string Span, string One, string Many)
{
    /// <summary>A layer's inputs.</summary>
    public static Operand Inputs { get; } = new("x", "input", "inputs");

    /// <summary>The loss's slopes at the weighted sums of its units.</summary>
    public static Operand Deltas { get; } = new("delta", "unitDelta", "deltas");
}
