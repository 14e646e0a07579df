namespace TypedNetworks.Generators.Parsing;

/// <summary>A base class that has to be given something to be constructed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Arguments that one of its constructors takes, as C# spells them, for stubs; <see langword="null"/> where there is none that could be called.</param>
internal sealed record BaseClass(string Name, string? Arguments);
