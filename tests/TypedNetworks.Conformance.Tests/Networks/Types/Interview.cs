namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>From an enum to several answers.</summary>
[Network<Weather, Answers>(Hidden = 4, Kernel = "Rows")]
public sealed partial class Interview;
