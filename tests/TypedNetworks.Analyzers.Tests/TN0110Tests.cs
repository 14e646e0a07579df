using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network is called by its own members, with what they take.</summary>
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
    [InlineData("digits.{|TN0110:Evaluate|}(f, f);", "Digits has no Evaluate: Backprop returns the loss, write Backprop(input, target, gradient)")]
    [InlineData("gate.{|TN0110:Train|}(x, y, 0.1);", "Gate has no Train: it learns from one sample at a time, write TrainStep(x, y, 0.1)")]
    [InlineData("gate.{|TN0110:Train|}(target: y, input: x, learningRate: 0.1);", "Gate has no Train: it learns from one sample at a time, write TrainStep(target: y, input: x, learningRate: 0.1)")]
    [InlineData("_ = flower.{|TN0110:Predict|}(new(1, 2), out _);", "Flower has no Predict: its output is Colour, write Classify(new(1, 2), out _)")]
    [InlineData("gate.{|TN0110:Fit|}(x, y);", "Gate has no Fit: it learns from one sample at a time, write TrainStep(input, target, learningRate)")]
    [InlineData("gate.{|TN0110:Fit|}(x, y, 32);", "Gate has no Fit: it learns from one sample at a time, write TrainStep(input, target, learningRate)")]
    [InlineData("gate.{|TN0110:Weights|} = null;", "Gate has no Weights: its weights and biases are one set, write Parameters.CopyFrom(source)")]
    [InlineData("_ = gate.{|TN0110:Weights|}.Length;", "Gate has no Weights: its weights and biases are one set, write Parameters.AsSpan()")]
    [InlineData("foreach (var w in gate.{|TN0110:Weights|}) { }", "Gate has no Weights: its weights and biases are one set, write Parameters.AsSpan()")]
    [InlineData("_ = gate.{|TN0110:Weights|}(0, 1);", "Gate has no Weights: its weights and biases are one set, write Parameters.W1(to, from)")]
    [InlineData("special.{|TN0110:Learn|}();", "One has no Learn: it learns from one sample at a time, write TrainStep(input, target, learningRate)")]
    [InlineData("gate.{|TN0110:Backward|}(x, y, gradient);", "Gate has no Backward: it adds gradients to a ParameterSet, write Backprop(x, y, gradient)")]
    [InlineData("_ = gate.{|TN0110:forward|}(x);", "Gate has no forward: it goes from 3 inputs (x0, x1, x2) to 1 output, write Forward(x)")]
    [InlineData("gate.{|TN0110:train_step|}(x, y, 0.1);", "Gate has no train_step: it learns from one sample at a time, write TrainStep(x, y, 0.1)")]
    [InlineData("flower.{|TN0110:predict|}(new(1, 2));", "Flower has no predict: its output is Colour, write Classify(new(1, 2))")]
    [InlineData("digits.{|TN0110:Infer|}(f);", "Digits has no Infer: it goes from 64 inputs to 10 outputs, write Forward(input, output), with 'var output = new float[Digits.OutputCount];' before")]
    [InlineData("_ = gate.{|TN0110:parameters|};", "Gate has no parameters: its weights and biases are one set, write Parameters")]
    [InlineData("_ = gate.{|TN0110:Loss|}(x, y);", "Gate has no Loss: Backprop returns the loss, write Backprop(input, target, gradient)")]
    [InlineData("_ = gate.{|TN0110:evaluate|}(x);", "Gate has no evaluate: it goes from 3 inputs (x0, x1, x2) to 1 output, write Forward(x)")]
    [InlineData("_ = gate.{|TN0110:Weights|};", "Gate has no Weights: its weights and biases are one set, write Parameters")]
    [InlineData("_ = gate.{|TN0110:Weights|}[0];", "Gate has no Weights: its weights and biases are one set, write Parameters.W1(to, from)")]
    public Task Member_of_another_library_is_said_with_the_own_one(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    // Keeping, copying, beginning anew.
    [Theory]
    [InlineData("gate.{|TN0110:Save|}(\"gate.json\");", "Gate has no Save: its weights and biases are one set, write Parameters.CopyTo(parameters), with 'var parameters = new double[Gate.ParameterCount];' before")]
    [InlineData("_ = digits.{|TN0110:state_dict|}();", "Digits has no state_dict: its weights and biases are one set, write Parameters.CopyTo(parameters), with 'var parameters = new float[Digits.ParameterCount];' before")]
    [InlineData("gate.{|TN0110:Export|}(x);", "Gate has no Export: its weights and biases are one set, write Parameters.CopyTo(x)")]
    [InlineData("_ = gate.{|TN0110:Save|}(x);", "Gate has no Save: its weights and biases are one set, write Parameters.CopyTo(parameters), with 'var parameters = new double[Gate.ParameterCount];' before")]
    [InlineData("var parameters = new double[3]; gate.{|TN0110:Save|}();", "Gate has no Save: its weights and biases are one set, write Parameters.CopyTo(parameters)")]
    [InlineData("gate?.{|TN0110:Load|}(r);", "Gate has no Load: its weights and biases are one set, write Parameters.CopyFrom(r)")]
    [InlineData("gate.{|TN0110:load_state_dict|}(\"path\");", "Gate has no load_state_dict: its weights and biases are one set, write Parameters.CopyFrom(source)")]
    [InlineData("var other = gate.{|TN0110:Clone|}();", "Gate has no Clone: it is copied into another, write Parameters.AsSpan().CopyTo(copy.Parameters.AsSpan()), with 'var copy = new Gate();' before")]
    [InlineData("gate.{|TN0110:Reset|}();", "Gate has no Reset: Initialize draws its weights anew, write Initialize(seed)")]
    [InlineData("gate.{|TN0110:initialize|}(n);", "Gate has no initialize: Initialize draws its weights anew, write Initialize(n)")]
    [InlineData("_ = gate.{|TN0110:Biases|};", "Gate has no Biases: each layer has its own, write Parameters.B1(to)")]
    [InlineData("_ = inner.{|TN0110:biases|}[0];", "Inner has no biases: its layers have no biases")]

    // Training.
    [InlineData("gate.{|TN0110:ZeroGrad|}();", "Gate has no ZeroGrad: gradients are in a ParameterSet of yours, write gradient.Clear()")]
    [InlineData("gate.{|TN0110:Step|}(0.1);", "Gate has no Step: it learns from one sample at a time, write TrainStep(input, target, learningRate)")]
    [InlineData("gate.{|TN0110:Step|}(x, y, 0.1);", "Gate has no Step: it learns from one sample at a time, write TrainStep(x, y, 0.1)")]
    [InlineData("gate.{|TN0110:Optimizer|} = null;", "Gate has no Optimizer: TrainStep is plain gradient descent, write TrainStep(input, target, learningRate)")]
    [InlineData("_ = gate.{|TN0110:Gradients|};", "Gate has no Gradients: Backprop adds them to a ParameterSet of yours, write Backprop(input, target, gradient)")]
    [InlineData("gate.{|TN0110:Compile|}(\"sgd\");", "Gate has no Compile: its attribute says with what it is trained, write Loss = \"…\" there")]
    [InlineData("gate.{|TN0110:forwardBatch|}(x, y);", "Gate has no forwardBatch: it takes rows one after another, write ForwardBatch(x, y)")]
    [InlineData("_ = gate.{|TN0110:backprop_batch|}(x, y);", "Gate has no backprop_batch: it adds gradients to a ParameterSet, write BackpropBatch(inputs, targets, gradient)")]

    // How good it is, and how sure.
    [InlineData("_ = gate.{|TN0110:Score|}(x, y);", "Gate has no Score: Backprop returns the loss, write Backprop(input, target, gradient)")]
    [InlineData("_ = flower.{|TN0110:Score|}(f, f);", "Flower has no Score: count where it is right, write Classify(input) == target for each sample")]
    [InlineData("_ = flower.{|TN0110:accuracy|};", "Flower has no accuracy: count where it is right, write Classify(input) == target for each sample")]
    [InlineData("gate.{|TN0110:Summary|}();", "Gate has no Summary: hover over 'Gate' for its layers and costs, or write Gate.ParameterSet.Tensors for its tensors' names and shapes")]
    [InlineData("_ = gate.{|TN0110:PredictProba|}(x);", "Gate has no PredictProba: it goes from 3 inputs (x0, x1, x2) to 1 output, write Forward(x)")]
    [InlineData("_ = flower.{|TN0110:predict_proba|}(new Petal(1, 2));", "Flower has no predict_proba: Classify writes the probability of each Colour, write Classify(input, probabilities), with 'var probabilities = new float[Flower.OutputCount];' before")]
    [InlineData("_ = flower.{|TN0110:Probabilities|}(new(1, 2), f);", "Flower has no Probabilities: Classify writes the probability of each Colour, write Classify(new(1, 2), f)")]
    public Task Word_of_another_library_is_said_in_ours(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    // For these nothing does the same, or another library's name is the network's own.
    [Theory]
    [InlineData("_ = gate.Accuracy(x, y);")]
    [InlineData("_ = copier.Probabilities(new Petal(1, 2));")]
    [InlineData("gradient.Fill(0.5);")]
    [InlineData("gate.Initialize();")]
    [InlineData("gradient.AsSpan(0);")]
    [InlineData("Gate.Save();")]
    [InlineData("new object().Save();")]
    [InlineData("((INetwork<double>)gate).Save();")]
    public Task Word_without_a_counterpart_is_left_to_the_compiler(string program) => CallSiteTest.Of(program).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("gradient.{|TN0110:Zero|}();", "has no Zero: Clear sets all its numbers to zero, write Clear()")]
    [InlineData("gradient.{|TN0110:zero_grad|}();", "has no zero_grad: Clear sets all its numbers to zero, write Clear()")]
    [InlineData("gradient.{|TN0110:Fill|}(0);", "has no Fill: Clear sets all its numbers to zero, write Clear()")]
    [InlineData("gradient.{|TN0110:Fill|}(0.0);", "has no Fill: Clear sets all its numbers to zero, write Clear()")]
    [InlineData("var a = gradient.{|TN0110:ToArray|}();", "has no ToArray: CopyTo writes all its numbers in order, write CopyTo(parameters), with 'var parameters = new double[Gate.ParameterCount];' before")]
    [InlineData("gate.Parameters.{|TN0110:Save|}(\"path\");", "has no Save: CopyTo writes all its numbers in order, write CopyTo(parameters), with 'var parameters = new double[Gate.ParameterCount];' before")]
    [InlineData("gate?.Parameters.{|TN0110:Load|}(x);", "has no Load: CopyFrom reads all its numbers in order, write CopyFrom(x)")]
    [InlineData("gradient.{|TN0110:copyfrom|}(x);", "has no copyfrom: CopyFrom reads all its numbers in order, write CopyFrom(x)")]
    [InlineData("gradient.{|TN0110:copy_to|}(x);", "has no copy_to: CopyTo writes all its numbers in order, write CopyTo(x)")]
    [InlineData("_ = gradient.{|TN0110:asspan|}();", "has no asspan: its numbers are one span, write AsSpan()")]
    [InlineData("_ = gradient.{|TN0110:Copy|}();", "has no Copy: Clone makes a set with the same numbers, write Clone()")]
    [InlineData("_ = gradient.{|TN0110:Length|};", "has no Length: how many it holds is a constant, write Gate.ParameterCount")]
    [InlineData("_ = gradient.{|TN0110:Count|}();", "has no Count: how many it holds is a constant, write Gate.ParameterCount")]
    [InlineData("_ = gradient.{|TN0110:Weights|}[0];", "has no Weights: each layer has its own, write W1(to, from)")]
    [InlineData("_ = gradient.{|TN0110:biases|};", "has no biases: each layer has its own, write B1(to)")]
    [InlineData("gate.Parameters.{|TN0110:Update|}(gradient, 0.1);", "has no Update: it holds numbers and moves none, write AsSpan()[i] -= learningRate * gradient.AsSpan()[i] for each")]
    [InlineData("gradient.{|TN0110:w1|}(0, 2) = 1;", "has no w1: write W1(0, 2)")]
    [InlineData("gradient.{|TN0110:b2|}[0] = 1;", "has no b2: write B2(to: 0)")]
    public Task Word_behind_a_set_is_said_in_ours(string program, string message) => CallSiteTest.Of(program).Says("Gate.ParameterSet " + message).IsRefusedByTheCompiler().RunAsync();

    // What a network computes is no value of its output type, and a value and its probability are no pair.
    [Theory]
    [InlineData("Colour c = flower.{|TN0110:Forward|}(1, n);", "Flower.Forward computes numbers, no Colour: write Classify(new Petal(1, n))")]
    [InlineData("Colour c = flower.{|TN0110:Forward|}(length: 1, width: 2);", "Flower.Forward computes numbers, no Colour: write Classify(input)")]
    [InlineData("Colour c = flower.{|TN0110:Forward|}(f, f);", "Flower.Forward computes numbers, no Colour: write Classify(input)")]
    [InlineData("var (c, p) = flower.Classify{|TN0110:(new Petal(1, 2))|};", "Flower.Classify returns the Colour alone: write var c = flower.Classify(new Petal(1, 2), out var p)")]
    [InlineData("var (c, _) = flower.Classify{|TN0110:(new(1, 2))|};", "Flower.Classify returns the Colour alone: write var c = flower.Classify(new(1, 2), out _)")]
    [InlineData("gate.{|TN0110:Parameters|} = gradient;", "Gate.Parameters is always the same set: write gradient.AsSpan().CopyTo(gate.Parameters.AsSpan())")]
    [InlineData("gate.{|TN0110:Parameters|} = x;", "Gate.Parameters is always the same set: write gate.Parameters.CopyFrom(x)")]
    [InlineData("gate.{|TN0110:Parameters|} = new Gate.ParameterSet();", "Gate.Parameters is always the same set: write (new Gate.ParameterSet()).AsSpan().CopyTo(gate.Parameters.AsSpan())")]
    [InlineData("gate.{|TN0110:Parameters|} = null;", "Gate.Parameters is always the same set: write gate.Parameters.CopyFrom(source)")]
    public Task Result_is_said_as_it_is(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    // What else a network's output is used for is no business of ours, whether it compiles or not.
    [Theory]
    [InlineData("(float, float, float) t = flower.Forward(1, 2); var (a, b2, c) = flower.Forward(1, 2);", false)]
    [InlineData("object o = flower.Forward(1, 2); var c = flower.Classify(new(1, 2));", false)]
    [InlineData("Colour c = iris.Forward(1, 2, 3, 4);", true)]
    [InlineData("bool c = gate.Forward(x);", true)]
    [InlineData("string c = flower.Forward(1, 2);", true)]
    [InlineData("var c = (Colour)flower.Forward(1, 2);", true)]
    [InlineData("var (a, b2, c) = flower.Classify(new(1, 2));", true)]
    [InlineData("var (a, b2) = flower.Classify(new(1, 2), out _);", true)]
    [InlineData("var (a, (b2, c)) = flower.Classify(new(1, 2));", true)]
    [InlineData("var (a, c) = copier.Predict(new(1, 2));", false)]
    [InlineData("gate.Parameters.W1(0, 0) = 1; var p = gate.Parameters; if (gate.Parameters == null) { }", false)]
    [InlineData("gate.Parameters += gradient;", true)]
    public Task Result_may_be_used_otherwise(string program, bool isRefused) => (isRefused ? CallSiteTest.Of(program).IsRefusedByTheCompiler() : CallSiteTest.Of(program)).RunAsync();

    // A conversion or an extension of one's own makes of it what is wanted; a constructor may assign.
    [Theory]
    [InlineData("static class More { public static void Deconstruct(this bool it, out bool a, out double p) => (a, p) = (it, 1); }", "var (a, p) = net.Predict(pair)", false)]
    [InlineData("class Own { public Net.ParameterSet Parameters { get; set; } }", "new Own().Parameters = net.Parameters", false)]
    [InlineData("class Derived() : Net(1) { public new ParameterSet Parameters { get; set; } }", "new Derived().Parameters = net.Parameters", false)]
    [InlineData("class Own { }", "var (a, p) = net.Predict{|TN0110:(pair)|}", true)]
    [InlineData("class Own { }", "while (net.{|TN0110:Forward|}(1, 2)) { }", true)]
    [InlineData("class Own { }", "_ = net.{|TN0110:Forward|}(1, 2) ? 1 : 2", true)]
    [InlineData("class Own { }", "_ = net.Forward(1, 2) > 0.5 ? net.Forward(1, 2) : 0", false)]
    [InlineData("class Own { }", "bool b = net.{|TN0110:Forward|}(1, 2)", true)]
    [InlineData("class Own { }", "if (net.{|TN0110:Forward|}([1, 2])) { }", true)]
    public Task Result_may_be_converted(string types, string statement, bool isRefused)
    {
        var test = CallSiteTest.OfWholeFile($$"""
            using TypedNetworks;

            public record Pair(double A, double B);

            [Network<Pair, bool>(Hidden = 2)]
            public partial class Net
            {
                public Net(ParameterSet set) => this.Parameters = set;

                public Net(int seed) => Initialize(seed);
            }

            class Program { void F(Net net, Pair pair) { {{statement}}; } }

            {{types}}
            """).WithOwnNetworks();
        return (isRefused ? test.IsRefusedByTheCompiler() : test).RunAsync();
    }

    // A gradient is not at hand, nor a constructor without a seed; what is true or false has one probability.
    [Theory]
    [InlineData("net.{|TN0110:ZeroGradients|}()", "Net has no ZeroGradients: gradients are in a ParameterSet of yours, write gradient.Clear(), with 'var gradient = new Net.ParameterSet();' before")]
    [InlineData("net.{|TN0110:Copy|}()", "Net has no Copy: it is copied into another, write Parameters.AsSpan().CopyTo(copy.Parameters.AsSpan()), with 'copy' another Net")]
    [InlineData("net.{|TN0110:PredictProba|}(pair)", "Net has no PredictProba: Predict tells the probability of true, write Predict(input, out var probability)")]
    [InlineData("net.{|TN0110:Probabilities|}(pair, out _)", "Net has no Probabilities: Predict tells the probability of true, write Predict(pair, out _)")]
    [InlineData("net.{|TN0110:Score|}(pair)", "Net has no Score: count where it is right, write Predict(input) == target for each sample")]
    public Task Word_of_another_library_is_said_where_little_is_at_hand(string call, string message) =>
        CallSiteTest.OfWholeFile($$"""
            using TypedNetworks;

            public record Pair(double A, double B);

            [Network<Pair, bool>(Hidden = 2)]
            public partial class Net(string name) { public string Name => name; }

            class Program { void F(Net net, Pair pair) => {{call}}; }
            """).WithOwnNetworks().Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("_ = gate.TrainStep{|TN0110:(x, y)|};", "Gate.TrainStep takes 'learningRate' too: write TrainStep(x, y, learningRate)")]
    [InlineData("_ = gate.Backprop{|TN0110:(x, y)|};", "Gate.Backprop takes 'gradient' too: write Backprop(x, y, gradient)")]
    [InlineData("_ = gate.TrainStep{|TN0110:(x)|};", "Gate.TrainStep takes 'target' and 'learningRate' too: write TrainStep(x, target, learningRate)")]
    [InlineData("digits.Forward{|TN0110:()|};", "Digits.Forward takes 'input' and 'output' too: write Forward(input, output), with 'var output = new float[Digits.OutputCount];' before")]
    [InlineData("iris.Forward{|TN0110:(x)|};", "Iris.Forward takes 'output' too, which it writes to: write Forward(x, output), with 'var output = new double[Iris.OutputCount];' before")]
    [InlineData("gate.ForwardBatch{|TN0110:(x)|};", "Gate.ForwardBatch takes 'outputs' too, which it writes to: write ForwardBatch(x, outputs), with 'var outputs = new double[rows * Gate.OutputCount];' before")]
    [InlineData("_ = flower.TrainStep{|TN0110:(new Petal(1, 2), Colour.Red)|};", "Flower.TrainStep takes 'learningRate' too: write TrainStep(new Petal(1, 2), Colour.Red, learningRate)")]
    [InlineData("_ = flower.Classify{|TN0110:()|};", "Flower.Classify takes 'input' too: write Classify(input)")]
    public Task Missing_argument_is_said_by_its_name(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("_ = gate.TrainStep{|TN0110:([1, 2, 3], [1])|};", "Gate.TrainStep takes 'learningRate' too: write TrainStep([1, 2, 3], [1], learningRate)")]
    [InlineData("_ = gate.Backprop{|TN0110:(1, 2, 3, 0)|};", "Gate.Backprop takes 'gradient' too: write Backprop(1, 2, 3, 0, gradient)")]
    [InlineData("_ = flower.Backprop{|TN0110:(1, 2, 0, 1, 0)|};", "Flower.Backprop takes 'gradient' too: write Backprop(1, 2, 0, 1, 0, gradient)")]
    [InlineData("_ = gate.TrainStep{|TN0110:([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])|};", "Gate.TrainStep takes 'target' and 'learningRate' too: write TrainStep(…, target, learningRate)")]
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
    [InlineData("var a = new List<Petal>(); _ = copier.BackpropBatch{|TN0110:(a, a, new())|};", "Copier.BackpropBatch takes rows of numbers, no List<Petal>: write Backprop(input, target, gradient) for each of them, or fill rows with Copier.EncodeInput and EncodeTarget")]
    [InlineData("var a = new Petal[2]; _ = flower.TrainStep{|TN0110:(a, new Colour[2], 0.1f)|};", "Flower.TrainStep takes one Petal, no Petal[]: write TrainStep(input, target, learningRate) for each of them")]
    [InlineData("var a = new Petal[2]; _ = copier.Predict{|TN0110:(a)|};", "Copier.Predict takes one Petal, no Petal[]: write Predict(input) for each of them")]
    public Task Values_are_said_with_the_member_that_takes_them(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("_ = flower.Classify{|TN0110:([1, 2])|};", "Flower.Classify takes one Petal: write Classify(new Petal(1, 2))")]
    [InlineData("_ = flower.Classify{|TN0110:(1, n)|};", "Flower.Classify takes one Petal: write Classify(new Petal(1, n))")]
    [InlineData("_ = flower.Classify{|TN0110:(1, 2, 3)|};", "Flower.Classify takes one Petal: write Classify(input)")]
    [InlineData("_ = copier.Predict{|TN0110:([1, 2])|};", "Copier.Predict takes one Petal: write Predict(new Petal(1, 2))")]
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
    [InlineData("_ = gate.Parameters.{|TN0110:W1|}[0];", "Gate.ParameterSet.W1 is a method: write W1(to, from)")]
    [InlineData("gate.{|TN0110:W1|}(0, 2) = 1;", "Gate has no W1: its weights and biases are one set, write Parameters.W1(0, 2)")]
    [InlineData("gate.{|TN0110:W1|}(0) = 1;", "Gate has no W1: its weights and biases are one set, write Parameters.W1(to, from)")]
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
    [InlineData("a?.Next.Next?.Net?.{|TN0110:Train|}([1], 0.1)", "write TrainStep(input, target, learningRate)")]
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
