using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>A result is read.</summary>
public class TN0107Tests
{
    [Theory]
    [InlineData("iris.Forward(x, {|TN0107:[0, 0, 0]|});", "The result of Iris.Forward is thrown away: declare it before, as in 'var output = new double[Iris.OutputCount];'")]
    [InlineData("digits.ForwardBatch(f, {|TN0107:new float[n]|});", "The result of Digits.ForwardBatch is thrown away: declare it before, as in 'var outputs = new float[f.Length / Digits.InputCount * Digits.OutputCount];'")]
    [InlineData("digits.ForwardBatch(f.AsSpan(n), {|TN0107:new float[n]|});", "The result of Digits.ForwardBatch is thrown away: declare it before, as in 'var outputs = new float[n];'")]
    [InlineData("gate.Parameters.CopyTo({|TN0107:new double[11]|});", "The result of Gate.ParameterSet.CopyTo is thrown away: declare it before, as in 'var parameters = new double[Gate.ParameterCount];'")]
    [InlineData("Copier.EncodeInput(new(1, 2), {|TN0107:new double[2]|});", "The result of Copier.EncodeInput is thrown away: declare it before, as in 'var input = new double[Copier.InputCount];'")]
    [InlineData("Flower.EncodeTarget(Colour.Red, {|TN0107:new float[3]|});", "The result of Flower.EncodeTarget is thrown away: declare it before, as in 'var target = new float[Flower.OutputCount];'")]
    [InlineData("{|TN0107:gate.Forward(x)|};", "The result of Gate.Forward is thrown away: write 'var output = gate.Forward(x);'")]
    [InlineData("{|TN0107:iris.Forward(1, 2, 3, 4)|};", "The result of Iris.Forward is thrown away: write 'var outputs = iris.Forward(1, 2, 3, 4);'")]
    [InlineData("{|TN0107:new Gate(1).Forward(x)|};", "The result of Gate.Forward is thrown away: write 'var output = new Gate(1).Forward(x);'")]
    [InlineData("{|TN0107:flower.Classify(new Petal(1, 2))|};", "The result of Flower.Classify is thrown away: write 'var answer = flower.Classify(new Petal(1, 2));'")]
    [InlineData("{|TN0107:copier.Predict(new(1, 2))|};", "The result of Copier.Predict is thrown away: write 'var answer = copier.Predict(new(1, 2));'")]
    [InlineData("{|TN0107:Copier.DecodeOutput(y)|};", "The result of Copier.DecodeOutput is thrown away: write 'var answer = Copier.DecodeOutput(y);'")]
    [InlineData("INetwork<double> any = gate; any.Forward(x, {|TN0107:new double[1]|});", "The result of Gate.Forward is thrown away: declare it before, as in 'var output = new double[Gate.OutputCount];'")]
    [InlineData("iris.BackpropBatch(x, y, {|TN0107:new()|});", "The result of Iris.BackpropBatch is thrown away: declare it before, as in 'var gradient2 = new Iris.ParameterSet();'")]
    [InlineData("_ = x; gate.Forward(x, {|TN0107:[0]|});", "The result of Gate.Forward is thrown away: write 'var output = gate.Forward(x);', which returns it")]
    [InlineData("wide?.Forward(output: {|TN0107:new double[1]|}, input: x);", "The result of Wide.Forward is thrown away: write 'var output = wide?.Forward(input: x);', which returns it")]
    [InlineData("var output = y; gate?{|TN0107:.Forward(x)|};", "The result of Gate.Forward is thrown away: write 'var output2 = gate?.Forward(x);'")]
    [InlineData("inner.ForwardBatch(x.ToArray(), {|TN0107:[0, 0, 0, 0]|});", "The result of Inner.ForwardBatch is thrown away: declare it before, as in 'var outputs = new double[4];'")]
    [InlineData("if (b) {|TN0107:gate.Forward(x)|};", "The result of Gate.Forward is thrown away: write '{ var output = gate.Forward(x); }' and use it there")]
    [InlineData("if (b) { } else gate?{|TN0107:.Forward(x)|};", "The result of Gate.Forward is thrown away: write '{ var output = gate?.Forward(x); }' and use it there")]
    [InlineData("foreach (var v in x) {|TN0107:gate.Forward(v, v, v)|};", "The result of Gate.Forward is thrown away: write '{ var output = gate.Forward(v, v, v); }' and use it there")]
    [InlineData("do {|TN0107:gate.Forward(x)|}; while (b);", "The result of Gate.Forward is thrown away: write '{ var output = gate.Forward(x); }' and use it there")]
    [InlineData("lock (x) gate.Forward(x, {|TN0107:[0]|});", "The result of Gate.Forward is thrown away: write '{ var output = gate.Forward(x); }', which returns it")]
    [InlineData("again: {|TN0107:gate.Forward(x)|}; if (b) goto again;", "The result of Gate.Forward is thrown away: write 'var output = gate.Forward(x);'")]
    [InlineData("switch (n) { case 1: {|TN0107:gate.Forward(x)|}; break; }", "The result of Gate.Forward is thrown away: write 'var output = gate.Forward(x);'")]
    public Task Lost_result_is_said_with_a_place_for_it(string program, string message) => CallSiteTest.Of(program).Says(message).RunAsync();
}
