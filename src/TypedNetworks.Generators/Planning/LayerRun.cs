namespace TypedNetworks.Generators.Planning;

/// <summary>Neighbouring layers whose steps are written once: a single one, or equal ones as a loop.</summary>
/// <param name="First">The number of the first.</param>
/// <param name="Count">How many there are.</param>
internal sealed record LayerRun(int First, int Count)
{
    /// <summary>The number of the last.</summary>
    public int Last => First + Count - 1;

    /// <summary>Whether it is written as a loop.</summary>
    public bool IsLoop => Count > 1;
}
