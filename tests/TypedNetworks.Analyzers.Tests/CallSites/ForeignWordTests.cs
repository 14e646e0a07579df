namespace TypedNetworks.Analyzers.Tests.CallSites;

/// <summary>Words of other libraries, behind networks and their parameter sets, and results taken for what they are not.</summary>
public class ForeignWordTests
{
    // Keeping, copying, beginning anew.
    [Theory]
    [InlineData("gate.{|TN0110:Save|}(\"gate.json\");", "Gate has no Save: its weights and biases are one set, write Parameters.CopyTo(parameters), then File.WriteAllBytes(\"gate.json\", MemoryMarshal.AsBytes(parameters.AsSpan()).ToArray()), with 'var parameters = new double[Gate.ParameterCount];' before, with 'using System.IO;'")]
    [InlineData("var path = \"gate\"; gate.{|TN0110:Load|}(path);", "Gate has no Load: its weights and biases are one set, write Parameters.CopyFrom(MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(path))), with 'using System.IO;'")]
    [InlineData("_ = digits.{|TN0110:state_dict|}();", "Digits has no state_dict: its weights and biases are one set, write Parameters.CopyTo(parameters), with 'var parameters = new float[Digits.ParameterCount];' before")]
    [InlineData("gate.{|TN0110:Export|}(x);", "Gate has no Export: its weights and biases are one set, write Parameters.CopyTo(x)")]
    [InlineData("_ = gate.{|TN0110:Save|}(x);", "Gate has no Save: its weights and biases are one set, write Parameters.CopyTo(parameters), with 'var parameters = new double[Gate.ParameterCount];' before")]
    [InlineData("var parameters = new double[3]; gate.{|TN0110:Save|}();", "Gate has no Save: its weights and biases are one set, write Parameters.CopyTo(parameters)")]
    [InlineData("gate?.{|TN0110:Load|}(r);", "Gate has no Load: its weights and biases are one set, write Parameters.CopyFrom(r)")]
    [InlineData("gate.{|TN0110:load_state_dict|}(\"path\");", "Gate has no load_state_dict: its weights and biases are one set, write Parameters.CopyFrom(MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(\"path\"))), with 'using System.IO;'")]
    [InlineData("var other = gate.{|TN0110:Clone|}();", "Gate has no Clone: it is copied into another, write Parameters.AsSpan().CopyTo(copy.Parameters.AsSpan()), with 'var copy = new Gate();' before")]
    [InlineData("var copy = 1; _ = inner.{|TN0110:Clone|}();", "Inner has no Clone: it is copied into another, write Parameters.AsSpan().CopyTo(copy2.Parameters.AsSpan()), with 'var copy2 = new Outer.Inner();' before")]
    [InlineData("gate.{|TN0110:Reset|}();", "Gate has no Reset: Initialize draws its weights anew, write Initialize(1)")]
    [InlineData("gate.{|TN0110:initialize|}(n);", "Gate has no initialize: Initialize draws its weights anew, write Initialize(n)")]
    [InlineData("_ = gate.{|TN0110:Biases|};", "Gate has no Biases: each layer has its own, write Parameters.B1(to: 0)")]
    [InlineData("_ = inner.{|TN0110:biases|}[0];", "Inner has no biases: its layers have no biases")]

    // Training.
    [InlineData("gate.{|TN0110:ZeroGrad|}();", "Gate has no ZeroGrad: gradients are in a ParameterSet of yours, write gradient.Clear()")]
    [InlineData("gate.{|TN0110:Step|}(0.1);", "Gate has no Step: it learns from one sample at a time, write TrainStep(input, target, learningRate: 0.1), with 'var input = new double[Gate.InputCount]; var target = new double[Gate.OutputCount];' before")]
    [InlineData("gate.{|TN0110:Step|}(x, y, 0.1);", "Gate has no Step: it learns from one sample at a time, write TrainStep(x, y, 0.1)")]
    [InlineData("gate.{|TN0110:Optimizer|} = null;", "Gate has no Optimizer: TrainStep is plain gradient descent, write TrainStep(input, target, learningRate: 0.1), with 'var input = new double[Gate.InputCount]; var target = new double[Gate.OutputCount];' before")]
    [InlineData("_ = gate.{|TN0110:Gradients|};", "Gate has no Gradients: Backprop adds them to a ParameterSet of yours, write Backprop(input, target, gradient), with 'var input = new double[Gate.InputCount]; var target = new double[Gate.OutputCount];' before")]
    [InlineData("gate.{|TN0110:Compile|}(\"sgd\");", "Gate has no Compile: its attribute says with what it is trained, write Loss = \"…\" there")]
    [InlineData("gate.{|TN0110:forwardBatch|}(x, y);", "Gate has no forwardBatch: it takes rows one after another, write ForwardBatch(x, y)")]
    [InlineData("_ = gate.{|TN0110:backprop_batch|}(x, y);", "Gate has no backprop_batch: it adds gradients to a ParameterSet, write BackpropBatch(x, y, gradient)")]

