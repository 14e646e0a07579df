using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>What takes one or more numbers of a vector and has no members itself.</summary>
/// <param name="Access">How it is reached from the input or output: <c>.Petal.Length</c>; empty where it is that itself.</param>
/// <param name="Offset">The place of its first number.</param>
/// <param name="Value">What it is.</param>
internal sealed record LeafPlan(string Access, int Offset, ValueSpec Value);
