namespace TypedNetworks.Generators.Planning;

/// <summary>How batches go through lanes.</summary>
/// <param name="Trains">Whether training does; inference always does.</param>
/// <param name="InlinesAtWidest">Whether eˣ and the like are inlined, not called, where vectors have 512 bits.</param>
/// <param name="InlinesElsewhere">Whether they are where vectors are narrower.</param>
/// <param name="PairsAtWidest">Whether two vectors of samples go forward at once where vectors have 512 bits.</param>
/// <param name="PairsElsewhere">Whether they do where vectors are narrower.</param>
internal sealed record LanePlan(bool Trains, bool InlinesAtWidest, bool InlinesElsewhere, bool PairsAtWidest, bool PairsElsewhere)
{
    /// <summary>Whether there is a method for two vectors of samples.</summary>
    public bool HasPairs => PairsAtWidest || PairsElsewhere;
}
