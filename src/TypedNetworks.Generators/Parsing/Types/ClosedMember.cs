namespace TypedNetworks.Generators.Parsing;

/// <summary>A property that can be read and set, but not by generated code.</summary>
/// <param name="Name">Its name.</param>
/// <param name="CanRead">Whether generated code could read it.</param>
/// <param name="CanSet">Whether generated code could set it.</param>
internal sealed record ClosedMember(string Name, bool CanRead, bool CanSet);
