namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>A positional record with members of every kind, and one that is computed and so none of the network's.</summary>
public sealed record Day(Wind Wind, Weather Weather, bool IsHoliday)
{
    public double Temperature { get; init; }

    public double Fahrenheit => (Temperature * 9 / 5) + 32;
}
