using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>Weights and biases are copied as a whole.</summary>
public class TN0104Tests
{
    [Theory]
    [InlineData("gate.Parameters.CopyFrom({|TN0104:[1, 2]|});", "Gate.ParameterSet.CopyFrom takes 11 numbers, all weights and biases of 'Gate', this has 2")]
    [InlineData("gradient.CopyTo({|TN0104:y[..12]|});", "Gate.ParameterSet.CopyTo takes 11 numbers, all weights and biases of 'Gate', this has 12")]
    [InlineData("inner.Parameters.CopyFrom({|TN0104:x[..16]|});", "Inner.ParameterSet.CopyFrom takes 12 numbers, all weights and biases of 'Inner', this has 16")]
    public Task Part_of_the_numbers_is_refused(string program, string message) => CallSiteTest.Of(program).Says(message).RunAsync();
}
