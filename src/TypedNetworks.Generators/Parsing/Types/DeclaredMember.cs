namespace TypedNetworks.Generators.Parsing;

/// <summary>A member that counts.</summary>
/// <param name="Name">Its name, escaped where it is a keyword.</param>
/// <param name="Value">What it is.</param>
/// <param name="IsArgument">Whether the constructor takes it.</param>
/// <param name="IsInitialized">Whether it is set behind the constructor.</param>
internal sealed record DeclaredMember(string Name, DeclaredValue Value, bool IsArgument, bool IsInitialized);
