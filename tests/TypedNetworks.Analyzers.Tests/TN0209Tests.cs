using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>A learning rate is above 0.</summary>
public class TN0209Tests
{
    [Theory]
    [InlineData("gate.TrainStep(x, y, {|TN0209:1 / 10|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: 1 / 10 is 0 between whole numbers, write 1.0 / 10")]
    [InlineData("var loss = gate.TrainStep(1, 2, 3, 0, {|TN0209:1 / 10|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: 1 / 10 is 0 between whole numbers, write 1.0 / 10")]
    [InlineData("pair.TrainStep(f, f, {|TN0209:1 / 10|});", "Pair.TrainStep is given the learning rate 0, which changes nothing: 1 / 10 is 0 between whole numbers, write 1f / 10")]
    [InlineData("const int One = 1; gate.TrainStep(x, y, {|TN0209:0.5 * (One / 3)|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: One / 3 is 0 between whole numbers, write (double)One / 3")]
    [InlineData("const double Rate = 1 / 10; ¦ _ = gate.TrainStep(x, y, {|TN0209:Rate|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: 1 / 10 is 0 between whole numbers, write 1.0 / 10")]
    [InlineData("const int l = 1; _ = gate.TrainStep(x, y, {|TN0209:l / 10|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: l / 10 is 0 between whole numbers, write (double)l / 10")]
    [InlineData("var rate = 1 / 100; _ = gate.TrainStep(x, y, {|TN0209:rate|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: 1 / 100 is 0 between whole numbers, write 1.0 / 100")]
    [InlineData("gate.TrainStep(x, y, {|TN0209:-1 / 3|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: -1 / 3 is 0 between whole numbers, write 1.0 / 3")]
    [InlineData("gate.TrainStep(x, y, {|TN0209:1 / -3|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: 1 / -3 is 0 between whole numbers, write 1.0 / 3")]
    [InlineData("gate.TrainStep(x, y, {|TN0209:(1L) / 3|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: (1L) / 3 is 0 between whole numbers, write 1.0 / 3")]
    [InlineData("const int One = -1; gate.TrainStep(x, y, {|TN0209:One / 3|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: One / 3 is 0 between whole numbers, write one above 0")]
    [InlineData("gate.TrainStep(x, y, {|TN0209:double.NegativeInfinity|});", "Gate.TrainStep is given the learning rate double.NegativeInfinity, which makes all weights infinite: write one above 0")]
    [InlineData("gate.TrainStep(x, y, {|TN0209:0|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: write one above 0")]
    [InlineData("gate.TrainStep(learningRate: {|TN0209:0.0|}, input: x, target: y);", "Gate.TrainStep is given the learning rate 0, which changes nothing: write one above 0")]
    [InlineData("gate.TrainStep(x, y, {|TN0209:-0.1|});", "Gate.TrainStep is given the learning rate -0.1, which moves away from the target: write 0.1, unless that is meant")]
    [InlineData("flower.TrainStep(new(1, 2), Colour.Red, {|TN0209:-0.1f|});", "Flower.TrainStep is given the learning rate -0.1, which moves away from the target: write 0.1f, unless that is meant")]
    [InlineData("_ = gate.TrainStep(x, y, {|TN0209:double.NaN|});", "Gate.TrainStep is given the learning rate NaN, which makes all weights NaN")]
    [InlineData("var epochs = 1000; gate.TrainStep(x, y, {|TN0209:1 / epochs|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: 1 / epochs is 0 between whole numbers, write 1.0 / epochs")]
    [InlineData("var (unit, epochs) = (1, 1000); var rate = (unit / epochs); _ = gate.TrainStep(x, y, {|TN0209:rate|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: unit / epochs is 0 between whole numbers, write (double)unit / epochs")]
    [InlineData("static readonly int Epochs = 1000; ¦ gate.TrainStep(x, y, {|TN0209:1 / Epochs|});", "Gate.TrainStep is given the learning rate 0, which changes nothing: 1 / Epochs is 0 between whole numbers, write 1.0 / Epochs")]
    [InlineData("double[][] rows = [[1, 2, 3], [4, 5, 6]]; foreach (var row in rows) { gate.TrainStep(row, y, {|TN0209:1 / rows.Length|}); }", "Gate.TrainStep is given the learning rate 0, which changes nothing: 1 / rows.Length is 0 between whole numbers, write 1.0 / rows.Length")]
    [InlineData("var epochs = 10; gate.TrainStep(x, y, {|TN0209:5 - epochs|});", "Gate.TrainStep is given the learning rate -5, which moves away from the target: write 5, unless that is meant")]
    public Task Rate_that_teaches_nothing_is_said(string program, string message) => CallSiteTest.Of(program).Says(message).RunAsync();

    [Theory]
    [InlineData("gate.TrainStep(x, y, 0.1);")]
    [InlineData("gate.TrainStep(x, y, 1);")]
    [InlineData("gate.TrainStep(x, y, 10 / 3);")]
    [InlineData("gate.TrainStep(x, y, 1.0 / 10);")]
    [InlineData("var epochs = 1000; gate.TrainStep(x, y, 1.0 / epochs); gate.TrainStep(x, y, 1000 / epochs);")]
    [InlineData("gate.TrainStep(0, 0, -1, 0, 0.1);")]

    // The loss, without a step.
    [InlineData("var loss = gate.TrainStep(x, y, 0);")]
    public Task Rate_that_can_be_meant_is_fine(string program) => CallSiteTest.Of(program).RunAsync();

    [Theory]
    [InlineData("gate.TrainStep(x, y, n);")]
    [InlineData("gate.TrainStep(x, y, 1 / n);")]
    [InlineData("var epochs = 1000; if (b) { epochs = 1; } gate.TrainStep(x, y, 1 / epochs);")]
    [InlineData("for (var epoch = 1; epoch < 10; epoch++) { gate.TrainStep(x, y, 1 / epoch); }")]
    [InlineData("var none = 0; gate.TrainStep(x, y, 1 / none);")]
    [InlineData("var rate = 0.0; rate = 0.1; gate.TrainStep(x, y, rate);")]
    [InlineData("for (var rate = 0; rate < 3; rate++) { gate.TrainStep(x, y, rate); }")]
    [InlineData("void F(Gate net, double rate = 0) => net.TrainStep([1, 2, 3], [1], rate); ¦")]
    [InlineData("gate.TrainStep(x, y, b ? 0 : 0.1);")]
    public Task What_is_not_certain_is_silent(string program) => CallSiteTest.Of(program).RunAsync();
}
