namespace TypedNetworks.Generators.Parsing;

/// <summary>A parameter of the user's primary constructor.</summary>
/// <param name="Text">How it is declared.</param>
/// <param name="Name">Its name.</param>
internal sealed record DeclaredParameter(string Text, string Name);
