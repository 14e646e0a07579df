namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs whose training leads nowhere: the gradient goes to the weights, a target is out of reach, the learning rate is not above 0.</summary>
public class TrainingTests
{
    [Theory]

    // Gradients.
    [InlineData("var g = new Gate.ParameterSet(); gate.Backprop(x, y, g); gate.BackpropBatch(x, y, gradient);")]
    [InlineData("gate.Backprop(x, y, {|TN0111:gate.Parameters|}); var own = gate.Parameters; gate.BackpropBatch(x, y, {|TN0111:own|});")]
    [InlineData("static void Use(Gate gate, Gate.ParameterSet set, double[] x) => gate.Backprop(x, x, set); ¦ Use(gate, gate.Parameters, x);")]
    [InlineData("gate.Backprop({|TN0101:[1, 2]|}, y, {|TN0111:gate.Parameters|});")]

    // Targets of Sigmoid.
    [InlineData("gate.TrainStep(x, [1], 0.1); gate.TrainStep(1, 2, 3, 0, 0.1);")]
    [InlineData("gate.TrainStep(x, [{|TN0206:2|}], 0.1); gate.TrainStep(1, 2, 3, {|TN0206:-1|}, 0.1); gate.BackpropBatch(x, [0, {|TN0206:2|}], gradient);")]
    [InlineData("gate.TrainStep(x, [n], 0.1); gate.TrainStep(x, [b ? 2 : 1], 0.1); gate.TrainStep(1, 2, 3, n, 0.1);")]
    [InlineData("flower.TrainStep(new(1, 2), Colour.Blue, 0.1f); copier.TrainStep(new Petal(1, 2), new Petal(1000, -1000), 0.1);")]

    // Learning rates.
    [InlineData("gate.TrainStep(x, y, 0.1); gate.TrainStep(1, 2, 3, 0, 7); flower.TrainStep(new(1, 2), Colour.Red, 0.5f);")]
    [InlineData("gate.TrainStep(x, y, {|TN0209:-0.1|}); gate.TrainStep(1, 2, 3, 0, {|TN0209:0|}); flower.TrainStep(new(1, 2), Colour.Red, {|TN0209:-0.5f|});")]
    [InlineData("gate.TrainStep(x, [{|TN0206:2|}], {|TN0209:1 / 10|});")]
    [InlineData("gate.TrainStep(x, y, n); gate.TrainStep(x, y, 1.0 / n); gate.TrainStep(x, y, b ? 0.1 : -0.1);")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();
}
