using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>A result is read.</summary>
public class TN0107Tests
{
    [Theory]
    [InlineData("iris.Forward(x, {|TN0107:[0, 0, 0]|});", "The result of Iris.Forward is thrown away: declare it before, as in 'var output = new double[Iris.OutputCount];'")]
    [InlineData("digits.ForwardBatch(f, {|TN0107:new float[n]|});", "The result of Digits.ForwardBatch is thrown away: declare it before, as in 'var outputs = new float[rows * Digits.OutputCount];'")]
    [InlineData("gate.Parameters.CopyTo({|TN0107:new double[11]|});", "The result of Gate.ParameterSet.CopyTo is thrown away: declare it before, as in 'var parameters = new double[Gate.ParameterCount];'")]
    [InlineData("Copier.EncodeInput(new(1, 2), {|TN0107:new double[2]|});", "The result of Copier.EncodeInput is thrown away: declare it before, as in 'var input = new double[Copier.InputCount];'")]
    [InlineData("Flower.EncodeTarget(Colour.Red, {|TN0107:new float[3]|});", "The result of Flower.EncodeTarget is thrown away: declare it before, as in 'var target = new float[Flower.OutputCount];'")]
    [InlineData("{|TN0107:gate.Forward(x)|};", "The result of Gate.Forward is thrown away: write 'var output = gate.Forward(…);'")]
    [InlineData("{|TN0107:iris.Forward(1, 2, 3, 4)|};", "The result of Iris.Forward is thrown away: write 'var outputs = iris.Forward(…);'")]
    [InlineData("{|TN0107:new Gate(1).Forward(x)|};", "The result of Gate.Forward is thrown away: write 'var output = ….Forward(…);'")]
    [InlineData("{|TN0107:flower.Classify(new Petal(1, 2))|};", "The result of Flower.Classify is thrown away: write 'var answer = flower.Classify(…);'")]
    [InlineData("iris.BackpropBatch(x, y, {|TN0107:new()|});", "The result of Iris.BackpropBatch is thrown away: declare it before, as in 'var gradient = new Iris.ParameterSet();'")]
    public Task Lost_result_is_said_with_a_place_for_it(string program, string message) => CallSiteTest.Of(program).Says(message).RunAsync();
}
