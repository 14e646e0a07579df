using System.Reflection;
using TypedNetworks.Conformance.Tests.Matrix;
using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>Networks of real sizes, the largest that may be written out, and deep stacks of layers.</summary>
public class LargeNetworkTests
{
    private static readonly NetworkCase[] _cases =
    [
        Case("Mnist", "Double", "Auto", 784, [128], 10),
        Case("Mnist_Single", "Single", "Auto", 784, [128], 10),
        Case("Wide", "Double", "Auto", 1000, [500, 500], 10),
        Case("Wide_Single", "Single", "Auto", 1000, [500, 500], 10),

        // Lines of weights that are as long as a page, and so walked one by one.
        Case("Pages", "Double", "Auto", 21, [600, 520], 10),
        Case("Pages_Single", "Single", "Auto", 21, [1100], 10),
        Case("Pages_Frozen", "Double", "Tiled", 9, [3, 3, 3, 3, 600], 3),
        Case("Largest_Scalar", "Double", "Scalar", 33, [33], 25),
        Case("Largest_Unrolled", "Single", "Unrolled", 33, [33], 25),
        Case("AllWide_Tiled", "Double", "Tiled", 33, [33], 33),
        Case("AllWide_Auto", "Single", "Auto", 33, [33], 33),
        // Layers of so many shapes that the library computes them, whole vectors and not, over units and over inputs.
        Case("Shapes", "Double", "Auto", 40, [17, 24, 3, 33, 64, 2, 50, 1, 16, 129, 31], 10),
        Case("Shapes_Single", "Single", "Auto", 21, [17, 24, 3, 33, 64, 2, 50, 1, 16, 129, 31], 5),
        Case("Shapes_Rows", "Single", "Rows", 21, [17, 24, 3, 33, 64, 2, 50, 7, 16, 12, 31], 3),
        Case("Shapes_Tiled", "Double", "Tiled", 5, [17, 24, 3, 33, 64, 2, 50, 7, 16, 12, 31], 3),
        .. new[] { "Auto", "Scalar", "Unrolled", "Tiled" }.SelectMany(kernel => new[]
        {
            Case("Deep_" + kernel, "Double", kernel, 4, [.. Enumerable.Range(0, 19).Select(layer => 3 + (layer % 4))], 3),
            Case("DeepSingle_" + kernel, "Single", kernel, 4, [.. Enumerable.Range(0, 19).Select(layer => 3 + (layer % 4))], 3),
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
        var (reference, random) = (declared.Reference, new Random(1));
        Assert.Equal(reference.ParameterCount, network.StaticSizes.Parameters);

        // Xavier's or He's weights of the network itself, and biases that are not zero.
        double[] parameters = [.. network.Parameters.Select(weight => weight == 0 ? (float)(random.NextDouble() - 0.5) : (double)(float)weight)];
        network.Parameters = parameters;
        double[] input = [.. Enumerable.Range(0, declared.Inputs).Select(_ => (double)(float)random.NextDouble())];
        double[] target = [.. Enumerable.Range(0, declared.Outputs).Select(_ => (double)(float)random.NextDouble())];

        // 1 000 products are summed, or 20 layers passed: rounding errors wander like the square root of their number.
        var tolerance = 512 * network.Epsilon;
        AssertNear(reference.Forward(parameters, input), network.Forward(input), tolerance);
        var (loss, gradient) = network.Backprop(input, target);
        var expected = reference.Gradient(parameters, input, target);
        AssertNear([reference.Loss(parameters, input, target)], [loss], tolerance);
        AssertNear(expected, gradient, tolerance);
        Assert.True(expected.Average(Math.Abs) > 0);

        Assert.Equal(loss, network.TrainStep(input, target, 0.5));
        AssertNear([.. parameters.Zip(gradient, (number, derivative) => number - (0.5 * derivative))], network.Parameters, 8 * network.Epsilon);
    }

    // With each of its layers padded to vectors over nine units, the runtime would not load it.
    [Fact]
    public void NetworkWithoutRoomForPaddingLoadsAndComputes()
    {
        var declared = Case("Long", "Double", "Auto", 700_000, [9, 300_000], 9);
        var network = CompiledNetworks.Create(CompiledNetworks.Load([declared]), declared);
        double[] input = [.. Enumerable.Range(0, declared.Inputs).Select(i => Math.Sin(i))];

        // 700 000 products are summed: rounding errors wander like the square root of their number.
        AssertNear(declared.Reference.Forward(network.Parameters, input), network.Forward(input), 1024 * network.Epsilon);
        Assert.True(double.IsFinite(network.TrainStep(input, new double[9], 0.5)));
    }

    // Activations without kinks: of a thousand units, some are always near one.
    private static NetworkCase Case(string name, string precision, string kernel, int inputs, int[] hidden, int outputs) => new()
    {
        Name = name,
        Inputs = inputs,
        Layers = [.. hidden.Select((units, i) => new ReferenceLayer(units, i % 3 == 0 ? "Tanh" : i % 3 == 1 ? "SiLU" : "Sigmoid", i % 5 == 4 ? "Frozen" : "Trained")), new(outputs, "Softmax", "Trained")],
        Loss = "CrossEntropy",
        Precision = precision,
        Kernel = kernel,
    };

    private static void AssertNear(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        var scale = expected.Select(Math.Abs).Append(1).Max();
        for (var i = 0; i < expected.Length; i++)
        {
            if (!(Math.Abs(expected[i] - actual[i]) <= tolerance * scale))
            {
                Assert.Equal(expected[i], actual[i], tolerance * scale);
            }
        }
    }
}
