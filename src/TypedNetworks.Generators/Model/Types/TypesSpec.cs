namespace TypedNetworks.Generators.Model;

/// <summary>The types that a network goes from and to, where its declaration names types and no sizes.</summary>
/// <param name="Input">What goes in.</param>
/// <param name="Output">What comes out.</param>
/// <param name="InputLabels">What each input is called before people: <c>petal.length</c>.</param>
/// <param name="OutputLabels">What each output is called before people.</param>
internal sealed record TypesSpec(ValueSpec Input, ValueSpec Output, EquatableArray<string> InputLabels, EquatableArray<string> OutputLabels);
