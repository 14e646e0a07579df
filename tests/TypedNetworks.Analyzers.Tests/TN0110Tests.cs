using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network is called by its own members, with what they take.</summary>
public class TN0110Tests
{
    [Theory]
    [InlineData("_ = flower.{|TN0110:Predict|}(new Petal(1, 2));", "Flower has no Predict: its output is Colour, write Classify(new Petal(1, 2))")]
    [InlineData("_ = flower?.{|TN0110:Predict|}(new Petal(1, 2));", "Flower has no Predict: its output is Colour, write Classify(new Petal(1, 2))")]
    [InlineData("_ = flower.{|TN0110:Run|}(1);", "Flower has no Run: its output is Colour, write Classify(input), with 'input' of type Petal")]
    [InlineData("_ = copier.{|TN0110:Classify|}(new Petal(1, 2));", "Copier has no Classify: its output is Petal, write Predict(new Petal(1, 2))")]
    [InlineData("_ = gate.{|TN0110:Predict|}(x);", "Gate has no Predict: it goes from 3 inputs (x0, x1, x2) to 1 output, write Forward(x)")]
    [InlineData("_ = gate.{|TN0110:Classify|}(1, 2, 3);", "Gate has no Classify: it goes from 3 inputs (x0, x1, x2) to 1 output, write Forward(1, 2, 3)")]
    [InlineData("_ = gate.{|TN0110:Compute|}(\"text\");", "Gate has no Compute: it goes from 3 inputs (x0, x1, x2) to 1 output, write Forward(input), with 'var input = new double[Gate.InputCount];' before")]
    [InlineData("digits.{|TN0110:Evaluate|}(f, f);", "Digits has no Evaluate: Backprop returns the loss, write Backprop(f, f, gradient2), with 'var gradient2 = new Digits.ParameterSet();' before")]
    [InlineData("gate.{|TN0110:Train|}(x, y, 0.1);", "Gate has no Train: it learns from one sample at a time, write TrainStep(x, y, 0.1)")]
    [InlineData("gate.{|TN0110:Train|}(target: y, input: x, learningRate: 0.1);", "Gate has no Train: it learns from one sample at a time, write TrainStep(target: y, input: x, learningRate: 0.1)")]
    [InlineData("_ = flower.{|TN0110:Predict|}(new(1, 2), out _);", "Flower has no Predict: its output is Colour, write Classify(new(1, 2), out _)")]
    [InlineData("gate.{|TN0110:Fit|}(x, y);", "Gate has no Fit: it learns from one sample at a time, write TrainStep(x, y, learningRate: 0.1)")]
    [InlineData("gate.{|TN0110:Fit|}(x, y, 32);", "Gate has no Fit: it learns from one sample at a time, write TrainStep(x, y, learningRate: 0.1)")]
    [InlineData("gate.{|TN0110:Weights|} = null;", "Gate has no Weights: its weights and biases are one set, write Parameters.CopyFrom(source)")]
    [InlineData("_ = gate.{|TN0110:Weights|}.Length;", "Gate has no Weights: its weights and biases are one set, write Parameters.AsSpan()")]
    [InlineData("foreach (var w in gate.{|TN0110:Weights|}) { }", "Gate has no Weights: its weights and biases are one set, write Parameters.AsSpan()")]
    [InlineData("_ = gate.{|TN0110:Weights|}(0, 1);", "Gate has no Weights: its weights and biases are one set, write Parameters.W1(to: 0, from: 0)")]
    [InlineData("special.{|TN0110:Learn|}();", "One has no Learn: it learns from one sample at a time, write TrainStep(input, target, learningRate: 0.1), with 'var input = new double[One.InputCount]; var target = new double[One.OutputCount];' before")]
    [InlineData("gate.{|TN0110:Backward|}(x, y, gradient);", "Gate has no Backward: it adds gradients to a ParameterSet, write Backprop(x, y, gradient)")]
    [InlineData("_ = gate.{|TN0110:forward|}(x);", "Gate has no forward: it goes from 3 inputs (x0, x1, x2) to 1 output, write Forward(x)")]
    [InlineData("gate.{|TN0110:train_step|}(x, y, 0.1);", "Gate has no train_step: it learns from one sample at a time, write TrainStep(x, y, 0.1)")]
    [InlineData("flower.{|TN0110:predict|}(new(1, 2));", "Flower has no predict: its output is Colour, write Classify(new(1, 2))")]
    [InlineData("digits.{|TN0110:Infer|}(f);", "Digits has no Infer: it goes from 64 inputs to 10 outputs, write Forward(f, output), with 'var output = new float[Digits.OutputCount];' before")]
    [InlineData("_ = gate.{|TN0110:parameters|};", "Gate has no parameters: its weights and biases are one set, write Parameters")]
    [InlineData("_ = gate.{|TN0110:Loss|}(x, y);", "Gate has no Loss: Backprop returns the loss, write Backprop(x, y, gradient)")]
    [InlineData("_ = gate.{|TN0110:evaluate|}(x);", "Gate has no evaluate: it goes from 3 inputs (x0, x1, x2) to 1 output, write Forward(x)")]
    [InlineData("_ = gate.{|TN0110:Weights|};", "Gate has no Weights: its weights and biases are one set, write Parameters")]
    [InlineData("_ = gate.{|TN0110:Weights|}[0];", "Gate has no Weights: its weights and biases are one set, write Parameters.W1(to: 0, from: 0)")]
    public Task Member_of_another_library_is_said_with_the_own_one(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("_ = gate.TrainStep{|TN0110:(x, y)|};", "Gate.TrainStep takes 'learningRate' too: write TrainStep(x, y, learningRate: 0.1)")]
    [InlineData("_ = gate.Backprop{|TN0110:(x, y)|};", "Gate.Backprop takes 'gradient' too: write Backprop(x, y, gradient)")]
    [InlineData("_ = gate.TrainStep{|TN0110:(x)|};", "Gate.TrainStep takes 'target' and 'learningRate' too: write TrainStep(x, target, learningRate: 0.1), with 'var target = new double[Gate.OutputCount];' before")]
    [InlineData("digits.Forward{|TN0110:()|};", "Digits.Forward takes 'input' and 'output' too: write Forward(input, output), with 'var input = new float[Digits.InputCount]; var output = new float[Digits.OutputCount];' before")]
    [InlineData("iris.Forward{|TN0110:(x)|};", "Iris.Forward takes 'output' too, which it writes to: write Forward(x, output), with 'var output = new double[Iris.OutputCount];' before")]
    [InlineData("gate.ForwardBatch{|TN0110:(x)|};", "Gate.ForwardBatch takes 'outputs' too, which it writes to: write ForwardBatch(x, outputs), with 'var outputs = new double[x.Length / Gate.InputCount * Gate.OutputCount];' before")]
    [InlineData("_ = flower.TrainStep{|TN0110:(new Petal(1, 2), Colour.Red)|};", "Flower.TrainStep takes 'learningRate' too: write TrainStep(new Petal(1, 2), Colour.Red, learningRate: 0.1f)")]
    [InlineData("_ = flower.Classify{|TN0110:()|};", "Flower.Classify takes 'input' too: write Classify(input), with 'input' of type Petal")]
    public Task Missing_argument_is_said_by_its_name(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("Sample<Petal, Colour> sample = default; _ = flower.TrainStep{|TN0110:(sample, 0.1f)|};", "Flower.TrainStep takes input and target apart: write TrainStep(sample.Input, sample.Target, 0.1f)")]
    [InlineData("Sample<Petal, Colour> sample = default; _ = flower.TrainStep{|TN0110:(sample, learningRate: 0.1)|};", "Flower.TrainStep takes input and target apart: write TrainStep(sample.Input, sample.Target, learningRate: 0.1f)")]
    [InlineData("Sample<Petal, Colour> sample = default; _ = flower.TrainStep{|TN0110:(sample)|};", "Flower.TrainStep takes input and target apart: write TrainStep(sample.Input, sample.Target, learningRate: 0.1f)")]
    [InlineData("var samples = new Sample<Petal, Colour>[3]; _ = flower.Backprop{|TN0110:(samples[n], new())|};", "Flower.Backprop takes input and target apart: write Backprop(samples[n].Input, samples[n].Target, new())")]
    [InlineData("Sample<Petal, Colour> Make() => default; _ = flower.TrainStep{|TN0110:(Make(), 0.1f)|};", "Flower.TrainStep takes input and target apart: write TrainStep(sample.Input, sample.Target, 0.1f), with 'var sample = Make();' before")]
    [InlineData("(Petal, Colour) pair = default; _ = flower.TrainStep{|TN0110:(pair, 0.1f)|};", "Flower.TrainStep takes input and target apart: write TrainStep(pair.Item1, pair.Item2, 0.1f)")]
    [InlineData("(Petal In, Colour @out) pair = default; _ = flower.TrainStep{|TN0110:(pair, 0.1f)|};", "Flower.TrainStep takes input and target apart: write TrainStep(pair.In, pair.@out, 0.1f)")]
    [InlineData("_ = flower.TrainStep{|TN0110:((new Petal(1, 2), Colour.Red), 0.1f)|};", "Flower.TrainStep takes input and target apart: write TrainStep(new Petal(1, 2), Colour.Red, 0.1f)")]
    [InlineData("_ = gate.TrainStep{|TN0110:((x, y), 0.1)|};", "Gate.TrainStep takes input and target apart: write TrainStep(x, y, 0.1)")]
    public Task Pair_is_taken_apart(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    // How many rows there are is told by the inputs, or they get a name by which to ask; and what was to have the result has the memory.
    [Theory]
    [InlineData("var o = gate.ForwardBatch{|TN0110:(x)|};", "Gate.ForwardBatch takes 'outputs' too, which it writes to, and returns nothing: write ForwardBatch(x, o) by itself, with 'var o = new double[x.Length / Gate.InputCount * Gate.OutputCount];' before")]
    [InlineData("double[] o = gate.ForwardBatch{|TN0110:(x)|};", "Gate.ForwardBatch takes 'outputs' too, which it writes to, and returns nothing: write ForwardBatch(x, o) by itself, with 'double[] o = new double[x.Length / Gate.InputCount * Gate.OutputCount];' before")]
    [InlineData("double o = iris.Forward{|TN0110:(x)|};", "Iris.Forward takes 'output' too, which it writes to, and returns nothing: write Forward(x, output) by itself, with 'var output = new double[Iris.OutputCount];' before")]
    [InlineData("_ = iris?.Forward{|TN0110:(x)|};", "Iris.Forward takes 'output' too, which it writes to, and returns nothing: write Forward(x, output) by itself, with 'var output = new double[Iris.OutputCount];' before")]
    [InlineData("var output = iris.Forward{|TN0110:(x)|};", "Iris.Forward takes 'output' too, which it writes to, and returns nothing: write Forward(x, output) by itself, with 'var output = new double[Iris.OutputCount];' before")]
    [InlineData("gate.ForwardBatch{|TN0110:([1, 2, 3, 4, 5, 6])|};", "Gate.ForwardBatch takes 'outputs' too, which it writes to: write ForwardBatch([1, 2, 3, 4, 5, 6], outputs), with 'var outputs = new double[2 * Gate.OutputCount];' before")]
    [InlineData("gate.ForwardBatch{|TN0110:(x.ToArray())|};", "Gate.ForwardBatch takes 'outputs' too, which it writes to: write ForwardBatch(inputs, outputs), with 'var inputs = x.ToArray(); var outputs = new double[inputs.Length / Gate.InputCount * Gate.OutputCount];' before")]
    [InlineData("gate.ForwardBatch{|TN0110:()|};", "Gate.ForwardBatch takes 'inputs' and 'outputs' too: write ForwardBatch(inputs, outputs), with 'var rows = 4; var inputs = new double[rows * Gate.InputCount]; var outputs = new double[rows * Gate.OutputCount];' before")]
    [InlineData("var rows = x; gate.ForwardBatch{|TN0110:()|};", "Gate.ForwardBatch takes 'inputs' and 'outputs' too: write ForwardBatch(inputs, outputs), with 'var rows2 = 4; var inputs = new double[rows2 * Gate.InputCount]; var outputs = new double[rows2 * Gate.OutputCount];' before")]
    [InlineData("var rows = 3; gate.ForwardBatch{|TN0110:()|};", "Gate.ForwardBatch takes 'inputs' and 'outputs' too: write ForwardBatch(inputs, outputs), with 'var inputs = new double[rows * Gate.InputCount]; var outputs = new double[rows * Gate.OutputCount];' before")]
    [InlineData("gate.ForwardBatch{|TN0110:()|}; int rows = 1;", "Gate.ForwardBatch takes 'inputs' and 'outputs' too: write ForwardBatch(inputs, outputs), with 'var rows2 = 4; var inputs = new double[rows2 * Gate.InputCount]; var outputs = new double[rows2 * Gate.OutputCount];' before")]
    [InlineData("int rows() => 4; gate.ForwardBatch{|TN0110:()|};", "Gate.ForwardBatch takes 'inputs' and 'outputs' too: write ForwardBatch(inputs, outputs), with 'var rows2 = 4; var inputs = new double[rows2 * Gate.InputCount]; var outputs = new double[rows2 * Gate.OutputCount];' before")]
    [InlineData("gate.BackpropBatch{|TN0110:(x)|};", "Gate.BackpropBatch takes 'targets' and 'gradient' too: write BackpropBatch(x, targets, gradient), with 'var targets = new double[x.Length / Gate.InputCount * Gate.OutputCount];' before")]
    [InlineData("gate.BackpropBatch{|TN0110:([1, 2, 3, 4, 5, 6])|};", "Gate.BackpropBatch takes 'targets' and 'gradient' too: write BackpropBatch([1, 2, 3, 4, 5, 6], targets, gradient), with 'var targets = new double[2 * Gate.OutputCount];' before")]
    [InlineData("gate.{|TN0110:backprop_batch|}(x);", "Gate has no backprop_batch: it adds gradients to a ParameterSet, write BackpropBatch(x, targets, gradient), with 'var targets = new double[x.Length / Gate.InputCount * Gate.OutputCount];' before")]
    [InlineData("var output = 1; iris.Forward{|TN0110:(x)|};", "Iris.Forward takes 'output' too, which it writes to: write Forward(x, output2), with 'var output2 = new double[Iris.OutputCount];' before")]
    [InlineData("var output = new double[3]; iris.Forward{|TN0110:(x)|};", "Iris.Forward takes 'output' too, which it writes to: write Forward(x, output)")]
    [InlineData("inner.Forward{|TN0110:(x)|};", "Inner.Forward takes 'output' too, which it writes to: write Forward(x, output), with 'var output = new double[Outer.Inner.OutputCount];' before")]
    [InlineData("const double learningRate = 0.5; _ = gate.TrainStep{|TN0110:(x, y)|};", "Gate.TrainStep takes 'learningRate' too: write TrainStep(x, y, learningRate)")]
    [InlineData("Flower.EncodeInput{|TN0110:(new Petal(1, 2))|};", "Flower.EncodeInput takes 'destination' too, which it writes to: write EncodeInput(new Petal(1, 2), input), with 'var input = new float[Flower.InputCount];' before")]
    public Task Missing_argument_is_said_with_all_that_it_needs(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("_ = gate.TrainStep{|TN0110:([1, 2, 3], [1])|};", "Gate.TrainStep takes 'learningRate' too: write TrainStep([1, 2, 3], [1], learningRate: 0.1)")]
    [InlineData("_ = gate.Backprop{|TN0110:(1, 2, 3, 0)|};", "Gate.Backprop takes 'gradient' too: write Backprop(1, 2, 3, 0, gradient)")]
    [InlineData("_ = flower.Backprop{|TN0110:(1, 2, 0, 1, 0)|};", "Flower.Backprop takes 'gradient' too: write Backprop(1, 2, 0, 1, 0, gradient2), with 'var gradient2 = new Flower.ParameterSet();' before")]
    [InlineData("_ = gate.TrainStep{|TN0110:([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])|};", "Gate.TrainStep takes 'target' and 'learningRate' too: write TrainStep(…, target, learningRate: 0.1), with 'var target = new double[Gate.OutputCount];' before")]
    public Task Missing_argument_is_said_behind_numbers_too(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("_ = flower.TrainStep{|TN0110:(Colour.Red, new Petal(1, 2), 0.1f)|};", "Flower.TrainStep takes input (Petal), target (Colour), learningRate, in this order: write TrainStep(new Petal(1, 2), Colour.Red, 0.1f)")]
    [InlineData("_ = flower.TrainStep{|TN0110:(0.1, Colour.Red, new(1, 2))|};", "Flower.TrainStep takes input (Petal), target (Colour), learningRate, in this order: write TrainStep(new(1, 2), Colour.Red, 0.1f)")]
    [InlineData("_ = gate.TrainStep{|TN0110:(0.5, x, y)|};", "Gate.TrainStep takes input, target, learningRate, in this order: write TrainStep(x, y, 0.5)")]
    [InlineData("_ = gate.TrainStep{|TN0110:(0.5, r, x)|};", "Gate.TrainStep takes input, target, learningRate, in this order: write TrainStep(r, x, 0.5)")]
    [InlineData("_ = gate.Backprop{|TN0110:(x, gradient, y)|};", "Gate.Backprop takes input, target, gradient, in this order: write Backprop(x, y, gradient)")]
    [InlineData("_ = gate.Backprop{|TN0110:(gradient, 1, 2, 3, 0)|};", "Gate.Backprop takes x0, x1, x2, t0, gradient, in this order: write Backprop(1, 2, 3, 0, gradient)")]
    [InlineData("Flower.EncodeTarget{|TN0110:(f, Colour.Red)|};", "Flower.EncodeTarget takes target (Colour), destination, in this order: write EncodeTarget(Colour.Red, f)")]
    public Task Order_is_said(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("_ = gate.Forward({|TN0110:left|}: 1, x1: 0, x2: 1);", "Gate.Forward has no parameter 'left': its inputs are x0, x1, x2, write x0")]
    [InlineData("_ = gate.Forward({|TN0110:a|}: 1, b: 0, c: 1);", "Gate.Forward has no parameter 'a': its inputs are x0, x1, x2")]
    [InlineData("_ = iris.Forward(5.1, sepalWidth: 3.5, petalLength: 1.4, {|TN0110:width|}: 0.2);", "Iris.Forward has no parameter 'width': its inputs are sepalLength, sepalWidth, petalLength, petalWidth, write petalWidth")]
    [InlineData("_ = gate.TrainStep(x, y, {|TN0110:rate|}: 0.1);", "Gate.TrainStep has no parameter 'rate': its parameters are input, target, learningRate, write learningRate")]
    [InlineData("_ = flower.Classify({|TN0110:petal|}: new Petal(1, 2));", "Flower.Classify has no parameter 'petal': its parameter is input, write input")]
    public Task Name_of_a_parameter_is_said(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("_ = flower.TrainStep(new Petal(1, 2), {|TN0110:1|}, 0.1f);", "Flower.TrainStep's target is of type Colour: write Colour.White")]
    [InlineData("_ = flower.TrainStep(new Petal(1, 2), {|TN0110:7|}, 0.1f);", "Flower.TrainStep's target is of type Colour: write Colour.Red or another of its members")]
    [InlineData("_ = flower.TrainStep(new Petal(1, 2), {|TN0110:\"White\"|}, 0.1f);", "Flower.TrainStep's target is of type Colour: write Colour.White")]
    [InlineData("_ = flower.TrainStep(new(1, 2), {|TN0110:n + 1|}, 0.1f);", "Flower.TrainStep's target is of type Colour: write (Colour)(n + 1)")]
    [InlineData("Flower.EncodeTarget({|TN0110:n.ToString()|}, f);", "Flower.EncodeTarget's target is of type Colour: write Enum.Parse<Colour>(n.ToString())")]
    public Task Target_is_said_as_a_value(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("_ = flower.Forward{|TN0110:(new Petal(1, 2))|};", "Flower.Forward takes numbers, no Petal: write Classify(new Petal(1, 2))")]
    [InlineData("copier.Forward{|TN0110:(new Petal(1, 2), y)|};", "Copier.Forward takes numbers, no Petal: write Predict(new Petal(1, 2))")]
    [InlineData("var a = new Petal[2]; flower.ForwardBatch{|TN0110:(a, f)|};", "Flower.ForwardBatch takes rows of numbers, no Petal[]: write Classify(input) for each of them, or fill rows with Flower.EncodeInput")]
    [InlineData("var a = new List<Petal>(); _ = copier.BackpropBatch{|TN0110:(a, a, new())|};", "Copier.BackpropBatch takes rows of numbers, no List<Petal>: write Backprop(input, target, gradient2) for each of them, with 'var gradient2 = new Copier.ParameterSet();' before, or fill rows with Copier.EncodeInput and EncodeTarget")]
    [InlineData("var a = new Petal[2]; _ = flower.TrainStep{|TN0110:(a, new Colour[2], 0.1f)|};", "Flower.TrainStep takes one Petal, no Petal[]: write TrainStep(input, target, learningRate: 0.1f) for each of them")]
    [InlineData("var a = new Petal[2]; _ = copier.Predict{|TN0110:(a)|};", "Copier.Predict takes one Petal, no Petal[]: write Predict(input) for each of them")]
    public Task Values_are_said_with_the_member_that_takes_them(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("_ = flower.Classify{|TN0110:([1, 2])|};", "Flower.Classify takes one Petal: write Classify(new Petal(1, 2))")]
    [InlineData("_ = flower.Classify{|TN0110:(1, n)|};", "Flower.Classify takes one Petal: write Classify(new Petal(1, n))")]
    [InlineData("_ = flower.Classify{|TN0110:(1, 2, 3)|};", "Flower.Classify takes one Petal: write Classify(input), with 'input' of type Petal")]
    [InlineData("_ = copier.Predict{|TN0110:([1, 2])|};", "Copier.Predict takes one Petal: write Predict(new Petal(1, 2))")]
    [InlineData("_ = copier.Predict{|TN0110:(1, 2, 3)|};", "Copier.Predict takes one Petal: write Predict(input), with 'input' of type Petal")]
    [InlineData("_ = copier.Predict{|TN0110:(1000000000, 2000000000)|};", "Copier.Predict takes one Petal: write Predict(input), with 'input' of type Petal")]
    [InlineData("Petal input = default; _ = copier.Predict{|TN0110:(1, 2, 3)|};", "Copier.Predict takes one Petal: write Predict(input)")]
    [InlineData("_ = robot.Predict{|TN0110:(1, 2, 3, true)|};", "Robot.Predict takes one Sight: write Predict(input), with 'input' of type Sight")]
    [InlineData("_ = shop.Forward{|TN0110:(1, true)|};", "Shop.Predict takes one Offer: write Predict(new Offer(1, true))")]
    public Task Numbers_are_said_as_a_value(string program, string message) => (program.Contains("shop", StringComparison.Ordinal) ? Shop(program) : CallSiteTest.Of(program)).Says(message).IsRefusedByTheCompiler().RunAsync();

    private static CallSiteTest Shop(string program) =>
        CallSiteTest.OfWholeFile($$"""
            using TypedNetworks;

            [Network<Offer, Offer>(Hidden = 2)]
            partial class Shop;

            record Offer(double Price, bool IsNew);

            class Program { void F(Shop shop) { {{program}} } }
            """).WithOwnNetworks();

    [Theory]
    [InlineData("_ = iris.TrainStep(x, {|TN0110:1|}, 0.1);", "Iris.TrainStep takes 3 targets, one for each output: of class 1 that is [0, 1, 0]")]
    [InlineData("_ = iris.TrainStep([1, 2, 3, 4], {|TN0110:n|}, 0.1);", "Iris.TrainStep takes 3 targets, one for each output: 1 at the class and 0 elsewhere")]
    [InlineData("_ = iris.TrainStep(x, {|TN0110:3|}, 0.1);", "Iris.TrainStep takes 3 targets, one for each output: 1 at the class and 0 elsewhere")]
    [InlineData("_ = iris.Backprop(x, {|TN0110:2|}, new());", "Iris.Backprop takes 3 targets, one for each output: of class 2 that is [0, 0, 1]")]
    public Task Class_is_said_as_a_row_of_targets(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    // An output is not at hand; a gradient of that name is.
    [Fact]
    public Task What_is_not_declared_is_said_with_its_declaration() =>
        CallSiteTest.OfWholeFile("""
            using TypedNetworks;

            [Network(Inputs = 2, Outputs = 1)]
            partial class Net;

            class Program { void F(Net net, double[] x) => net.Backprop{|TN0110:(x, x)|}; }
            """).WithOwnNetworks().Says("Net.Backprop takes 'gradient' too: write Backprop(x, x, gradient), with 'var gradient = new Net.ParameterSet();' before").IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("gradient.{|TN0110:W3|}(0, 1) = 1;", "Gate has no W3: its layers are W1, W2")]
    [InlineData("_ = gate.Parameters.{|TN0110:B9|}(0);", "Gate has no B9: its biases are B1, B2")]
    [InlineData("_ = iris.Parameters.{|TN0110:B2|}(0);", "Iris has no B2: its biases are B1, B3")]
    [InlineData("_ = inner.Parameters.{|TN0110:B1|}(0);", "Inner has no B1: its layers have no biases")]
    [InlineData("_ = special.{|TN0110:W2|}(0, 0);", "One has no W2: its layer is W1")]
    [InlineData("gradient.{|TN0110:W1|}[0, 2] = 1;", "Gate.ParameterSet.W1 is a method: write W1(to: 0, from: 2)")]
    [InlineData("_ = gate.Parameters.{|TN0110:W1|}[0];", "Gate.ParameterSet.W1 is a method: write W1(to: 0, from: 0)")]
    [InlineData("gate.{|TN0110:W1|}(0, 2) = 1;", "Gate has no W1: its weights and biases are one set, write Parameters.W1(0, 2)")]
    [InlineData("gate.{|TN0110:W1|}(0) = 1;", "Gate has no W1: its weights and biases are one set, write Parameters.W1(to: 0, from: 0)")]
    public Task Layers_are_said(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Fact]
    public Task Layers_of_a_deep_network_are_not_all_said() =>
        CallSiteTest.OfWholeFile("""
            using TypedNetworks;

            [Network(Inputs = 2, Outputs = 1), Layer(2), Layer(2), Layer(2), Layer(2)]
            partial class Deep;

            class Program { void F(Deep deep) { deep.Parameters.{|TN0110:W6|}(0, 1) = 1; } }
            """).WithOwnNetworks().Says("Deep has no W6: its layers are W1, W2 … W5").IsRefusedByTheCompiler().RunAsync();

    // The network can be behind several question marks.
    [Theory]
    [InlineData("a?.Net?.{|TN0110:Train|}([1, 2], [1], 0.1)", "write TrainStep([1, 2], [1], 0.1)")]
    [InlineData("a?.Next?.Net.{|TN0110:Train|}([1, 2], [1], 0.1)", "write TrainStep([1, 2], [1], 0.1)")]
    [InlineData("a?.Next.Next?.Net?.{|TN0110:Train|}([1], 0.1)", "write TrainStep([1], target, learningRate: 0.1), with 'var target = new double[Net.OutputCount];' before")]
    public Task Member_behind_question_marks(string call, string remedy) =>
        CallSiteTest.OfWholeFile($$"""
            using TypedNetworks;

            [Network(Inputs = 2, Outputs = 1)]
            partial class Net;

            class Holder { public Net Net; public Holder Next; }

            class Program { void F(Holder a) { {{call}}; } }
            """).WithOwnNetworks().Says("Net has no Train: it learns from one sample at a time, " + remedy).IsRefusedByTheCompiler().RunAsync();

    // An extension for whatever there is, in a library that knows no networks. Without its using it does not count.
    [Theory]
    [InlineData("using Library;", "net.Train(\"path\")", false)]
    [InlineData("using Library;", "net.Train()", true)]
    [InlineData("using Library;", "new Holder()?.Net?.Train()", true)]
    [InlineData("using Library;", "net.W3()", true)]
    [InlineData("", "net.{|TN0110:Train|}(\"path\")", true)]
    public Task Extension_of_any_library_is_not_judged(string usings, string call, bool isRefused)
    {
        var test = CallSiteTest.OfWholeFile($$"""
            using TypedNetworks;
            {{usings}}

            [Network(Inputs = 2, Outputs = 1)]
            partial class Net;

            class Holder { public Net Net; }

            class Program { void F(Net net) { {{call}}; } }
            """).WithOwnNetworks().Beside("""
            namespace Library
            {
                public static class Extensions
                {
                    public static void Train<T>(this T it, string path) { }

                    public static void W3<T>(this T it, string path) { }
                }
            }
            """);
        return (isRefused ? test.IsRefusedByTheCompiler() : test).RunAsync();
    }

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
    [InlineData("static class More { public static void Save(this Net net) { } public static int Count(this Net.ParameterSet set) => 1; }", "net.Save(); net.Parameters.Count()", false)]
    [InlineData("partial class Net : System.ICloneable { public object Clone() => this; public void Step(int n) { } }", "net.Clone(); net.Step(1)", false)]
    [InlineData("partial class Net { public void Step(int n) { } }", "net.Step()", true)]
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
