using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>Targets are within reach of the outputs.</summary>
public class TN0206Tests
{
    // Gate is 3 → 2 → 1 with Sigmoid, Pair 2 → 2 with Sigmoid in float, Iris Softmax under cross-entropy.
    [Theory]
    [InlineData("gate.TrainStep([1, 2, 3], [{|TN0206:2.0|}], 0.1);")]
    [InlineData("gate.TrainStep([1, 2, 3], [{|TN0206:-1|}], 0.1);")]
    [InlineData("gate.TrainStep([1, 2, 3], new[] { {|TN0206:1.01|} }, 0.1);")]
    [InlineData("gate.TrainStep(x, new double[] { {|TN0206:2|} }, 0.1);")]
    [InlineData("gate.TrainStep(x, new double[1] { {|TN0206:2|} }, 0.1);")]
    [InlineData("gate.TrainStep(x, stackalloc[] { {|TN0206:2.0|} }, 0.1);")]
    [InlineData("gate.TrainStep(x, stackalloc double[] { {|TN0206:2|} }, 0.1);")]
    [InlineData("gate.TrainStep(x, (ReadOnlySpan<double>)[{|TN0206:2|}], 0.1);")]
    [InlineData("gate.TrainStep(learningRate: 5, target: [{|TN0206:2|}], input: [1, 2, 3]);")]
    [InlineData("gate.TrainStep(1, 2, 3, {|TN0206:-2|}, 0.1);")]
    [InlineData("gate.TrainStep(5, 6, 7, 1, 50);")]
    [InlineData("gate.TrainStep(t0: {|TN0206:2|}, x0: 5, x1: 6, x2: 7, learningRate: 50);")]
    [InlineData("gate.Backprop(x, [{|TN0206:2|}], gradient);")]
    [InlineData("gate.Backprop(1, 2, 3, {|TN0206:4|}, gradient);")]
    [InlineData("gate.BackpropBatch([1, 2, 3, 4, 5, 6], [1, {|TN0206:2|}], gradient);")]
    [InlineData("gate.BackpropBatch(x, [n, .. y, {|TN0206:2|}], gradient);")]
    [InlineData("gate.BackpropBatch(x, [.. new[] { 0.5, {|TN0206:2|} }, 1], gradient);")]
    [InlineData("pair.TrainStep(f, [0.5f, {|TN0206:1.5f|}], 0.1f);")]
    [InlineData("_ = pair.Backprop(1, 2, 0, {|TN0206:3|}, new());")]
    [InlineData("iris.TrainStep(x, [0, {|TN0206:-1|}, 1], 0.1);")]
    public Task Target_that_no_weights_reach_is_said(string program) => CallSiteTest.Of(program).RunAsync();

    [Theory]
    [InlineData("const double Hot = 2; ¦ gate.TrainStep(x, [{|TN0206:Hot|}], 0.1);")]
    [InlineData("static readonly double Hot = 2; ¦ gate.TrainStep(x, [{|TN0206:Hot|}], 0.1);")]
    [InlineData("var hot = 2.0; gate.TrainStep(x, [{|TN0206:hot|}], 0.1);")]
    [InlineData("gate.TrainStep(x, [{|TN0206:1 + 0.5|}], 0.1);")]
    [InlineData("gate.TrainStep(x, [{|TN0206:double.PositiveInfinity|}], 0.1);")]
    [InlineData("double[] t = [2]; gate.TrainStep(x, {|TN0206:t|}, 0.1);")]
    [InlineData("double[] t = { 2 }; gate.TrainStep(x, {|TN0206:t|}, 0.1); Console.WriteLine(t[0] + t.Length);")]
    [InlineData("double[] t = [2]; foreach (var each in t) { gate.TrainStep(x, {|TN0206:t|}, each); }")]
    [InlineData("double[] t = [2]; gate.TrainStep(t.AsSpan(0, n), [1], 0.1); gate.TrainStep([.. t, 1, 1], {|TN0206:t.AsSpan()|}, 0.1);")]
    [InlineData("ReadOnlySpan<double> t = [2]; gate.TrainStep(x, {|TN0206:t|}, 0.1);")]
    [InlineData("Span<double> t = [2]; gate.TrainStep(x, {|TN0206:t|}, 0.1);")]
    [InlineData("ReadOnlySpan<double> t = stackalloc double[] { 2 }; gate.TrainStep(x, {|TN0206:t|}, 0.1);")]
    [InlineData("private static readonly double[] Targets = [0, 2]; ¦ gate.BackpropBatch(x, {|TN0206:Targets|}, gradient);")]
    [InlineData("static ReadOnlySpan<double> Targets => [0, 2]; ¦ gate.BackpropBatch(x, {|TN0206:Targets|}, gradient);")]
    [InlineData("static double[] Targets => [0, 2]; ¦ gate.BackpropBatch(x, {|TN0206:Targets|}, gradient);")]
    public Task Target_is_found_where_it_is_named(string program) => CallSiteTest.Of(program).RunAsync();

