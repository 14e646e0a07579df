using System.Globalization;
using System.Reflection;
using TypedNetworks.Conformance.Tests.Matrix;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>
/// Functions of the user's own under every kernel, in both precisions, sample by sample and in batches: an activation by itself
/// between a weight of 1 and a loss that is the output, a loss behind two outputs that are the inputs. The reference is the
/// user's own C#, run in double precision, and its central differences.
/// </summary>
public class OwnFunctionTests
{
    private const double Step = 1e-5;

    // As many as make whole vectors and blocks and leave some over.
    private const int Rows = 69;

    private static readonly string[] _kernels = ["Scalar", "Columns", "Rows", "Tiled", "Lanes"];
    private static readonly string[] _precisions = ["Double", "Single"];

    // Every function and form that is read; smooth where they are compared.
    private static readonly string[] _activations =
    [
        "z / (1 + Math.Exp(-z))", "1 / (1 + Math.Exp(-z))", "2 / (1 + Math.Exp(-2 * z)) - 1", "Math.Exp(-z * z / 2)", "Math.Log(1 + Math.Exp(z))", "Math.Log(z * z + 1)", "Math.Log2(z * z + 1)", "Math.Log10(z + 4)",
        "Math.Sqrt(z + 4)", "z / Math.Sqrt(1 + z * z)", "Math.Cbrt(z + 4)", "Math.Pow(z, 3) / 9", "Math.Pow(z + 4, 0.3)", "Math.Pow(1.5, z)", "Math.Pow(z + 4, z / 4)", "Math.Sin(z)", "Math.Cos(2 * z)", "Math.Tan(z / 3)",
        "Math.Asin(z / 4)", "Math.Acos(z / 4)", "Math.Atan(z)", "Math.Atan2(z, 2)", "Math.Sinh(z) / 9", "Math.Cosh(z) / 9", "Math.Tanh(z)", "Math.Abs(z)", "Math.Max(z, 0)", "Math.Min(1, z) + z", "Math.Clamp(z, -1.1, 1.1)",
        "Math.Sign(z) * Math.Log(1 + Math.Abs(z))", "Math.FusedMultiplyAdd(z, z, -z) / 4", "z > 0 ? z : 0.1 * z", "z > -1.3 && z < 1.7 ? z * z : z", "z == 0 ? 1 : Math.Sin(z) / z", "z > 0 ? z : Math.Exp(z) - 1", "z > 0 ? 1 : 0", "z * 0.5", "z",
    ];

    private static readonly string[] _losses =
    [
        "(y - t) * (y - t)", "Math.Abs(y - t)", "Math.Max(0, 1 - t * y)", "Math.Log(Math.Cosh(y - t))", "Math.Exp(y - t) - (y - t) - 1", "Math.Abs(y - t) <= 1 ? 0.5 * (y - t) * (y - t) : Math.Abs(y - t) - 0.5", "Math.Sin(y) * t", "y * 0.5",
    ];

    private static readonly Lazy<Assembly> _assembly = new(() => CompiledNetworks.Load(Cases()));

    private static readonly Lazy<Type> _reference = new(() => InMemory.Load($$"""
        using System;

        public static class Reference
        {
            {{string.Join("\n", _activations.Select((body, i) => Invariant($"public static double F{i}(double z) => {body};")))}}
            {{string.Join("\n", _losses.Select((body, i) => Invariant($"public static double L{i}(double y, double t) => {body};")))}}
        }
        """).GetType("Reference", throwOnError: true)!);

    public static TheoryData<int, string> Activations => Numbered(_activations);

    public static TheoryData<int, string> Losses => Numbered(_losses);

