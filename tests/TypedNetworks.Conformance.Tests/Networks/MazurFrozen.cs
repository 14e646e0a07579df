namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>The network of Mazur's article, which never updates its biases.</summary>
[Network(Inputs = 2, Hidden = 2, Outputs = 2, Bias = "Frozen")]
public sealed partial class MazurFrozen;