    [Theory]
    [InlineData("gate.TrainStep([1, 2, 3], [0], 0.1);")]
    [InlineData("gate.TrainStep([100, 200, 300], [1], 7);")]
    [InlineData("gate.BackpropBatch([1, 2, 3, 4, 5, 6], [0.01, 0.99], gradient);")]
    [InlineData("pair.TrainStep([9, 9], [0.1f, 1], 3);")]
    [InlineData("gate.TrainStep(x, [-0.0], 0.1);")]
    public Task Target_within_the_bounds_and_at_them_is_fine(string program) => CallSiteTest.Of(program).RunAsync();

    // Weights of samples: such a target counts twice.
    [Fact]
    public Task Cross_entropy_takes_targets_above_1() => CallSiteTest.Of("iris.TrainStep(x, [0, 2, 0], 0.1);").RunAsync();

    [Theory]
    [InlineData("gate.TrainStep(x, y, 0.1);")]
    [InlineData("gate.TrainStep(x, [y[0]], 0.1);")]
    [InlineData("gate.TrainStep(x, [b ? 2 : 1], 0.1);")]
    [InlineData("gate.TrainStep(x, [double.NaN], 0.1);")]
    [InlineData("gate.TrainStep(x, b ? [2] : [1], 0.1);")]
    [InlineData("var hot = 2.0; hot = 1; gate.TrainStep(x, [hot], 0.1);")]
    [InlineData("double[] t = [2]; t[0] = 1; gate.TrainStep(x, t, 0.1);")]
    [InlineData("double[] t = [2]; t[0]--; gate.TrainStep(x, t, 0.1);")]
    [InlineData("double[] t = [2]; (t[0], n) = (1, 2); gate.TrainStep(x, t, 0.1);")]
    [InlineData("double[] t = [2]; ref var first = ref t[0]; first = 1; gate.TrainStep(x, t, 0.1);")]
    [InlineData("double[] t = [2]; var same = t; same[0] = 1; gate.TrainStep(x, t, 0.1);")]
    [InlineData("double[] t = [2]; Array.Fill(t, 1); gate.TrainStep(x, t, 0.1);")]
    [InlineData("double[] t = [2]; t.AsSpan().Fill(1); gate.TrainStep(x, t, 0.1);")]
    [InlineData("double[] t = [2]; t.AsSpan(0, 1)[0] = 1; gate.TrainStep(x, t, 0.1);")]
    [InlineData("double[] t = [2]; gate.Forward(x, t); gate.TrainStep(x, t, 0.1);")]
    [InlineData("Span<double> t = [2]; t[..1].Clear(); gate.TrainStep(x, t, 0.1);")]
    [InlineData("Span<double> t = [2]; foreach (ref var each in t) { each = 1; } gate.TrainStep(x, t, 0.1);")]
    [InlineData("double[] t = [2]; void Reset() { t[0] = 1; } Reset(); gate.TrainStep(x, t, 0.1);")]
    [InlineData("double[] t = [2]; Func<double[]> get = () => t; get()[0] = 1; gate.TrainStep(x, t, 0.1);")]
    [InlineData("internal static readonly double[] Targets = [0, 2]; ¦ gate.BackpropBatch(x, Targets, gradient);")]
    [InlineData("private static readonly double[] Targets = [0, 2]; static Program() { Targets[1] = 1; } ¦ gate.BackpropBatch(x, Targets, gradient);")]
    [InlineData("static double[] Targets { get; } = [0, 2]; ¦ gate.BackpropBatch(x, Targets, gradient);")]
    [InlineData("double[] targets = [0, 2, 1]; for (var row = 0; row < 3; row++) { gate.TrainStep(x, targets.AsSpan(row, 1), 0.5); }")]
    public Task What_is_not_certain_is_silent(string program) => CallSiteTest.Of(program).RunAsync();

