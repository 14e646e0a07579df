namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>Neither from 0 on nor in the order of its values.</summary>
public enum Weather : sbyte
{
    Sunny = 3,
    Cloudy = -1,
    Rainy = 100,
}
