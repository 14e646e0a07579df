using System.Globalization;
using System.Reflection;
using TypedNetworks.Conformance.Tests.Matrix;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>
/// Functions of the user's own under every kernel, in both precisions, sample by sample and in batches: an activation by itself
/// before a loss that is the output, and a loss behind outputs that are weighted sums. These are the one input, moved by each
/// unit's bias. The reference is the user's own C#, run in double precision, and its central differences.
/// </summary>
public class OwnFunctionTests
{
    private const double Step = 1e-5;

    // As many samples, and as many units, as make whole vectors and blocks and leave some over; lanes take what one method holds.
    private const int Rows = 69;
    private const int Units = 37;
    private const int UnitsInLanes = 5;
    private const double LearningRate = 0.125;

    private static readonly string[] _kernels = ["Scalar", "Columns", "Rows", "Tiled", "Lanes"];
    private static readonly string[] _precisions = ["Double", "Single"];

    // Every function and form that is read; smooth where they are compared.
    private static readonly string[] _activations =
    [
        "z / (1 + Math.Exp(-z))", "1 / (1 + Math.Exp(-z))", "2 / (1 + Math.Exp(-2 * z)) - 1", "Math.Exp(-z * z / 2)", "Math.Log(1 + Math.Exp(z))", "Math.Log(z * z + 1)", "Math.Log2(z * z + 1)", "Math.Log10(z + 4)",
        "Math.Sqrt(z + 4)", "z / Math.Sqrt(1 + z * z)", "Math.Cbrt(z + 4)", "Math.Pow(z, 3) / 9", "Math.Pow(z + 4, 0.3)", "Math.Pow(1.5, z)", "Math.Pow(z + 4, z / 4)", "Math.Sin(z)", "Math.Cos(2 * z)", "Math.Tan(z / 3)",
        "Math.Asin(z / 4)", "Math.Acos(z / 4)", "Math.Atan(z)", "Math.Atan2(z, 2)", "Math.Sinh(z) / 9", "Math.Cosh(z) / 9", "Math.Tanh(z)", "Math.Abs(z)", "Math.Max(z, 0)", "Math.Min(1, z) + z", "Math.Clamp(z, -1.1, 1.1)",
        "Math.Sign(z) * Math.Log(1 + Math.Abs(z))", "Math.FusedMultiplyAdd(z, z, -z) / 4", "z > 0 ? z : 0.1 * z", "z > -1.3 && z < 1.7 ? z * z : z", "z == 0 ? 1 : Math.Sin(z) / z", "z > 0 ? z : Math.Exp(z) - 1", "z > 0 ? 1 : 0", "z * 0.5", "z",

        // Locals, calls and generic math.
        "static double Own(double z) { var s = Half(z); var q = s * s; return q * q + s; } static double Half(double x) => x / 2;",
        "static double Own(double z) { var e = Math.Exp(-Scale(by: 2, x: z)); double p = 1 + e, r = 1 / p; return r * Scale(z); } static double Scale(double x, double by = 3) => x * by;",
        "static double Own(double z) { bool isInside = z > -1.2 && z < 1.2; const int Three = 3; return isInside ? Math.Sin(z) : Three * z; }",
        "static double Own(double z) => Inner.Cube(Math.Tanh(z)) + Inner.Cube(z / 3); static class Inner { public static T Cube<T>(T x) where T : System.Numerics.INumber<T> => x * x * x; }",
        "static T Own<T>(T z) where T : System.Numerics.IFloatingPointIeee754<T> => z * T.Exp(-z * z) + T.Clamp(z, -T.One, T.One);",
        "static T Own<T>(T z) where T : System.Numerics.IFloatingPointIeee754<T> { var s = T.Sin(z) + T.Pow(T.Abs(z) + T.One, T.CreateChecked(0.3)); return s * T.Atan2(z, T.CreateChecked(2)) + T.CreateChecked(T.Sign(z)) * s; }",
    ];

    private static readonly string[] _losses =
    [
        "(y - t) * (y - t)", "Math.Abs(y - t)", "Math.Max(0, 1 - t * y)", "Math.Log(Math.Cosh(y - t))", "Math.Exp(y - t) - (y - t) - 1", "Math.Abs(y - t) <= 1 ? 0.5 * (y - t) * (y - t) : Math.Abs(y - t) - 0.5", "Math.Sin(y) * t", "y * 0.5",
        "static double Own(double y, double t) { var e = Error(y, t); var q = e * e; return q / (1 + q); } static double Error(double y, double t) => y - t;",
        "static T Own<T>(T y, T t) where T : System.Numerics.IFloatingPointIeee754<T> => T.Log(T.Cosh(y - t)) + T.Max(T.Zero, y) * t;",
    ];

    private static readonly double[] _inputs = [.. Enumerable.Range(0, Rows).Select(i => (i - 34) / 16.0)];

    private static readonly Lazy<Assembly> _assembly = new(() => CompiledNetworks.Load(Cases()));

