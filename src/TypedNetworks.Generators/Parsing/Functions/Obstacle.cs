namespace TypedNetworks.Generators.Parsing.Functions;

/// <summary>What in a function of the user's cannot be differentiated.</summary>
/// <param name="Kind">Why not.</param>
/// <param name="Place">Where it is; <see langword="null"/> where the function has no source.</param>
/// <param name="Text">What is written there.</param>
/// <param name="Reason">What is the matter with it, and what to write instead; follows the text in a sentence.</param>
internal sealed record Obstacle(ObstacleKind Kind, SourcePlace? Place, string Text, string Reason);
