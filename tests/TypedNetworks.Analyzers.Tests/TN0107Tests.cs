using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>A result is read.</summary>
public class TN0107Tests
{
    [Theory]
    [InlineData("iris.Forward(x, {|TN0107:[0, 0, 0]|});", "Nobody can read what Iris.Forward computes here: declare it before, as in 'var output = new double[Iris.OutputCount];'")]
    [InlineData("digits.ForwardBatch(f, {|TN0107:new float[n]|});", "Nobody can read what Digits.ForwardBatch computes here: declare it before, as in 'var outputs = new float[rows * Digits.OutputCount];'")]
    [InlineData("gate.Parameters.CopyTo({|TN0107:new double[11]|});", "Nobody can read what Gate.CopyTo computes here: declare it before, as in 'var parameters = new double[Gate.ParameterCount];'")]
    [InlineData("Copier.EncodeInput(new(1, 2), {|TN0107:new double[2]|});", "Nobody can read what Copier.EncodeInput computes here: declare it before, as in 'var input = new double[Copier.InputCount];'")]
    [InlineData("Flower.EncodeTarget(Colour.Red, {|TN0107:new float[3]|});", "Nobody can read what Flower.EncodeTarget computes here: declare it before, as in 'var target = new float[Flower.OutputCount];'")]
    [InlineData("{|TN0107:gate.Forward(x)|};", "Nobody can read what Gate.Forward computes here: write 'var output = gate.Forward(…);'")]
    [InlineData("{|TN0107:iris.Forward(1, 2, 3, 4)|};", "Nobody can read what Iris.Forward computes here: write 'var outputs = iris.Forward(…);'")]
    [InlineData("{|TN0107:new Gate(1).Forward(x)|};", "Nobody can read what Gate.Forward computes here: write 'var output = ….Forward(…);'")]
    public Task Lost_result_is_said_with_a_place_for_it(string program, string message) => CallSiteTest.Of(program).Says(message).RunAsync();
}
