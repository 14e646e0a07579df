namespace TypedNetworks.Generators.Parsing;

/// <summary>One <c>[Layer]</c> as written.</summary>
/// <param name="Units">Its units; 0 where the compiler could not make a number of them.</param>
/// <param name="Activation">Its activation, or <see langword="null"/> where not given.</param>
/// <param name="Bias">Its bias mode, or <see langword="null"/> where not given.</param>
internal sealed record LayerDeclaration(int Units, string? Activation = null, string? Bias = null);
