using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>An enum that occurs in the types of a network.</summary>
/// <param name="Enum">The enum.</param>
/// <param name="IndexOf">What the method is called that tells a member's place.</param>
/// <param name="MemberAt">What the method is called that tells the member at a place; <see langword="null"/> where no output needs it.</param>
internal sealed record ChoicePlan(ValueSpec.Choice Enum, string IndexOf, string? MemberAt);
