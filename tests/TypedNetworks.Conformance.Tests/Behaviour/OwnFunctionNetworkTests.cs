using System.Globalization;
using System.Reflection;
using TypedNetworks.Conformance.Tests.Matrix;
using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>
/// Whole networks whose activations and loss are the user's own, hidden layers' too, under every kernel and in layers that the
/// library computes. Each function is one that the plain-loop reference knows: <c>OwnTanh</c> is its <c>Tanh</c>.
/// </summary>
public class OwnFunctionNetworkTests
{
    private const string Prefix = "Own";

    private const int Rows = 69;

    private const double LearningRate = 0.5;

    // So many shapes that the library computes the layers, whole vectors and not.
    private static readonly int[] _shapes = [17, 24, 3, 33, 64, 2, 50, 7, 16, 12, 31];

    private static readonly string[] _hidden = ["OwnSiLU", "OwnTanh", "OwnELU"];

    private static readonly NetworkCase[] _cases =
    [
        .. new[] { "Double", "Single" }.SelectMany(precision => new[]
        {
            Case("Scalar", precision, 5, [7, 37], 9),
            Case("Columns", precision, 5, [7, 37], 9),
            Case("Rows", precision, 5, [7, 37], 9),
            Case("Tiled", precision, 5, [7, 37], 9),
            Case("Lanes", precision, 2, [3, 2, 2], 1),
            Case("Auto", precision, 40, _shapes, 10),
            Case("Rows", precision, 21, _shapes, 3),
            Case("Tiled", precision, 5, _shapes, 3),
        }),
    ];

    private static readonly Lazy<Assembly> _assembly = new(() => CompiledNetworks.Load(_cases));

    public static TheoryData<string> Names => [.. _cases.Select(declared => declared.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void AgreesWithTheReference(string name)
    {
        var declared = _cases.Single(candidate => candidate.Name == name);
        var network = CompiledNetworks.Create(_assembly.Value, declared);
        var reference = new ReferenceNetwork(declared.Inputs, [.. declared.Layers.Select(layer => layer with { Activation = layer.Activation[Prefix.Length..] })], declared.Loss[Prefix.Length..]);
        var random = new Random(1);

        // Xavier's or He's weights of the network itself, and biases that are not zero.
        double[] parameters = [.. network.Parameters.Select(weight => weight == 0 ? Number() : (double)(float)weight)];
        var samples = Enumerable.Range(0, Rows).Select(_ => (Input: Numbers(declared.Inputs), Target: Numbers(declared.Outputs))).ToArray();
        double[][] gradients = [.. samples.Select(sample => reference.Gradient(parameters, sample.Input, sample.Target))];
        network.Parameters = parameters;

        // A dozen layers are passed, and dozens of products summed: rounding errors wander like the square root of their number.
        var tolerance = 512 * network.Epsilon;
        foreach (var ((input, target), expected) in samples.Zip(gradients))
        {
            AssertNear(reference.Forward(parameters, input), network.Forward(input), tolerance, "output");
            var (loss, gradient) = network.Backprop(input, target);
            AssertNear([reference.Loss(parameters, input, target)], [loss], tolerance, "loss");
            AssertNear(expected, gradient, tolerance, "derivative");
            Assert.True(expected.Average(Math.Abs) > 0);

            AssertNear([loss], [network.TrainStep(input, target, LearningRate)], tolerance, "loss before a step");
            AssertNear([.. parameters.Zip(expected, (number, derivative) => number - (LearningRate * derivative))], network.Parameters, tolerance, "parameter after a step");
            network.Parameters = parameters;
        }

        double[] inputs = [.. samples.SelectMany(sample => sample.Input)];
        AssertNear([.. samples.SelectMany(sample => reference.Forward(parameters, sample.Input))], network.ForwardBatch(inputs, Rows), tolerance, "output of a batch");
        var batch = network.BackpropBatch(inputs, [.. samples.SelectMany(sample => sample.Target)]);
        AssertNear([samples.Sum(sample => reference.Loss(parameters, sample.Input, sample.Target))], [batch.Loss], Math.Sqrt(Rows) * tolerance, "loss of a batch");
        AssertNear([.. parameters.Select((_, i) => gradients.Sum(gradient => gradient[i]))], batch.Gradient, Math.Sqrt(Rows) * tolerance, "derivative of a batch");

        double Number() => (float)(random.NextDouble() - 0.5);

        double[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => Number())];
    }

    private static NetworkCase Case(string kernel, string precision, int inputs, int[] hidden, int outputs)
    {
        var (number, math) = precision == "Single" ? ("float", "System.MathF") : ("double", "System.Math");
        return new()
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"{kernel}_{precision}_{hidden.Length}"),
            Inputs = inputs,
            Layers = [.. hidden.Select((units, i) => new ReferenceLayer(units, _hidden[i % _hidden.Length], "Trained")), new(outputs, "OwnTanh", "Trained")],
            Loss = "OwnLinex",
            Precision = precision,
            Kernel = kernel,
            Members = $"""
                private static {number} OwnSiLU({number} z) => z / (1 + {math}.Exp(-z));
                private static {number} OwnTanh({number} z) => {math}.Sinh(z) / {math}.Cosh(z);
                private static {number} OwnELU({number} z) => z > 0 ? z : {math}.Exp(z) - 1;
                private static {number} OwnLinex({number} y, {number} t) => {math}.Exp((y - t) / 2) - (y - t) / 2 - 1;
                """,
        };
    }

    private static void AssertNear(double[] expected, double[] actual, double tolerance, string what)
    {
        Assert.Equal(expected.Length, actual.Length);
        var allowed = tolerance * expected.Select(Math.Abs).Append(1).Max();
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.True(Math.Abs(expected[i] - actual[i]) <= allowed, string.Create(CultureInfo.InvariantCulture, $"{what} {i} is {actual[i]:R}, expected {expected[i]:R}"));
        }
    }
}
