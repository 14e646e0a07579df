using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>An index names a unit or input that the layer has.</summary>
public class TN0105Tests
{
    [Theory]
    [InlineData("gate.Parameters.W1({|TN0105:2|}, 0) = 1;", "Gate.ParameterSet.W1 has 2 units and 3 inputs: 'to' is 0 to 1, this is 2")]
    [InlineData("gate.Parameters.W1(0, {|TN0105:-1|}) = 1;", "Gate.ParameterSet.W1 has 2 units and 3 inputs: 'from' is 0 to 2, this is -1")]
    [InlineData("gate.Parameters.B2({|TN0105:1|}) = 1;", "Gate.ParameterSet.B2 has 1 unit: 'to' is 0 to 0, this is 1")]
    [InlineData("iris.Parameters.W2({|TN0105:7|}, 0) = 1;", "Iris.ParameterSet.W2 has 6 units and 5 inputs: 'to' is 0 to 5, this is 7")]
    [InlineData("inner.Parameters.W1(0, {|TN0105:3|}) = 1;", "Inner.ParameterSet.W1 has 4 units and 3 inputs: 'from' is 0 to 2, this is 3")]
    public Task Index_out_of_range_is_said_with_the_range(string program, string message) => CallSiteTest.Of(program).Says(message).RunAsync();

    // Exchanged, as PyTorch's readers and others do.
    [Fact]
    public Task Each_index_has_its_own_message() =>
        CallSiteTest.Of("digits.Parameters.W1({|TN0105:63|}, 31) = digits.Parameters.W2({|TN0105:31|}, {|TN0105:32|});")
            .Says(
                "Digits.ParameterSet.W1 has 32 units and 64 inputs: 'to' is 0 to 31, this is 63",
                "Digits.ParameterSet.W2 has 10 units and 32 inputs: 'to' is 0 to 9, this is 31",
                "Digits.ParameterSet.W2 has 10 units and 32 inputs: 'from' is 0 to 31, this is 32")
            .RunAsync();
}
