namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>From records within records to a yes or no.</summary>
[Network<Journey, bool>(Hidden = 2)]
public sealed partial class Tourist;
