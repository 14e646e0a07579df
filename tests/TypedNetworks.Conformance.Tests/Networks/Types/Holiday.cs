namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>From a record to yes or no.</summary>
[Network<Day, bool>(Hidden = 3)]
public sealed partial class Holiday;
