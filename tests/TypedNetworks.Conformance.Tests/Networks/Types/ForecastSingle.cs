namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>The same in single precision, over vectors.</summary>
[Network<Day, Weather>(Hidden = 20, Activation = "Tanh", Precision = "Single", Kernel = "Columns")]
public sealed partial class ForecastSingle;
