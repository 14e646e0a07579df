namespace TypedNetworks.Generators.Planning;

/// <summary>How batches are computed, and why, as the class's remarks put it.</summary>
/// <param name="Kernel">The way.</param>
/// <param name="Reason">A sentence without its full stop.</param>
internal sealed record BatchChoice(BatchKernel Kernel, string Reason)
{
    /// <summary>How lanes are used, where they are.</summary>
    public LanePlan? Lanes { get; init; }
}
