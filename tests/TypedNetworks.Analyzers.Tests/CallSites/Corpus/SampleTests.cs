namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that call <c>Backprop</c> and <c>TrainStep</c>: an input and a target.</summary>
public class SampleTests
{
    [Theory]
    [InlineData("_ = gate.Backprop([1, 2, 3], [0], gradient);")]
    [InlineData("_ = gate.Backprop({|TN0101:[1, 2]|}, [0], gradient);")]
    [InlineData("_ = gate.Backprop([1, 2, 3], {|TN0101:[0, 1]|}, gradient);")]
    [InlineData("_ = gate.Backprop({|TN0101:[1]|}, {|TN0101:[]|}, gradient);")]
    [InlineData("_ = gate.Backprop(x, y, gradient);")]
    [InlineData("_ = gate.Backprop(x.AsSpan(0, 3), y.AsSpan(n, 1), gradient);")]
    [InlineData("_ = gate.Backprop(x.AsSpan(n * 3, 3), {|TN0101:y.AsSpan(n, 3)|}, gradient);")]
    [InlineData("_ = gate.Backprop(target: {|TN0101:new double[2]|}, gradient: gradient, input: new double[3]);")]
    [InlineData("_ = gate.Backprop(1, 2, 3, 0, gradient);")]
    [InlineData("gate.Backprop({|TN0101:new double[4]|}, y, gradient);")]
    [InlineData("_ = iris.Backprop([1, 2, 3, 4], {|TN0101:[0, 1]|}, new());")]
    [InlineData("_ = iris.Backprop([1, 2, 3, 4], [0, 1, 0], new());")]
    [InlineData("static readonly double[] Target = [1]; ¦ _ = gate.Backprop(x, Target, gradient);")]
    [InlineData("static readonly double[] Target = [1, 0]; ¦ _ = gate.Backprop(x, {|TN0101:Target|}, gradient);")]
    [InlineData("[InlineArray(2)] struct Two { double _first; } ¦ Two a = default; _ = gate.Backprop(x, {|TN0101:a|}, gradient);")]
    [InlineData("_ = gate.TrainStep([1, 2, 3], [0], 0.1);")]
    [InlineData("_ = gate.TrainStep({|TN0101:[1, 2, 3, 4]|}, [0], 0.1);")]
    [InlineData("_ = gate.TrainStep([1, 2, 3], {|TN0101:[0, 1]|}, 0.1);")]
    [InlineData("_ = gate.TrainStep(x, y, 0.1);")]
    [InlineData("_ = gate.TrainStep([.. x], [.. y], 0.1);")]
    [InlineData("_ = gate.TrainStep({|TN0101:[.. new[] { 1.0, 2 }]|}, y, 0.1);")]
    [InlineData("_ = gate.TrainStep(learningRate: 1, target: {|TN0101:[0, 1]|}, input: x);")]
    [InlineData("_ = gate.TrainStep(1, 2, 3, 0, 0.1);")]
    [InlineData("gate.TrainStep(x, {|TN0101:stackalloc double[3]|}, 0.1);")]
    [InlineData("_ = digits.TrainStep(f, {|TN0101:new float[9]|}, 0.1f);")]
    [InlineData("_ = digits.TrainStep({|TN0101:f.AsSpan(0, 63)|}, f.AsSpan(0, 10), 0.1f);")]
    [InlineData("for (var i = 0; i < n; i++) { _ = gate.TrainStep(x.AsSpan(i * 3, 3), y.AsSpan(i, 1), 0.5); }")]
    [InlineData("for (var i = 0; i < n; i++) { _ = gate.TrainStep({|TN0101:x.AsSpan(i * 3, 4)|}, y.AsSpan(i, 1), 0.5); }")]
    [InlineData("_ = special.TrainStep({|TN0101:new double[2]|}, new double[1], 0.5);")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();

    // The types see to it, and nothing of ours is needed.
    [Theory]
    [InlineData("_ = iris.Backprop([1, 2, 3, 4], [0, 1, 0], gradient);")]
    [InlineData("_ = iris.BackpropBatch(x, y, gradient);")]
    [InlineData("_ = iris.Backprop(1, 2, 3, 4, 0, 1, 0, gradient);")]
    public Task Gradient_of_another_network_is_an_error_of_the_compiler(string program) => CallSiteTest.Of(program).IsRefusedByTheCompiler().RunAsync();
}
