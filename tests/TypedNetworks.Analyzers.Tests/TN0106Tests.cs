using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>The outputs of one network fit the inputs of the next.</summary>
public class TN0106Tests
{
    [Theory]
    [InlineData(
        "var h = new double[Gate.OutputCount]; gate.Forward(x, h); iris.Forward({|TN0106:h|}, y);",
        "Iris.Forward takes 4 inputs (sepalLength, sepalWidth, petalLength, petalWidth), this has the 1 output of 'Gate': give 'Iris' 1 input, or 'Gate' 4 outputs")]
    [InlineData(
        "var h = new double[3]; iris.Forward(x, h); _ = one.Forward({|TN0106:h|});",
        "One.Forward takes 1 input (x0), this has the 3 outputs of 'Iris': give 'One' 3 inputs, or 'Iris' 1 output")]
    [InlineData(
        "var h = new double[5 * Iris.OutputCount]; iris.ForwardBatch(x, h); inner.ForwardBatch(h, y); wide.ForwardBatch({|TN0106:h|}, y);",
        "Wide.ForwardBatch takes rows of 9 inputs, this has rows of the 3 outputs of 'Iris': give 'Wide' 3 inputs, or 'Iris' 9 outputs")]
    public Task Message_names_both_networks(string program, string message) => CallSiteTest.Of(program).Says(message).RunAsync();

    [Fact]
    public Task Last_network_that_wrote_is_named() =>
        CallSiteTest.Of("var h = new double[1]; gate.Forward(x, h); one.Forward(x, h); iris.Forward({|TN0106:h|}, y);")
            .Says("Iris.Forward takes 4 inputs (sepalLength, sepalWidth, petalLength, petalWidth), this has the 1 output of 'One': give 'Iris' 1 input, or 'One' 4 outputs")
            .RunAsync();
}
