namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>A record within others.</summary>
public readonly record struct Wind(float Speed, int Direction);
