namespace TypedNetworks.Generators.Analyzers.Arguments;

/// <summary>What an expression is as the value of an argument.</summary>
/// <param name="Fit">How it suits the argument.</param>
/// <param name="Text">How to write it.</param>
internal sealed record ArgumentValue(ValueFit Fit, string Text)
{
    /// <summary>The units of <see cref="ValueFit.SeveralLayers"/>, from the inputs to the outputs.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];
}
