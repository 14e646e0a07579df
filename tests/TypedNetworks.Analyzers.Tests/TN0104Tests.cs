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

    [Theory]
    [InlineData("b.Parameters.CopyFrom({|TN0104:a.Parameters.AsSpan()|});", "Net.ParameterSet.CopyFrom takes 2410 numbers, all weights and biases of 'Net', this has 2608, with room between its tensors: write a.Parameters.AsSpan().CopyTo(b.Parameters.AsSpan())")]
    [InlineData("a.Parameters.CopyTo({|TN0104:b.Parameters.AsSpan()|});", "Net.ParameterSet.CopyTo takes 2410 numbers, all weights and biases of 'Net', this has 2608, with room between its tensors: write a.Parameters.AsSpan().CopyTo(b.Parameters.AsSpan())")]
    [InlineData("a.Parameters.CopyFrom({|TN0104:new float[2]|}); a.Parameters.AsSpan().CopyTo(b.Parameters.AsSpan());", "Net.ParameterSet.CopyFrom takes 2410 numbers, all weights and biases of 'Net', this has 2")]
    public Task Span_of_another_set_has_room_between(string statement, string message) => CallSiteTest.OfWholeFile($$"""
        using TypedNetworks;

        [Network(Inputs = 64, Hidden = 32, Outputs = 10, Precision = "Single")]
        public sealed partial class Net;

        class Program { void F(Net a, Net b) { {{statement}} } }
        """).WithOwnNetworks().Says(message).RunAsync();
}
