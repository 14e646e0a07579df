namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>One layer computed by loops: what it reads is what it writes, where input and output are the same memory.</summary>
[Network(Inputs = 9, Outputs = 9, Activation = "Tanh", Kernel = "Tiled")]
public sealed partial class SingleLayer;
