using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>A method that writes a value, or a part of one, as numbers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Leaves">What it writes.</param>
/// <param name="References">How to get from the value to what may be <see langword="null"/>, the outer before the inner; the value itself is empty.</param>
internal sealed record EncodingPlan(string Name, EquatableArray<LeafPlan> Leaves, EquatableArray<string> References);
