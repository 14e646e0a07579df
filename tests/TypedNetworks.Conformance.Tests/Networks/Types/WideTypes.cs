namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>Hidden layers that take all the stack that a call may use but for what the rows of a network of types take.</summary>
[Network<Day, Weather>(Hidden = 8_184)]
public sealed partial class WideTypes;