    [Fact]
    public Task A_wrong_length_comes_first() => CallSiteTest.Of("gate.TrainStep(x, {|TN0101:[1, 2]|}, 0.1);").RunAsync();

    // Only a network of this project can be declared otherwise, as the next tests have it.
    [Fact]
    public Task Message_names_what_cannot_be_and_why() =>
        CallSiteTest.Of("_ = iris.Backprop(x, [1, 0, {|TN0206:-1|}], new());").Says("Iris.Backprop is given the target -1, but CrossEntropy takes 0 or more: scale targets into that range").RunAsync();

    [Theory]
    [InlineData("Activation = \"Sigmoid\"", "-0.1", "Sigmoid gives 0 to 1")]
    [InlineData("OutputActivation = \"HardSigmoid\"", "1.1", "HardSigmoid gives 0 to 1")]
    [InlineData("OutputActivation = \"Tanh\"", "-1.1", "Tanh gives -1 to 1")]
    [InlineData("OutputActivation = \"HardTanh\"", "2", "HardTanh gives -1 to 1")]
    [InlineData("OutputActivation = \"Softsign\"", "2", "Softsign gives -1 to 1")]
    [InlineData("OutputActivation = \"ReLU\"", "-0.5", "ReLU gives 0 or more")]
    [InlineData("OutputActivation = \"Softplus\"", "-0.5", "Softplus gives 0 or more")]
    [InlineData("OutputActivation = \"ELU\"", "-1.5", "ELU gives -1 or more")]
    [InlineData("OutputActivation = \"SELU\"", "-1.8", "SELU gives -1.7581 or more")]
    [InlineData("OutputActivation = \"GELU\"", "-1", "GELU gives -0.17 or more")]
    [InlineData("OutputActivation = \"SiLU\"", "-1", "SiLU gives -0.279 or more")]
    [InlineData("OutputActivation = \"HardSwish\"", "-1", "HardSwish gives -0.375 or more")]
    [InlineData("OutputActivation = \"Mish\"", "-1", "Mish gives -0.309 or more")]
    [InlineData("OutputActivation = \"Tanh\", Loss = \"MeanSquaredError\"", "2", "Tanh gives -1 to 1")]
    [InlineData("OutputActivation = \"Tanh\", Loss = \"MeanAbsoluteError\"", "2", "Tanh gives -1 to 1")]
    [InlineData("OutputActivation = \"Tanh\", Loss = \"Huber\"", "2", "Tanh gives -1 to 1")]
    public Task Each_activation_has_its_range(string arguments, string target, string cause) =>
        Own(arguments, $"{{|TN0206:{target}|}}")
            .Says($"Net.TrainStep is given the target {target}, but {cause}: scale targets into that range, or declare 'Net' with OutputActivation = \"Identity\"")
            .RunAsync();

    [Theory]
    [InlineData("2")]
    [InlineData("-1")]
    public Task Binary_cross_entropy_takes_targets_from_0_to_1(string target) =>
        Own("Loss = \"BinaryCrossEntropy\"", $"{{|TN0206:{target}|}}").Says($"Net.TrainStep is given the target {target}, but BinaryCrossEntropy takes 0 to 1: scale targets into that range").RunAsync();

    [Theory]
    [InlineData("OutputActivation = \"Identity\"", "-1000")]
    [InlineData("OutputActivation = \"LeakyReLU\"", "-1000")]
    [InlineData("OutputActivation = \"ReLU\"", "1000")]
    [InlineData("OutputActivation = \"Tanh\"", "-1")]
    [InlineData("OutputActivation = \"ELU\"", "-1")]
    [InlineData("OutputActivation = \"SELU\"", "-1.7581")]
    [InlineData("Activation = \"Sigmoid\", OutputActivation = \"Identity\"", "5")]
    [InlineData("Activation = \"Identity\"", "5")]
    [InlineData("Loss = nameof(Hinge)", "-1")]
    [InlineData("OutputActivation = nameof(Own)", "-1")]
    public Task What_is_within_reach_or_the_users_own_is_silent(string arguments, string target) => Own(arguments, target).RunAsync();

