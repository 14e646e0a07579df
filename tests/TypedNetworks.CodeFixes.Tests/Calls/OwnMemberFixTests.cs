using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Calls;

/// <summary>Calls by names, in orders and with values that a network does not take.</summary>
public class OwnMemberFixTests
{
    private const string Types = """
        record Fruit(double Weight, double Length);
        enum Kind { Apple, Pear, @new }
        [Network<Fruit, Kind>(Hidden = 2)] partial class Grocer;
        [Network<Fruit, Kind>(Hidden = 2, Precision = "Single")] partial class Small;
        [Network<Fruit, bool>] partial class Ripe;
        [Network(Inputs = 3, Hidden = 2, Outputs = 1)] partial class Gate;
        [Network(Inputs = 2, Outputs = 2, InputNames = ["left", "class_"])] partial class Car;
        class Garage { public Gate? Gate; public Garage? Next; public Sample<Fruit, Kind> Sample; }

        """;

    // Members that other libraries have.
    [Theory]
    [InlineData("grocer.Predict(fruit)", "Change 'Predict' to 'Classify'", "grocer.Classify(fruit)")]
    [InlineData("ripe./* why */Classify /* not */ (fruit)", "Change 'Classify' to 'Predict'", "ripe./* why */Predict /* not */ (fruit)")]
    [InlineData("gate\n    .Run(x)", "Change 'Run' to 'Forward'", "gate\n    .Forward(x)")]
    [InlineData("gate.Train(x, y, 0.1)", "Change 'Train' to 'TrainStep'", "gate.TrainStep(x, y, 0.1)")]
    [InlineData("garage?.Gate?.Predict(x)", "Change 'Predict' to 'Forward'", "garage?.Gate?.Forward(x)")]
    [InlineData("garage?.Next!.Gate!.Predict(x)", "Change 'Predict' to 'Forward'", "garage?.Next!.Gate!.Forward(x)")]
    [InlineData("garage?.Next?.Gate?.Weights", "Change 'Weights' to 'Parameters'", "garage?.Next?.Gate?.Parameters")]
    [InlineData("gate.Weights", "Change 'Weights' to 'Parameters'", "gate.Parameters")]
    [InlineData("grocer.predict_proba(fruit, y)", "Change 'predict_proba' to 'Classify'", "grocer.Classify(fruit, y)")]
    [InlineData("ripe.PredictProba(fruit, out _)", "Change 'PredictProba' to 'Predict'", "ripe.Predict(fruit, out _)")]
    [InlineData("gate.GetWeights()", "Change 'GetWeights' to 'Parameters'", "gate.Parameters")]
    [InlineData("gate.Parameters /* how many */ .Length", "Write Gate.ParameterCount", "Gate /* how many */ .ParameterCount")]
    [InlineData("gate.Parameters.Length", "Write Gate.ParameterCount", "Gate.ParameterCount")]

    // Without the last.
    [InlineData("gate.TrainStep(x, y /* why */)", "Write TrainStep(x, y, learningRate: 0.1)", "gate.TrainStep(x, y, learningRate: 0.1 /* why */)")]
    [InlineData("small.TrainStep(fruit, kind)", "Write TrainStep(fruit, kind, learningRate: 0.1f)", "small.TrainStep(fruit, kind, learningRate: 0.1f)")]

