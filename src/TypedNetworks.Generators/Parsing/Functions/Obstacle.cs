namespace TypedNetworks.Generators.Parsing.Functions;

/// <summary>What in a function of the user's cannot be differentiated.</summary>
/// <param name="Kind">Why not.</param>
/// <param name="Place">Where it is; <see langword="null"/> where the function has no source.</param>
/// <param name="Text">What is written there.</param>
/// <param name="Reason">What is the matter with it; follows the text in a sentence.</param>
/// <param name="Remedy">What to write instead.</param>
internal sealed record Obstacle(ObstacleKind Kind, SourcePlace? Place, string Text, string Reason, string Remedy = Obstacle.Otherwise)
{
    /// <summary>The remedy where nothing better is known.</summary>
    public const string Otherwise = "write it otherwise";
}
