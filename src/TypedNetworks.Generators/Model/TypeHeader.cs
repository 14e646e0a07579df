namespace TypedNetworks.Generators.Model;

/// <summary>What stands before the brace of a partial declaration.</summary>
/// <param name="Keyword"><c>class</c>, <c>struct</c>, <c>record</c>, <c>record struct</c> or <c>interface</c>.</param>
/// <param name="Name">The type's name.</param>
/// <param name="TypeParameters">Type parameters with their brackets; empty for none.</param>
internal sealed record TypeHeader(string Keyword, string Name, string TypeParameters);