    // Another order. Comments stay where they are.
    [InlineData("grocer.TrainStep(Kind.Apple, fruit, 0.1)", "Write TrainStep(fruit, Kind.Apple, 0.1)", "grocer.TrainStep(fruit, Kind.Apple, 0.1)")]
    [InlineData("grocer.TrainStep(Kind.Apple, new(1, 2), 0.1)", "Write TrainStep(new(1, 2), Kind.Apple, 0.1)", "grocer.TrainStep(new(1, 2), Kind.Apple, 0.1)")]
    [InlineData("grocer?.TrainStep(\n    kind, // first\n    fruit, 0.1)", "Write TrainStep(fruit, kind, 0.1)", "grocer?.TrainStep(\n    fruit, // first\n    kind, 0.1)")]
    [InlineData("small.TrainStep(0.1, kind, fruit)", "Write TrainStep(fruit, kind, 0.1f)", "small.TrainStep(fruit, kind, 0.1f)")]
    [InlineData("ripe.Backprop(fruit, new Ripe.ParameterSet(), true)", "Write Backprop(fruit, true, new Ripe.ParameterSet())", "ripe.Backprop(fruit, true, new Ripe.ParameterSet())")]
    [InlineData("gate.TrainStep(0.5, x, y)", "Write TrainStep(x, y, 0.5)", "gate.TrainStep(x, y, 0.5)")]
    [InlineData("gate.TrainStep([1, 2, 3], 0.5, [1])", "Write TrainStep([1, 2, 3], [1], 0.5)", "gate.TrainStep([1, 2, 3], [1], 0.5)")]
    [InlineData("gate.Backprop(x, new Gate.ParameterSet(), y)", "Write Backprop(x, y, new Gate.ParameterSet())", "gate.Backprop(x, y, new Gate.ParameterSet())")]
    [InlineData("gate.Backprop(new Gate.ParameterSet(), 1, 2, 3, 0)", "Write Backprop(1, 2, 3, 0, new Gate.ParameterSet())", "gate.Backprop(1, 2, 3, 0, new Gate.ParameterSet())")]
    [InlineData("gate.BackpropBatch(new Gate.ParameterSet(), x, y)", "Write BackpropBatch(x, y, new Gate.ParameterSet())", "gate.BackpropBatch(x, y, new Gate.ParameterSet())")]

    // An input and its target as one.
    [InlineData("grocer.TrainStep(garage.Sample /* both */, 0.1)", "Write TrainStep(garage.Sample.Input, garage.Sample.Target, 0.1)", "grocer.TrainStep(garage.Sample.Input, garage.Sample.Target /* both */, 0.1)")]
    [InlineData("small.TrainStep(garage.Sample, 0.1)", "Write TrainStep(garage.Sample.Input, garage.Sample.Target, 0.1f)", "small.TrainStep(garage.Sample.Input, garage.Sample.Target, 0.1f)")]
    [InlineData("small.TrainStep(garage.Sample)", "Write TrainStep(garage.Sample.Input, garage.Sample.Target, learningRate: 0.1f)", "small.TrainStep(garage.Sample.Input, garage.Sample.Target, learningRate: 0.1f)")]
    [InlineData("grocer.Backprop((fruit, kind), new())", "Write Backprop(fruit, kind, new())", "grocer.Backprop(fruit, kind, new())")]

    // Other names.
    [InlineData("gate.Forward(x0: 1, left: /* the left */ 0, x2: 1)", "Change 'left' to 'x1'", "gate.Forward(x0: 1, x1: /* the left */ 0, x2: 1)")]
    [InlineData("car.Forward(left: 1, @class: 2)", "Change 'class' to 'class_'", "car.Forward(left: 1, class_: 2)")]
    [InlineData("gate.TrainStep(x, y, rate: 0.1)", "Change 'rate' to 'learningRate'", "gate.TrainStep(x, y, learningRate: 0.1)")]
    [InlineData("gate.Forward(inputs: x)", "Change 'inputs' to 'input'", "gate.Forward(input: x)")]

    // Values of one's own types.
    [InlineData("grocer.TrainStep(fruit, 1, 0.1)", "Write Kind.Pear", "grocer.TrainStep(fruit, Kind.Pear, 0.1)")]
    [InlineData("grocer.TrainStep(fruit, 2, 0.1)", "Write Kind.@new", "grocer.TrainStep(fruit, Kind.@new, 0.1)")]
    [InlineData("grocer.TrainStep(fruit, n % 2, 0.1)", "Write (Kind)(n % 2)", "grocer.TrainStep(fruit, (Kind)(n % 2), 0.1)")]
    [InlineData("grocer.TrainStep(learningRate: 0.1, target: n, input: fruit)", "Write (Kind)n", "grocer.TrainStep(learningRate: 0.1, target: (Kind)n, input: fruit)")]
    [InlineData("grocer.Backprop(fruit, /* a */ \"apple\", new())", "Write Kind.Apple", "grocer.Backprop(fruit, /* a */ Kind.Apple, new())")]
    [InlineData("grocer.Backprop(fruit, text, new())", "Write System.Enum.Parse<Kind>(text)", "grocer.Backprop(fruit, System.Enum.Parse<Kind>(text), new())")]
    [InlineData("ripe.TrainStep(fruit, 1, 0.1)", "Write true", "ripe.TrainStep(fruit, true, 0.1)")]
    [InlineData("ripe.TrainStep(fruit, n, 0.1)", "Write n != 0", "ripe.TrainStep(fruit, n != 0, 0.1)")]
    [InlineData("grocer.Classify([1, n])", "Write Classify(new Fruit(1, n))", "grocer.Classify(new Fruit(1, n))")]
    [InlineData("car.TrainStep([1, 2], 1, 0.1)", "Write [0, 1]", "car.TrainStep([1, 2], [0, 1], 0.1)")]
    [InlineData("gate.train_step(x, y, 0.1)", "Change 'train_step' to 'TrainStep'", "gate.TrainStep(x, y, 0.1)")]
    [InlineData("grocer.Forward(fruit)", "Change 'Forward' to 'Classify'", "grocer.Classify(fruit)")]
    [InlineData("grocer.Forward(fruit, y)", "Change 'Forward' to 'Classify'", "grocer.Classify(fruit, y)")]
    [InlineData("ripe?.Forward(fruit)", "Change 'Forward' to 'Predict'", "ripe?.Predict(fruit)")]
    [InlineData("grocer.BackpropBatch(fruit, kind, new())", "Change 'BackpropBatch' to 'Backprop'", "grocer.Backprop(fruit, kind, new())")]

