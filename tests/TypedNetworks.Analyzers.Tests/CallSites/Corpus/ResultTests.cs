namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that throw a result away.</summary>
public class ResultTests
{
    [Theory]
    [InlineData("iris.Forward(x, {|TN0107:[0, 0, 0]|});")]
    [InlineData("iris.Forward(x, {|TN0107:new double[3]|});")]
    [InlineData("iris.Forward(x, {|TN0107:new double[n]|});")]
    [InlineData("iris.Forward(x, {|TN0107:new[] { 0.0, 0, 0 }|});")]
    [InlineData("iris.Forward(x, {|TN0107:stackalloc double[3]|});")]
    [InlineData("iris.Forward(x, {|TN0107:stackalloc[] { 0.0, 0, 0 }|});")]
    [InlineData("iris.Forward(x, {|TN0107:(new double[3])|});")]
    [InlineData("iris.Forward(x, {|TN0107:(Span<double>)new double[3]|});")]
    [InlineData("iris.Forward(x, {|TN0107:new double[5].AsSpan(0, 3)|});")]
    [InlineData("iris.Forward(x, {|TN0107:new double[5].AsSpan()[..3]|});")]
    [InlineData("iris.Forward(x, {|TN0107:new Span<double>(new double[3])|});")]
    [InlineData("iris.Forward(x, {|TN0107:[.. y]|});")]
    [InlineData("iris.Forward(output: {|TN0107:new double[3]|}, input: x);")]
    [InlineData("iris.ForwardBatch(x, {|TN0107:new double[n * 3]|});")]
    [InlineData("iris.Parameters.CopyTo({|TN0107:new double[Iris.ParameterCount]|});")]
    [InlineData("{|TN0107:gate.Forward(x)|};")]
    [InlineData("{|TN0107:gate.Forward(1, 2, 3)|};")]
    [InlineData("{|TN0107:iris.Forward(1, 2, 3, 4)|};")]
    [InlineData("gate?{|TN0107:.Forward(x)|};")]
    [InlineData("{|TN0107:copier.Predict(new(1, 2))|};")]
    [InlineData("{|TN0107:Copier.DecodeOutput(y)|};")]
    [InlineData("{|TN0107:flower.Classify(new(1, 2))|};")]
    [InlineData("{|TN0107:flower.Classify(new(1, 2), out _)|};")]
    [InlineData("{|TN0107:flower.Classify(new(1, 2), out var _)|};")]
    [InlineData("INetwork<double> any = gate; any.Forward(x, {|TN0107:new double[1]|});")]
    [InlineData("Action warm = () => iris.Forward(x, {|TN0107:new double[3]|});")]
    [InlineData("gate.Backprop(x, y, {|TN0107:new Gate.ParameterSet()|});")]
    [InlineData("gate.Backprop(1, 2, 3, 0, gradient: {|TN0107:new()|});")]
    [InlineData("gate?.BackpropBatch(x, y, {|TN0107:(new())|});")]

    // There is nothing to read: a batch of no rows.
    [InlineData("iris.ForwardBatch([], []);")]
    [InlineData("iris.ForwardBatch(x[..0], new double[0]);")]

    // Someone can read these.
    [InlineData("iris.Forward(x, y);")]
    [InlineData("iris.Forward(x, new Span<double>(y));")]
    [InlineData("iris.Forward(x, y[..3]);")]
    [InlineData("iris.Forward(x, y.AsSpan(n, 3));")]
    [InlineData("double[] o; iris.Forward(x, o = new double[3]); _ = o[0];")]
    [InlineData("Span<double> o = stackalloc double[3]; iris.Forward(x, o);")]
    [InlineData("iris.Forward(x, Make()); double[] Make() => y;")]
    [InlineData("iris.Forward(x, b ? y : new double[3]);")]
    [InlineData("_ = gate.Forward(x);")]
    [InlineData("var o = gate.Forward(x);")]
    [InlineData("Console.WriteLine(gate.Forward(x));")]
    [InlineData("Func<double> later = () => gate.Forward(x); Action warm = () => gate.Forward(x);")]
    [InlineData("gate.TrainStep(x, y, 0.1); gate.Backprop(x, y, gradient);")]
    [InlineData("var loss = gate.Backprop(x, y, new()); _ = gate.BackpropBatch(x, y, new());")]
    [InlineData("Gate.ParameterSet g; gate.Backprop(x, y, g = new()); _ = g.ToString();")]
    [InlineData("gate.Backprop(x, y, Make()); Gate.ParameterSet Make() => gradient;")]
    [InlineData("gate.Parameters.CopyFrom(new double[11]);")]
    [InlineData("wide.Forward(x, 3);")]
    [InlineData("_ = copier.Predict(new(1, 2)); _ = Copier.DecodeOutput(y); Func<Petal> later = () => copier.Predict(new(1, 2));")]
    [InlineData("flower.Classify(new(1, 2), out var sure); Console.WriteLine(sure);")]
    [InlineData("flower.Classify(new(1, 2), f);")]
    [InlineData("static void Use(INetwork<double> any, double[] x) => any.Forward(x, new double[1]); ¦")]

    // What throws has no result.
    [InlineData("iris.Forward({|TN0101:[1]|}, new double[3]);")]
    [InlineData("gate.Forward({|TN0101:[1]|});")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();
}