    [Theory]
    [MemberData(nameof(Activations))]
    public void AnActivationIsItselfUnderEveryKernel(int index, string body)
    {
        var function = _reference.Value.GetMethod(Invariant($"F{index}"))!.CreateDelegate<Func<double, double>>();
        var inputs = Points();
        ForEach("F", index, (network, name) =>
        {
            network.Parameters = [1, 0];
            double[] expected = [.. inputs.Select(function)];
            double[] slopes = [.. inputs.Select(z => (function(z + Step) - function(z - Step)) / (2 * Step))];
            AssertNear(expected, [.. inputs.Select(z => network.Forward([z])[0])], network.Epsilon, $"{body} under {name}");
            AssertNear(expected, network.ForwardBatch(inputs, Rows), network.Epsilon, $"{body} in batches under {name}");
            AssertNear(slopes, [.. inputs.Select(z => network.Backprop([z], [0]).Gradient[1])], network.Epsilon, $"({body})′ under {name}");
            AssertNear([slopes.Sum()], [network.BackpropBatch(inputs, new double[Rows]).Gradient[1]], network.Epsilon, $"Σ ({body})′ in batches under {name}", Rows);
            if (body.Contains('z', StringComparison.Ordinal))
            {
                Assert.True(double.IsNaN(network.Forward([double.NaN])[0]), $"{body} of NaN under {name}");
                Assert.All(network.ForwardBatch([.. inputs.Select(_ => double.NaN)], Rows), value => Assert.True(double.IsNaN(value), $"{body} of NaN in batches under {name}"));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void ALossIsItselfUnderEveryKernel(int index, string body)
    {
        var function = _reference.Value.GetMethod(Invariant($"L{index}"))!.CreateDelegate<Func<double, double, double>>();
        double[] outputs = [.. Points().Concat(Enumerable.Reverse(Points()))], targets = [.. outputs.Select((_, i) => Math.Cos(i))];
        ForEach("L", index, (network, name) =>
        {
            // Weights of 1 in the diagonal, and biases of 0.
            network.Parameters = [1, 0, 0, 1, 0, 0];
            double[] losses = [.. outputs.Zip(targets, function)];
            double[] slopes = [.. outputs.Zip(targets, (y, t) => (function(y + Step, t) - function(y - Step, t)) / (2 * Step))];
            for (var row = 0; row < Rows; row++)
            {
                var (loss, gradient) = network.Backprop(outputs[(2 * row)..((2 * row) + 2)], targets[(2 * row)..((2 * row) + 2)]);
                AssertNear([losses[2 * row] + losses[(2 * row) + 1]], [loss], network.Epsilon, $"{body} under {name}");
                AssertNear(slopes[(2 * row)..((2 * row) + 2)], gradient[4..], network.Epsilon, $"({body})′ under {name}");
            }

            var batch = network.BackpropBatch(outputs, targets);
            AssertNear([losses.Sum()], [batch.Loss], network.Epsilon, $"Σ {body} under {name}", Rows);
            AssertNear([slopes.Where((_, i) => i % 2 == 0).Sum(), slopes.Where((_, i) => i % 2 == 1).Sum()], batch.Gradient[4..], network.Epsilon, $"Σ ({body})′ under {name}", Rows);
            Assert.True(double.IsNaN(network.Backprop([double.NaN, 1], [1, 1]).Loss), $"{body} of NaN under {name}");
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
            Layers = [new(1, "Own", "Trained")],
            Loss = "Output",
            Precision = precision,
            Kernel = kernel,
            Members = $"private static {number} Own({number} z) => ({number})({Qualified(body)}); private static {number} Output({number} y, {number} t) => y;",
        }).Concat(_losses.Select((body, i) => new NetworkCase
        {
            Name = Name("L", i, kernel, precision),
            Inputs = 2,
            Layers = [new(2, "Identity", "Trained")],
            Loss = "Own",
            Precision = precision,
            Kernel = kernel,
            Members = $"private static {number} Own({number} y, {number} t) => ({number})({Qualified(body)});",
        }));
    }));

    private static string Qualified(string body) => body.Replace("Math.", "System.Math.", StringComparison.Ordinal);

    private static string Name(string kind, int index, string kernel, string precision) => Invariant($"{kind}{index}_{kernel}_{precision}");

    // Off the kinks, and within what single precision has to the bit.
    private static double[] Points() => [.. Enumerable.Range(0, Rows).Select(i => (double)(float)(((i - 34) * 0.0857) + 0.0413))];

    private static void ForEach(string kind, int index, Action<TestNetwork, string> check)
    {
        foreach (var (kernel, precision) in _kernels.SelectMany(kernel => _precisions.Select(precision => (kernel, precision))))
        {
            var name = Name(kind, index, kernel, precision);
            check(TestNetwork.Create(_assembly.Value.GetType("Declared." + name, throwOnError: true)!, 1), name);
        }
    }

    // A dozen operations of some ulp each, on numbers of up to a few units; and the error of the central difference.
    private static void AssertNear(double[] expected, double[] actual, double epsilon, string what, int terms = 1)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            var allowed = terms * ((64 * epsilon) + 2e-9) * Math.Max(1, Math.Abs(expected[i]));
            Assert.True(Math.Abs(expected[i] - actual[i]) <= allowed, string.Create(CultureInfo.InvariantCulture, $"{what}: number {i} is {actual[i]:R}, expected {expected[i]:R}"));
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
