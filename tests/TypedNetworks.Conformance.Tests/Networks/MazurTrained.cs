namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>The network of Mazur's article, with biases that learn, as in the notebook.</summary>
[Network(Inputs = 2, Hidden = 2, Outputs = 2)]
public sealed partial class MazurTrained;
