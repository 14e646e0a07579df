namespace TypedNetworks.Generators.Model;

/// <summary>An activation or a loss: a row of the tables, or a static method of the user's class.</summary>
/// <param name="Name">The name that the user wrote.</param>
/// <param name="IsUserDefined">Whether it is a method of the user's class.</param>
internal sealed record FunctionSpec(string Name, bool IsUserDefined);
