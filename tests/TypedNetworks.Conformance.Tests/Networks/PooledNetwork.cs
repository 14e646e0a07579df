namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>10 000 hidden units of 8 bytes are more than the 64 KB of stack that a call may use, forward as well as back.</summary>
[Network(Inputs = 4, Hidden = 10_000, Outputs = 1, Activation = "Sigmoid", OutputActivation = "Identity")]
public sealed partial class PooledNetwork;
