namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>One layer written out over spans, too wide for typed overloads.</summary>
[Network(Inputs = 9, Outputs = 9, Activation = "Tanh", Kernel = "Scalar")]
public sealed partial class WrittenOutLayer;
