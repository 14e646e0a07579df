namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>A part of a journey.</summary>
public sealed record Leg(double Distance, Wind Wind);
