using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>A method that writes a value, or a part of one, as numbers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Leaves">What it writes.</param>
internal sealed record EncodingPlan(string Name, EquatableArray<LeafPlan> Leaves);