    private static readonly Lazy<Assembly> _reference = new(() => InMemory.Load($$"""
        using System;

        {{string.Join("\n", _activations.Select((body, i) => Invariant($"public static class F{i} {{ {Own(body, "z", "double")} public static double Value(double z) => Own(z); }}")))}}
        {{string.Join("\n", _losses.Select((body, i) => Invariant($"public static class L{i} {{ {Own(body, "y, t", "double")} public static double Value(double y, double t) => Own(y, t); }}")))}}
        """));

    public static TheoryData<int, string> Activations => Numbered(_activations);

    public static TheoryData<int, string> Losses => Numbered(_losses);

    [Theory]
    [MemberData(nameof(Activations))]
    public void AnActivationIsItselfUnderEveryKernel(int index, string body)
    {
        var function = Reference<Func<double, double>>("F", index);
        ForEach("F", index, (network, units, name) =>
        {
            double[][] values = ForEachSum(units, (_, z) => function(z));
            double[][] slopes = ForEachSum(units, (_, z) => (function(z + Step) - function(z - Step)) / (2 * Step));
            AssertOutputs(values, $"{body} under {name}");
            AssertTrains(network, values, slopes, new double[Rows * units], $"{body} under {name}");

            // Of NaN it is NaN, and the units beside it know nothing of that.
            network.Parameters = [.. network.Parameters.Select((parameter, i) => i >= units && i % 3 == 0 ? double.NaN : parameter)];
            AssertOutputs([.. values.Select(row => row.Select((value, unit) => (units + unit) % 3 == 0 ? double.NaN : value).ToArray())], $"{body} of NaN under {name}");

            void AssertOutputs(double[][] expected, string what)
            {
                AssertNear([.. expected.SelectMany(row => row)], [.. _inputs.SelectMany(x => network.Forward([x]))], network.Epsilon, what);
                AssertNear([.. expected.SelectMany(row => row)], network.ForwardBatch(_inputs, Rows), network.Epsilon, what + ", in a batch");
            }
        });
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void ALossIsItselfUnderEveryKernel(int index, string body)
    {
        var function = Reference<Func<double, double, double>>("L", index);
        ForEach("L", index, (network, units, name) =>
        {
            double[] targets = [.. Enumerable.Range(0, Rows * units).Select(i => (double)(float)Math.Cos(i))];
            double[][] losses = ForEachSum(units, (i, y) => function(y, targets[i]));
            double[][] slopes = ForEachSum(units, (i, y) => (function(y + Step, targets[i]) - function(y - Step, targets[i])) / (2 * Step));
            AssertTrains(network, losses, slopes, targets, $"{body} under {name}");

            network.Parameters = [.. network.Parameters.SkipLast(1), double.NaN];
            Assert.True(double.IsNaN(network.Backprop([1], targets[..units]).Loss), $"{body} of NaN under {name}");
        });
    }

    // What grows without bound in the padding behind the units, or has an infinite slope there, must stay there.
    [Theory]
    [InlineData("Columns", "Double")]
    [InlineData("Tiled", "Single")]
    [InlineData("Rows", "Double")]
    public void PaddingStaysZeroWhateverTheFunctionIsAtZero(string kernel, string precision)
    {
        var number = precision == "Single" ? "float" : "double";
        var declared = new NetworkCase
        {
            Name = "Root",
            Inputs = 3,
            Layers = [new(3, "Own", "Trained"), new(2, "Own", "Trained"), new(3, "Identity", "Trained")],
            Precision = precision,
            Kernel = kernel,
            Members = $"private static {number} Own({number} z) => ({number})Math.Log(z);",
        };
        var network = CompiledNetworks.Create(InMemory.Load("using System;\nusing TypedNetworks;\n\nnamespace Declared;\n\n" + declared.Source()), declared);
        network.Parameters = [.. network.Parameters.Select((_, i) => 2.0 + (i % 3))];
        for (var i = 0; i < 3; i++)
        {
            _ = network.TrainStep([1, 2, 3], [1, 2, 3], 0.001);
            var (_, gradient) = network.BackpropBatch([.. Enumerable.Range(1, 3 * Rows).Select(x => (double)x)], new double[3 * Rows]);
            Assert.All(gradient.Concat(network.Parameters).Concat(network.Forward([1, 2, 3])), value => Assert.True(double.IsFinite(value)));
        }
    }

    private static IEnumerable<NetworkCase> Cases() => _kernels.SelectMany(kernel => _precisions.SelectMany(precision =>
    {
        var number = precision == "Single" ? "float" : "double";
        return _activations.Select((body, i) => new NetworkCase
        {
            Name = Name("F", i, kernel, precision),
            Inputs = 1,
            Layers = [new(UnitsUnder(kernel), "Own", "Trained")],
            Loss = "Output",
            Precision = precision,
            Kernel = kernel,
            Members = $"{Own(body, "z", number)} private static {number} Output({number} y, {number} t) => y;",
        }).Concat(_losses.Select((body, i) => new NetworkCase
        {
            Name = Name("L", i, kernel, precision),
            Inputs = 1,
            Layers = [new(UnitsUnder(kernel), "Identity", "Trained")],
            Loss = "Own",
            Precision = precision,
            Kernel = kernel,
            Members = Own(body, "y, t", number),
        }));
    }));

    // An expression is of double in either precision, and cast; members are written over to the precision's number.
    private static string Own(string body, string parameters, string number) => body.StartsWith("static ", StringComparison.Ordinal)
        ? body.Replace("double", number, StringComparison.Ordinal).Replace("Math.", number == "float" ? "System.MathF." : "System.Math.", StringComparison.Ordinal)
        : $"static {number} Own({string.Join(", ", parameters.Split(", ").Select(name => $"{number} {name}"))}) => ({number})({body.Replace("Math.", "System.Math.", StringComparison.Ordinal)});";

    private static string Name(string kind, int index, string kernel, string precision) => Invariant($"{kind}{index}_{kernel}_{precision}");

    private static int UnitsUnder(string kernel) => kernel == "Lanes" ? UnitsInLanes : Units;

    private static TFunction Reference<TFunction>(string kind, int index)
        where TFunction : Delegate => _reference.Value.GetType(Invariant($"{kind}{index}"), throwOnError: true)!.GetMethod("Value")!.CreateDelegate<TFunction>();

    // Sums are a sixteenth apart and a half of that from 0: off the kinks, and within what single precision has to the bit.
    private static double[] Biases(int units) => [.. Enumerable.Range(0, units).Select(unit => (unit - (units / 2) + 0.5) / 16)];

    // By sample and unit, given the place among all and the weighted sum.
    private static double[][] ForEachSum(int units, Func<int, double, double> value) =>
        [.. _inputs.Select((x, row) => Biases(units).Select((bias, unit) => value((row * units) + unit, x + bias)).ToArray())];

    private static void ForEach(string kind, int index, Action<TestNetwork, int, string> check)
    {
        foreach (var (kernel, precision) in _kernels.SelectMany(kernel => _precisions.Select(precision => (kernel, precision))))
        {
            var (name, units) = (Name(kind, index, kernel, precision), UnitsUnder(kernel));
            var network = TestNetwork.Create(_assembly.Value.GetType("Declared." + name, throwOnError: true)!, 1);
            network.Parameters = [.. Enumerable.Repeat(1.0, units), .. Biases(units)];
            check(network, units, name);
        }
    }

    // Losses and their slopes by the weighted sums, by sample and unit: what follows for losses, gradients and steps.
    private static void AssertTrains(TestNetwork network, double[][] losses, double[][] slopes, double[] targets, string what)
    {
        var (parameters, units) = (network.Parameters, losses[0].Length);
        double[][] gradients = [.. slopes.Select((row, i) => (double[])[.. row.Select(slope => slope * _inputs[i]), .. row])];
        for (var i = 0; i < Rows; i++)
        {
            double[] input = [_inputs[i]], target = targets[(i * units)..((i + 1) * units)];
            var (loss, gradient) = network.Backprop(input, target);
            AssertSums([losses[i]], [loss], network.Epsilon, $"{what}, the loss");
            AssertNear(gradients[i], gradient, network.Epsilon, $"{what}, the gradient");
            AssertSums([losses[i]], [network.TrainStep(input, target, LearningRate)], network.Epsilon, $"{what}, the loss before a step");
            AssertNear([.. parameters.Zip(gradients[i], (parameter, slope) => parameter - (LearningRate * slope))], network.Parameters, network.Epsilon, $"{what}, a step");
            network.Parameters = parameters;
        }

        var batch = network.BackpropBatch(_inputs, targets);
        AssertSums([[.. losses.SelectMany(row => row)]], [batch.Loss], network.Epsilon, $"{what}, the loss of a batch");
        AssertSums([.. parameters.Select((_, i) => gradients.Select(gradient => gradient[i]).ToArray())], batch.Gradient, network.Epsilon, $"{what}, the gradient of a batch");
    }

    private static void AssertSums(double[][] terms, double[] actual, double epsilon, string what) =>
        AssertNear([.. terms.Select(numbers => numbers.Sum())], actual, epsilon, what, [.. terms.Select(numbers => numbers.Sum(number => Math.Max(1, Math.Abs(number))))]);

    // A dozen operations of some ulp each, on numbers of up to a few units; and the error of the central difference.
    private static void AssertNear(double[] expected, double[] actual, double epsilon, string what, double[]? scales = null)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            var allowed = ((64 * epsilon) + 2e-9) * (scales?[i] ?? Math.Max(1, Math.Abs(expected[i])));
            Assert.True(
                double.IsNaN(expected[i]) ? double.IsNaN(actual[i]) : Math.Abs(expected[i] - actual[i]) <= allowed,
                string.Create(CultureInfo.InvariantCulture, $"{what}: number {i} is {actual[i]:R}, expected {expected[i]:R}"));
        }
    }

    private static TheoryData<int, string> Numbered(string[] bodies)
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < bodies.Length; i++)
        {
            data.Add(i, bodies[i]);
        }

        return data;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