    // How good it is, and how sure.
    [InlineData("_ = gate.{|TN0110:Score|}(x, y);", "Gate has no Score: Backprop returns the loss, write Backprop(x, y, gradient)")]
    [InlineData("_ = flower.{|TN0110:Score|}(f, f);", "Flower has no Score: count where it is right, write Classify(input) == target for each sample")]
    [InlineData("_ = flower.{|TN0110:accuracy|};", "Flower has no accuracy: count where it is right, write Classify(input) == target for each sample")]
    [InlineData("gate.{|TN0110:Summary|}();", "Gate has no Summary: hover over 'Gate' for its layers and costs, or write Gate.ParameterSet.Tensors for its tensors' names and shapes")]
    [InlineData("_ = gate.{|TN0110:PredictProba|}(x);", "Gate has no PredictProba: it goes from 3 inputs (x0, x1, x2) to 1 output, write Forward(x)")]
    [InlineData("_ = flower.{|TN0110:predict_proba|}(new Petal(1, 2));", "Flower has no predict_proba: Classify writes the probability of each Colour, write Classify(new Petal(1, 2), probabilities), with 'var probabilities = new float[Flower.OutputCount];' before")]
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
    [InlineData("gate.Parameters.{|TN0110:Save|}(\"path\");", "has no Save: CopyTo writes all its numbers in order, write CopyTo(parameters), then File.WriteAllBytes(\"path\", MemoryMarshal.AsBytes(parameters.AsSpan()).ToArray()), with 'var parameters = new double[Gate.ParameterCount];' before, with 'using System.IO;'")]
    [InlineData("gate.Parameters.{|TN0110:Load|}(\"f\");", "has no Load: CopyFrom reads all its numbers in order, write CopyFrom(MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(\"f\"))), with 'using System.IO;'")]
    [InlineData("gate?.Parameters.{|TN0110:Load|}(x);", "has no Load: CopyFrom reads all its numbers in order, write CopyFrom(x)")]
    [InlineData("gradient.{|TN0110:copyfrom|}(x);", "has no copyfrom: CopyFrom reads all its numbers in order, write CopyFrom(x)")]
    [InlineData("gradient.{|TN0110:copy_to|}(x);", "has no copy_to: CopyTo writes all its numbers in order, write CopyTo(x)")]
    [InlineData("_ = gradient.{|TN0110:asspan|}();", "has no asspan: its numbers are one span, write AsSpan()")]
    [InlineData("_ = gradient.{|TN0110:Copy|}();", "has no Copy: Clone makes a set with the same numbers, write Clone()")]
    [InlineData("_ = gradient.{|TN0110:Length|};", "has no Length: how many it holds is a constant, write Gate.ParameterCount")]
    [InlineData("_ = gradient.{|TN0110:Count|}();", "has no Count: how many it holds is a constant, write Gate.ParameterCount")]
    [InlineData("_ = gradient.{|TN0110:Weights|}[0];", "has no Weights: each layer has its own, write W1(to: 0, from: 0)")]
    [InlineData("_ = gradient.{|TN0110:biases|};", "has no biases: each layer has its own, write B1(to: 0)")]
    [InlineData("gate.Parameters.{|TN0110:Update|}(gradient, 0.1);", "has no Update: it holds numbers and moves none, write AsSpan()[i] -= 0.1 * gradient.AsSpan()[i] for each i below AsSpan().Length")]
    [InlineData("gradient.{|TN0110:w1|}(0, 2) = 1;", "has no w1: write W1(0, 2)")]
    [InlineData("gradient.{|TN0110:b2|}[0] = 1;", "has no b2: write B2(to: 0)")]
    public Task Word_behind_a_set_is_said_in_ours(string program, string message) => CallSiteTest.Of(program).Says("Gate.ParameterSet " + message).IsRefusedByTheCompiler().RunAsync();