    // Layers.
    [InlineData("gate.Parameters.W1[0, n]", "Write W1(to: 0, from: n)", "gate.Parameters.W1(to: 0, from: n)")]
    [InlineData("gate.Parameters.W1[0] /* to */ [n]", "Write W1(to: 0, from: n)", "gate.Parameters.W1(to: 0, from: n) /* to */ ")]
    [InlineData("garage?.Gate?.Parameters.B1[1]", "Write B1(to: 1)", "garage?.Gate?.Parameters.B1(to: 1)")]
    [InlineData("gate.W1(0, 2)", "Write Parameters.W1(0, 2)", "gate.Parameters.W1(0, 2)")]
    [InlineData("gate.W1[0, 2]", "Write Parameters.W1(to: 0, from: 2)", "gate.Parameters.W1(to: 0, from: 2)")]
    [InlineData("gate.Parameters.w1(0, 2)", "Write W1(0, 2)", "gate.Parameters.W1(0, 2)")]
    [InlineData("gate.b1[0]", "Write Parameters.B1(to: 0)", "gate.Parameters.B1(to: 0)")]
    public Task Call_is_written_as_the_message_says(string before, string title, string after) =>
        FixTest.Of("TN0110", Types + Caller(before)).BecomesAsync(title, Types + Caller(after));

    // What only the user can add, or choose.
    [Theory]
    [InlineData("gate.Compute(\"text\")")]
    [InlineData("gate.Fit(x, y)")]
    [InlineData("gate.Evaluate(x, y)")]
    [InlineData("car.TrainStep(x, n, 0.1)")]
    [InlineData("grocer.Classify(1, 2, 3)")]
    [InlineData("gate.Weights[0]")]
    [InlineData("gate.GetWeights().ToString()")]
    [InlineData("gate /* mine */ .Parameters.Length")]
    [InlineData("gate.Save(\"path\")")]
    [InlineData("(object)gate.Save(x)")]
    [InlineData("gate.Clone()")]
    [InlineData("grocer.PredictProba(fruit)")]
    [InlineData("garage?.Gate?.Parameters.Count")]
    [InlineData("new Gate.ParameterSet().Length")]
    [InlineData("gate.Parameters.Fill(0)")]
    [InlineData("gate.Parameters.w9(0, 0)")]
    [InlineData("gate.Weights.ToString()")]
    [InlineData("gate.Weights?.ToString()")]
    [InlineData("gate?.Weights.ToString()")]
    [InlineData("gate.Backprop(1, 2, 3, 0)")]
    [InlineData("gate.Forward(a: 1, b: 2, c: 3)")]
    [InlineData("grocer.TrainStep(fruit, 7, 0.1)")]
    [InlineData("grocer.TrainStep(fruit, \"Banana\", 0.1)")]
    [InlineData("grocer.BackpropBatch(new Fruit[2], new Kind[2], new())")]
    [InlineData("ripe.Forward(fruit, y)")]
    [InlineData("gate.Parameters.W3(0, 1)")]
    [InlineData("gate.Parameters.W1[0]")]
    [InlineData("gate.Parameters.W1[^1, 0]")]
    [InlineData("gate.W1(0)")]
    [InlineData("gate.TrainStep(0.5,\n#if true\n        x,\n#endif\n        y)")]
    public Task Nothing_is_offered_that_would_not_be_enough(string call) => FixTest.Of("TN0110", Types + Caller(call)).OffersAsync();

