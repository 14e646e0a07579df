using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network is called by its own members, with all that they take.</summary>
public class TN0110Tests
{
    [Theory]
    [InlineData("_ = flower.{|TN0110:Predict|}(new Petal(1, 2));", "Flower has no Predict: its output is Colour, write Classify(new Petal(1, 2))")]
    [InlineData("_ = flower?.{|TN0110:Predict|}(new Petal(1, 2));", "Flower has no Predict: its output is Colour, write Classify(new Petal(1, 2))")]
    [InlineData("_ = flower.{|TN0110:Run|}(1);", "Flower has no Run: its output is Colour, write Classify(input)")]
    [InlineData("_ = copier.{|TN0110:Classify|}(new Petal(1, 2));", "Copier has no Classify: its output is Petal, write Predict(new Petal(1, 2))")]
    [InlineData("_ = gate.{|TN0110:Predict|}(x);", "Gate has no Predict: it goes from 3 inputs (x0, x1, x2) to 1 output, write Forward(x)")]
    [InlineData("_ = gate.{|TN0110:Classify|}(1, 2, 3);", "Gate has no Classify: it goes from 3 inputs (x0, x1, x2) to 1 output, write Forward(1, 2, 3)")]
    [InlineData("_ = gate.{|TN0110:Compute|}(\"text\");", "Gate has no Compute: it goes from 3 inputs (x0, x1, x2) to 1 output, write Forward(input)")]
    [InlineData("digits.{|TN0110:Evaluate|}(f, f);", "Digits has no Evaluate: it goes from 64 inputs to 10 outputs, write Forward(input, output)")]
    [InlineData("gate.{|TN0110:Train|}(x, y, 0.1);", "Gate has no Train: it learns from one sample at a time, write TrainStep(x, y, 0.1)")]
    [InlineData("gate.{|TN0110:Fit|}(x, y);", "Gate has no Fit: it learns from one sample at a time, write TrainStep(input, target, learningRate)")]
    [InlineData("special.{|TN0110:Learn|}();", "One has no Learn: it learns from one sample at a time, write TrainStep(input, target, learningRate)")]
    [InlineData("gate.{|TN0110:Backward|}(x, y, gradient);", "Gate has no Backward: it adds gradients to a ParameterSet, write Backprop(x, y, gradient)")]
    [InlineData("_ = gate.{|TN0110:Weights|};", "Gate has no Weights: its weights and biases are one set, write Parameters")]
    [InlineData("_ = gate.{|TN0110:Weights|}[0];", "Gate has no Weights: its weights and biases are one set, write Parameters.W1(to, from)")]
    public Task Member_of_another_library_is_said_with_the_own_one(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("_ = gate.TrainStep{|TN0110:(x, y)|};", "Gate.TrainStep takes 'learningRate' too: write TrainStep(x, y, learningRate)")]
    [InlineData("_ = gate.Backprop{|TN0110:(x, y)|};", "Gate.Backprop takes 'gradient' too: write Backprop(x, y, gradient)")]
    [InlineData("_ = gate.TrainStep{|TN0110:(x)|};", "Gate.TrainStep takes 'target' and 'learningRate' too: write TrainStep(x, target, learningRate)")]
    [InlineData("digits.Forward{|TN0110:()|};", "Digits.Forward takes 'input' and 'output' too: write Forward(input, output)")]
    [InlineData("iris.Forward{|TN0110:(x)|};", "Iris.Forward takes 'output' too: write Forward(x, output)")]
    [InlineData("gate.ForwardBatch{|TN0110:(x)|};", "Gate.ForwardBatch takes 'outputs' too: write ForwardBatch(x, outputs)")]
    [InlineData("_ = flower.TrainStep{|TN0110:(new Petal(1, 2), Colour.Red)|};", "Flower.TrainStep takes 'learningRate' too: write TrainStep(new Petal(1, 2), Colour.Red, learningRate)")]
    [InlineData("_ = flower.Classify{|TN0110:()|};", "Flower.Classify takes 'input' too: write Classify(input)")]
    public Task Missing_argument_is_said_by_its_name(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    // Where something of that name is, in sight or behind a using, that may be what was meant.
    [Theory]
    [InlineData("namespace Other { static class More { public static void Train(this Net net) { } } }", "net.Train(1)", true)]
    [InlineData("namespace Other { static class More { public static void Train(this Net net) { } } }", "net.Train()", true)]
    [InlineData("static class More { public static void Train(this Net net) { } }", "net.Train()", false)]
    [InlineData("static class More { public static void Train(this Net net) { } }", "net.Train(1)", true)]
    [InlineData("partial class Net { public void Train() { } }", "net.Train()", false)]
    [InlineData("partial class Net { public void Train() { } }", "net.Train(1)", true)]
    [InlineData("partial class Net { private void Train() { } }", "net.Train()", true)]
    [InlineData("class Derived : Net { public void Train() { } }", "new Derived().Train()", false)]
    [InlineData("class Other { }", "new Other().Train()", true)]
    [InlineData("class Other { }", "Net.Train()", true)]
    [InlineData("class Other { }", "((dynamic)net).Train()", false)]
    [InlineData("class Other { }", "net.Trains()", true)]
    public Task What_may_be_anothers_is_not_judged(string types, string call, bool isRefused)
    {
        var test = CallSiteTest.OfWholeFile($$"""
            using TypedNetworks;

            [Network(Inputs = 2, Outputs = 1)]
            partial class Net;

            class Program { void F(Net net) { {{call}}; } }

            {{types}}
            """).WithOwnNetworks();
        return (isRefused ? test.IsRefusedByTheCompiler() : test).RunAsync();
    }
}