    [Theory]
    [InlineData("[Network<double, bool>]", "[{|TN0206:2|}]", "BinaryCrossEntropy takes 0 to 1: scale targets into that range")]
    [InlineData("[Network<double, Kind>]", "[{|TN0206:-1|}, 2]", "CrossEntropy takes 0 or more: scale targets into that range")]
    [InlineData("[Network<double, Price>(OutputActivation = \"Tanh\", Loss = \"Huber\")]", "[{|TN0206:2|}, 1]", "Tanh gives -1 to 1: scale targets into that range, or declare 'Net' with OutputActivation = \"Identity\"")]
    public Task Networks_of_types_have_the_defaults_of_their_output(string attribute, string target, string cause) =>
        OwnOfTypes(attribute, target).Says($"Net.TrainStep is given the target {target.Split(':', '|')[2]}, but {cause}").RunAsync();

    [Theory]
    [InlineData("[Network<double, Price>]", "[2, -2]")]
    [InlineData("[Network<double, Price>(OutputActivation = \"Tanh\")]", "[2, -2]")]
    public Task Of_a_record_it_takes_both_names_to_know(string attribute, string target) => OwnOfTypes(attribute, target).RunAsync();

    // A value of the user's own: what its positional record is made with goes to the outputs as it is.
    [Theory]
    [InlineData("net.TrainStep(1.0, new Price({|TN0206:2|}, 1), 0.1);")]
    [InlineData("net.TrainStep(1.0, new({|TN0206:2|}, 1), 0.1);")]
    [InlineData("net.TrainStep(1.0, new Price(Cents: 1, Euros: {|TN0206:-2|}), 0.1);")]
    [InlineData("net.TrainStep(learningRate: 5, target: (new Price(1, {|TN0206:1 + 0.5|})), input: 7.0);")]
    [InlineData("var hot = 2.0; net.Backprop(1.0, new Price(1, {|TN0206:hot|}), gradient);")]
    [InlineData("Net.EncodeTarget(new Price({|TN0206:2|}, 1), x);")]
    [InlineData("pair.TrainStep(1.0, new Pair(new({|TN0206:2|}, 1), Kind.Hot), 0.1);")]
    [InlineData("single.TrainStep(new Price(3, 4), {|TN0206:5.0|}, 0.1);")]
    [InlineData("single.TrainStep(new Price(3, 4), {|TN0206:-5|}, 0.1);")]
    [InlineData("single.TrainStep(new Price(3, 4), 1, 5);")]
    [InlineData("net.TrainStep(1.0, new Price(1, -1), 0.1); Net.EncodeTarget(new(0, 1), x);")]
    [InlineData("net.TrainStep(1.0, new Price(n, 1), 0.1);")]
    [InlineData("net.TrainStep(1.0, new Price(2, 1) { Euros = 0.5 }, 0.1);")]
    [InlineData("net.TrainStep(1.0, new Price(2, 1) with { Euros = 0.5 }, 0.1);")]
    [InlineData("var hot = new Price(2, 1); hot = new(1, 1); net.TrainStep(1.0, hot, 0.1);")]
    [InlineData("net.TrainStep(1.0, new Half(2), 0.1);")]
    [InlineData("net.TrainStep(1.0, Make(2), 0.1);")]
    [InlineData("net.TrainStep(1.0, price, 0.1);")]
    [InlineData("single.TrainStep(new Price(3, 4), n, 0.1);")]
    [InlineData("cents.TrainStep(1.0, new Cents(50), 0.1); cents.TrainStep(1.0, new Cents(50, true), 0.1);")]
    [InlineData("loose.TrainStep(1.0, new Loose({|TN0206:2|}), 0.1); var changed = new Loose(2); changed.Euros = 1; loose.TrainStep(1.0, changed, 0.1);")]
    [InlineData("plain.TrainStep(1.0, new Plain(2), 0.1);")]
    public Task Value_is_looked_into(string program) =>
        CallSiteTest.OfWholeFile($$"""
            using TypedNetworks;

            [Network<double, Price>(OutputActivation = "Tanh", Loss = "Huber")]
            partial class Net;

            [Network<double, Pair>(OutputActivation = "Tanh", Loss = "Huber")]
            partial class PairNet;

            [Network<Price, double>(OutputActivation = "Tanh", Loss = "Huber")]
            partial class SingleNet;

            [Network<double, Cents>(OutputActivation = "Tanh", Loss = "Huber")]
            partial class CentsNet;

            [Network<double, Loose>(OutputActivation = "Tanh", Loss = "Huber")]
            partial class LooseNet;

            [Network<double, Plain>(OutputActivation = "Tanh", Loss = "Huber")]
            partial class PlainNet;

            enum Kind { Hot = 5, Cold = -5 }

            record Price(double Euros, double Cents);

            record Half(double Whole) : Price(Whole / 2, 0);

            record Pair(Price Price, Kind Kind);

            record Cents(double Euros)
            {
                public Cents(double cents, bool isSmall) : this(isSmall ? cents / 100 : cents) { }

                public double Euros { get; init; } = Euros / 100;
            }

            record struct Loose(double Euros);

            class Plain(double euros)
            {
                public double Euros { get; set; } = euros / 2;
            }

            class Program
            {
                static Price Make(double euros) => new(euros / 2, 0);

                void F(Net net, PairNet pair, SingleNet single, CentsNet cents, LooseNet loose, PlainNet plain, Price price, Net.ParameterSet gradient, double[] x, int n) { {{program}} }
            }
            """).WithOwnNetworks().RunAsync();