    [Fact]
    public Task All_calls_of_a_project() =>
        FixTest.Of(
            "TN0110",
            Types + Caller("gate.Predict(x) + gate.TrainStep(0.1, x, y) + grocer.TrainStep(kind, fruit, gate.Forward(1, 2, 3))"),
            "class Other { double F(Gate gate) => gate.Compute(1, 2, 3) + gate.Parameters.W1[0, 0]; }")
            .Everywhere(FixAllScope.Project)
            .BecomesAsync(
                "Change 'Predict' to 'Forward'",
                Types + Caller("gate.Forward(x) + gate.TrainStep(x, y, 0.1) + grocer.TrainStep(fruit, kind, gate.Forward(1, 2, 3))"),
                "class Other { double F(Gate gate) => gate.Forward(1, 2, 3) + gate.Parameters.W1(to: 0, from: 0); }");

    // What is wrong is what the call is used for; or it returns nothing.
    [Theory]
    [InlineData("gate.Load(x)", "Change 'Load' to 'Parameters.CopyFrom'", "gate.Parameters.CopyFrom(x)")]
    [InlineData("garage?.Gate?.Save(x)", "Change 'Save' to 'Parameters.CopyTo'", "garage?.Gate?.Parameters.CopyTo(x)")]
    [InlineData("gate.Reset(n)", "Change 'Reset' to 'Initialize'", "gate.Initialize(n)")]
    [InlineData("gate.Parameters.zero()", "Change 'zero' to 'Clear'", "gate.Parameters.Clear()")]
    [InlineData("var span = gate.Parameters.asspan()", "Change 'asspan' to 'AsSpan'", "var span = gate.Parameters.AsSpan()")]
    [InlineData("Kind k = grocer.Forward(1, n)", "Write Classify(new Fruit(1, n))", "Kind k = grocer.Classify(new Fruit(1, n))")]
    [InlineData("if (ripe.Forward(1, 2)) n++", "Write Predict(new Fruit(1, 2))", "if (ripe.Predict(new Fruit(1, 2))) n++")]
    [InlineData("var (k, p) = grocer.Classify(fruit)", "Write 'out var p'", "var k = grocer.Classify(fruit, out var p)")]
    [InlineData("gate.Parameters = garage.Gate!.Parameters", "Write garage.Gate!.Parameters.AsSpan().CopyTo(gate.Parameters.AsSpan())", "garage.Gate!.Parameters.AsSpan().CopyTo(gate.Parameters.AsSpan())")]
    [InlineData("gate.Parameters.CopyFrom(garage.Gate!)", "Write garage.Gate!.Parameters.AsSpan().CopyTo(gate.Parameters.AsSpan())", "garage.Gate!.Parameters.AsSpan().CopyTo(gate.Parameters.AsSpan())")]
    [InlineData("gate.Parameters.CopyTo(garage.Gate!.Parameters)", "Write gate.Parameters.AsSpan().CopyTo(garage.Gate!.Parameters.AsSpan())", "gate.Parameters.AsSpan().CopyTo(garage.Gate!.Parameters.AsSpan())")]
    [InlineData("gate.Parameters = x", "Write gate.Parameters.CopyFrom(x)", "gate.Parameters.CopyFrom(x)")]
    [InlineData("var o = gate.ForwardBatch(x); n = o.Length", "Write ForwardBatch(x, o)", "var o = new double[x.Length / Gate.InputCount * Gate.OutputCount];\n        gate.ForwardBatch(x, o); n = o.Length")]
    [InlineData("double[] o = garage.Gate?.ForwardBatch(x)", "Write ForwardBatch(x, o)", "double[] o = new double[x.Length / Gate.InputCount * Gate.OutputCount];\n        garage.Gate?.ForwardBatch(x, o)")]
    [InlineData("gate.ForwardBatch(x)", "Write ForwardBatch(x, outputs)", "var outputs = new double[x.Length / Gate.InputCount * Gate.OutputCount];\n        gate.ForwardBatch(x, outputs)")]
    [InlineData("gate.ForwardBatch([1, 2, 3])", "Write ForwardBatch([1, 2, 3], outputs)", "var outputs = new double[Gate.OutputCount];\n        gate.ForwardBatch([1, 2, 3], outputs)")]
    [InlineData("gate.ForwardBatch(Some(n))", "Write ForwardBatch(inputs, outputs)", "var inputs = Some(n);\n        var outputs = new double[inputs.Length / Gate.InputCount * Gate.OutputCount];\n        gate.ForwardBatch(inputs, outputs)")]
    [InlineData("_ = car.Forward(x)", "Write Forward(x, output)", "var output = new double[Car.OutputCount];\n        car.Forward(x, output)")]
    [InlineData("var (a, b) = (1, 2); var o = car.Forward(x)", "Write Forward(x, o)", "var (a, b) = (1, 2); var o = new double[Car.OutputCount]; car.Forward(x, o)")]
    [InlineData("var loss = gate.Backprop(x, y)", "Write Backprop(x, y, gradient)", "var gradient = new Gate.ParameterSet();\n        var loss = gate.Backprop(x, y, gradient)")]
    [InlineData("gate.Backprop(1, 2, 3, 0)", "Write Backprop(1, 2, 3, 0, gradient)", "var gradient = new Gate.ParameterSet();\n        gate.Backprop(1, 2, 3, 0, gradient)")]
    [InlineData("Gate.ParameterSet gradient; var loss = gate.Backprop(x, y)", "Write Backprop(x, y, gradient2)", "Gate.ParameterSet gradient; var gradient2 = new Gate.ParameterSet(); var loss = gate.Backprop(x, y, gradient2)")]
    [InlineData("double learningRate; gate.TrainStep(x, y)", "Write TrainStep(x, y, learningRate: 0.1)", "double learningRate; gate.TrainStep(x, y, learningRate: 0.1)")]
    [InlineData("var learningRate = 0.5; static double Step(Gate gate, double[] x) => gate.TrainStep(x, x)", "Write TrainStep(x, x, learningRate: 0.1)", "var learningRate = 0.5; static double Step(Gate gate, double[] x) => gate.TrainStep(x, x, learningRate: 0.1)")]
    [InlineData("var o = gate.ForwardBatch(x, y)", "Write gate.ForwardBatch(x, y) by itself", "gate.ForwardBatch(x, y)")]
    [InlineData("grocer.TrainStep(Pair(fruit), 0.1)", "Write TrainStep(sample.Input, sample.Target, 0.1)", "var sample = Pair(fruit);\n        grocer.TrainStep(sample.Input, sample.Target, 0.1)")]
    [InlineData("float o = gate.Forward(1, 2, 3)", "Write double o", "double o = gate.Forward(1, 2, 3)")]
    [InlineData("var o = gate.Forward(x)[0] /* one */", "Leave out [0]", "var o = gate.Forward(x) /* one */")]
    public Task Statement_is_written_as_the_message_says(string before, string title, string after) =>
        FixTest.Of("TN0110", Types + Statement(before)).BecomesAsync(title, Types + Statement(after));

