namespace TypedNetworks.Generators.Parsing.Functions;

/// <summary>A place in the source, as plain numbers that hold on to nothing.</summary>
/// <param name="Tree">Which of the compilation's files.</param>
/// <param name="Start">Where it starts there.</param>
/// <param name="Length">How long it is.</param>
internal sealed record SourcePlace(int Tree, int Start, int Length);
