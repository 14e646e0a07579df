namespace TypedNetworks.Generators.Model;

/// <summary>A type as stubs name it.</summary>
/// <param name="Name">Its name, as the user knows it.</param>
/// <param name="TypeName">As generated code spells it; <see langword="null"/> where it must not name it.</param>
internal sealed record StubType(string Name, string? TypeName);