    [Fact]
    public Task Message_of_a_value_is_that_of_a_number() =>
        CallSiteTest.OfWholeFile("""
            using TypedNetworks;

            [Network<double, Price>(OutputActivation = "Tanh", Loss = "Huber")]
            partial class Net;

            record Price(double Euros, double Cents);

            class Program { void F(Net net) => net.TrainStep(1.0, new Price({|TN0206:2|}, 1), 0.1); }
            """).WithOwnNetworks().Says("Net.TrainStep is given the target 2, but Tanh gives -1 to 1: scale targets into that range, or declare 'Net' with OutputActivation = \"Identity\"").RunAsync();

    private static CallSiteTest Own(string arguments, string target) =>
        CallSiteTest.OfWholeFile($$"""
            using System;
            using TypedNetworks;

            [Network(Inputs = 2, Outputs = 1, {{arguments}})]
            partial class Net
            {
                static double Hinge(double y, double t) => Math.Max(0, 1 - (t * y));

                static double Own(double z) => Math.Sin(z);
            }

            class Program { void F(Net net, double[] x) { net.TrainStep(x, [{{target}}], 0.1); } }
            """).WithOwnNetworks();

    private static CallSiteTest OwnOfTypes(string attribute, string target) =>
        CallSiteTest.OfWholeFile($$"""
            using TypedNetworks;

            {{attribute}}
            partial class Net;

            enum Kind { One, Other }

            record Price(double Euros, double Cents);

            class Program { void F(Net net, double[] x) { net.TrainStep(x, {{target}}, 0.1); } }
            """).WithOwnNetworks();

    // What is handed over is what the conversion makes of it.
    [Theory]
    [InlineData("readonly record struct Percent(double Value) { public static implicit operator Percent(double d) => new(d / 100); public static implicit operator double(Percent p) => p.Value; } ¦ Percent p = 80; gate.TrainStep(x, [p], 0.1); gate.TrainStep(1, 2, 3, p, 0.1);")]
    [InlineData("sealed class Percents(double[] all) { public static implicit operator Percents(double[] d) => new(d); public static implicit operator ReadOnlySpan<double>(Percents p) => new double[] { 0.8 }; double[] All => all; } ¦ Percents p = new double[] { 80 }; gate.TrainStep(x, p, 0.1);")]
    public Task Number_behind_a_conversion_of_the_users_is_unknown(string program) => CallSiteTest.Of(program).RunAsync();
}
