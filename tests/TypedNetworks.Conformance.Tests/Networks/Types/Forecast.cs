namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>From a record to an enum.</summary>
[Network<Day, Weather>(Hidden = 5, Activation = "Tanh")]
public sealed partial class Forecast;