    // What a network computes is no value of its output type, and a value and its probability are no pair.
    [Theory]
    [InlineData("Colour c = flower.{|TN0110:Forward|}(1, n);", "Flower.Forward computes numbers, no Colour: write Classify(new Petal(1, n))")]
    [InlineData("Colour c = flower.{|TN0110:Forward|}(length: 1, width: 2);", "Flower.Forward computes numbers, no Colour: write Classify(input), with 'input' of type Petal")]
    [InlineData("Colour c = flower.{|TN0110:Forward|}(f, f);", "Flower.Forward computes numbers, no Colour: write Classify(input), with 'input' of type Petal")]
    [InlineData("var (c, p) = flower.Classify{|TN0110:(new Petal(1, 2))|};", "Flower.Classify returns the Colour alone: write var c = flower.Classify(new Petal(1, 2), out var p)")]
    [InlineData("var (c, _) = flower.Classify{|TN0110:(new(1, 2))|};", "Flower.Classify returns the Colour alone: write var c = flower.Classify(new(1, 2), out _)")]
    [InlineData("gate.{|TN0110:Parameters|} = gradient;", "Gate.Parameters is always the same set: write gradient.AsSpan().CopyTo(gate.Parameters.AsSpan())")]
    [InlineData("gate.{|TN0110:Parameters|} = x;", "Gate.Parameters is always the same set: write gate.Parameters.CopyFrom(x)")]
    [InlineData("gate.{|TN0110:Parameters|} = new Gate.ParameterSet();", "Gate.Parameters is always the same set: write new Gate.ParameterSet().AsSpan().CopyTo(gate.Parameters.AsSpan())")]
    [InlineData("gate.{|TN0110:Parameters|} = null;", "Gate.Parameters is always the same set: write gate.Parameters.CopyFrom(source), with 'var source = new double[Gate.ParameterCount];' before")]
    public Task Result_is_said_as_it_is(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    // Numbers are copied in canonical order; sets are laid out alike.
    [Theory]
    [InlineData("gate.Parameters.CopyFrom{|TN0110:(gradient)|};", "Gate.ParameterSet.CopyFrom takes numbers, no ParameterSet: write gradient.AsSpan().CopyTo(gate.Parameters.AsSpan())")]
    [InlineData("gate.Parameters.CopyTo{|TN0110:(gradient)|};", "Gate.ParameterSet.CopyTo takes numbers, no ParameterSet: write gate.Parameters.AsSpan().CopyTo(gradient.AsSpan())")]
    [InlineData("gradient.CopyFrom{|TN0110:(gate)|};", "Gate.ParameterSet.CopyFrom takes numbers, no Gate: write gate.Parameters.AsSpan().CopyTo(gradient.AsSpan())")]
    [InlineData("gradient.CopyFrom{|TN0110:(new Gate(seed: 1).Parameters.Clone())|};", "Gate.ParameterSet.CopyFrom takes numbers, no ParameterSet: write ….AsSpan().CopyTo(gradient.AsSpan())")]
    public Task Set_for_numbers_is_said(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("gradient.CopyFrom(pair.Parameters);", true)]
    [InlineData("gate?.Parameters.CopyFrom(gradient);", true)]
    [InlineData("gradient.CopyFrom(source: gate.Parameters);", true)]
    [InlineData("gradient.AsSpan().CopyTo(gate.Parameters.AsSpan()); gradient.CopyFrom(x); gradient.CopyTo(x);", false)]
    public Task What_is_no_set_of_the_network_is_left_to_the_compiler(string program, bool isRefused) =>
        (isRefused ? CallSiteTest.Of(program).IsRefusedByTheCompiler() : CallSiteTest.Of(program)).RunAsync();

    // One output is a number, of the network's type.
    [Theory]
    [InlineData("float o = gate.{|TN0110:Forward|}(x);", "Gate.Forward returns double: write double o")]
    [InlineData("int loss = pair.{|TN0110:TrainStep|}(f, f, 1);", "Pair.TrainStep returns float: write float loss")]
    [InlineData("_ = gate.{|TN0110:Forward|}(1, 2, 3)[0];", "Gate.Forward returns the number itself, no vector: leave out [0]")]
    public Task Returned_number_is_said(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    // What writes to memory has no result.
    [Theory]
    [InlineData("var o = gate.ForwardBatch{|TN0110:(x, y)|};", "Gate.ForwardBatch returns nothing, and writes to y: write gate.ForwardBatch(x, y) by itself")]
    [InlineData("_ = gate?.Forward{|TN0110:(x, y)|};", "Gate.Forward returns nothing, and writes to y: write gate?.Forward(x, y) by itself")]
    [InlineData("var o = gradient.CopyFrom{|TN0110:(x)|};", "Gate.ParameterSet.CopyFrom returns nothing: write gradient.CopyFrom(x) by itself")]
    public Task What_returns_nothing_is_said(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

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
    [InlineData("Action a = () => gate.ForwardBatch(x, y);", false)]
    [InlineData("void B() => gate.ForwardBatch(x, y); B();", false)]
    [InlineData("Console.WriteLine(gate.ForwardBatch(x, y));", true)]
    [InlineData("double o = pair.TrainStep(f, f, 1); double? p = gate.Forward(x); object q = gate.Forward(x); decimal m = (decimal)gate.Forward(x);", false)]
    [InlineData("string o = gate.Forward(x);", true)]
    [InlineData("float o = wide.Forward(x, 1);", true)]
    [InlineData("float o = gate.Forward(x), p = 0;", true)]
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
    [InlineData("class Own { }", "_ = net.Forward(1, 2) is bool; _ = (object)net.Forward(1, 2) is bool b && b", false)]
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
    [InlineData("net.{|TN0110:PredictProba|}(pair)", "Net has no PredictProba: Predict tells the probability of true, write Predict(input, out var probability), with 'input' of type Pair")]
    [InlineData("net.{|TN0110:PredictProba|}(out var probability)", "Net has no PredictProba: Predict tells the probability of true, write Predict(input, out var probability2), with 'input' of type Pair")]
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
}
