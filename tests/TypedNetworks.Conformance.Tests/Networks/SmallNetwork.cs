namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>Small enough for one method; as many outputs as inputs, so that they may be the same memory.</summary>
[Network(Inputs = 3, Hidden = 4, Outputs = 3, Activation = "Tanh", Kernel = "Scalar")]
public sealed partial class SmallNetwork;
