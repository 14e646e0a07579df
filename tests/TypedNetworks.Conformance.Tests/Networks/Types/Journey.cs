namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>A record that holds a record that may be missing.</summary>
public sealed record Journey(double Days, Leg First);
