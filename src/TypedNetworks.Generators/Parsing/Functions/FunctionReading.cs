using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Functions;

/// <summary>A function of the user's as an expression, or what stands in the way.</summary>
/// <param name="Value">The expression in <see cref="Symbols.Z"/>, or in <see cref="Symbols.Y"/> and <see cref="Symbols.T"/>; <see langword="null"/> where it could not be read.</param>
/// <param name="Obstacle">What stands in the way; <see langword="null"/> where nothing does.</param>
internal sealed record FunctionReading(Expr? Value, Obstacle? Obstacle)
{
    /// <summary>Of a method whose source is not at hand.</summary>
    public static FunctionReading NoSource(string name) => new(null, new Obstacle(ObstacleKind.NotRead, null, name, "has no body that could be read"));
}
