namespace TypedNetworks.Generators.Planning;

/// <summary>How a layer's weights start.</summary>
/// <param name="Name">The initialiser, for people.</param>
/// <param name="Formula">Where the scale comes from, for people; empty for zeros.</param>
/// <param name="IsNormal">Whether the numbers are normal, not uniform.</param>
/// <param name="Scale">The deviation or the bound; 0 leaves the weights at zero.</param>
internal sealed record InitializationPlan(string Name, string Formula, bool IsNormal, double Scale);
