namespace TypedNetworks.Generators.Model;

/// <summary>A member of a record, struct or class that a network reads or writes.</summary>
/// <param name="Name">Its name, escaped where it is a keyword.</param>
/// <param name="Value">What it is.</param>
/// <param name="IsArgument">Whether the constructor takes it.</param>
/// <param name="IsInitialized">Whether it is set behind the constructor.</param>
internal sealed record MemberSpec(string Name, ValueSpec Value, bool IsArgument, bool IsInitialized);
