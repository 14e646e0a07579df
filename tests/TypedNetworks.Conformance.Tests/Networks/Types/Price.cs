namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>From yes or no to a number.</summary>
[Network<bool, float>(Kernel = "Unrolled")]
public sealed partial class Price;