    [Theory]
    [InlineData("Kind k = grocer.Forward(weight: 1, length: 2)")]
    [InlineData("gate.Parameters = null")]
    [InlineData("var same = gate.Parameters = x")]
    [InlineData("double o = car.Forward(x)")]
    [InlineData("if (n > 0) gate.ForwardBatch(x)")]
    [InlineData("System.Action act = () => gate.ForwardBatch(x)")]
    [InlineData("System.Console.WriteLine(gate.ForwardBatch(x))")]
    [InlineData("gate.ForwardBatch()")]
    [InlineData("var outputs = new double[1]; var o = gate.ForwardBatch(x); n = o.Length")]
    [InlineData("var o = gate.ForwardBatch(x, y); n = o.Length")]
    public Task Nothing_is_offered_for_a_statement_that_only_the_user_can_write(string statement) => FixTest.Of("TN0110", Types + Statement(statement)).OffersAsync();

    private static string Statement(string statement) => $$"""
        class Program
        {
            void F(Grocer grocer, Ripe ripe, Gate gate, Car car, Garage garage, Fruit fruit, double[] x, double[] y, int n)
            {
                {{statement}};
            }

            static double[] Some(int n) => new double[3 * n];

            static Sample<Fruit, Kind> Pair(Fruit fruit) => new(fruit, Kind.Apple);
        }

        """;

    private static string Caller(string expression) => $$"""
        class Program
        {
            object? F(Grocer grocer, Small small, Ripe ripe, Gate gate, Car car, Garage garage, Fruit fruit, Kind kind, double[] x, double[] y, int n, string text) =>
                {{expression}};
        }

        """;
}
