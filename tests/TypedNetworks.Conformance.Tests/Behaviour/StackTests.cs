using System.Reflection;
using TypedNetworks.Conformance.Tests.Matrix;
using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>Deep stacks of equal layers, whose steps are loops over shared methods; one sample, a step, and batches of more than a block.</summary>
public class StackTests
{
    private static readonly NetworkCase[] _cases =
    [
        .. new[] { "Double", "Single" }.SelectMany(precision => new[]
        {
            Case("Auto", precision, "Auto", [.. Stack(15, 5, "Tanh", "Trained")], "Softmax", "CrossEntropy"),
            Case("OneActivation", precision, "Columns", [.. Stack(15, 9, "Sigmoid", "Trained")], "Sigmoid", "SquaredError"),
            Case("Rows", precision, "Rows", [.. Stack(15, 5, "SiLU", "Frozen")], "Sigmoid", "BinaryCrossEntropy"),
            Case("KeptSums", precision, "Columns", [.. Stack(14, 17, "GELU", "None")], "Identity", "Huber"),
            Case("Tiles", precision, "Tiled", [.. Stack(13, 33, "Tanh", "Trained")], "Sigmoid", "SquaredError"),
            Case("Softmaxes", precision, "Columns", [.. Stack(14, 3, "Softmax", "Trained")], "Identity", "SquaredError"),
            Case("UsersOwn", precision, "Rows", [.. Stack(13, 6, ReferenceActivation.UserDefined, "Trained")], "Tanh", "SquaredError"),
            Case("UsersOwnInColumns", precision, "Columns", [.. Stack(13, 6, ReferenceActivation.UserDefined, "Trained")], "Tanh", "SquaredError"),
            Case("TwoStacks", precision, "Auto", [.. Stack(6, 12, "Sigmoid", "Trained"), .. Stack(9, 5, "Tanh", "None")], "Softmax", "CrossEntropy"),
            Case("MixedKernels", precision, "Auto", [.. Stack(6, 12, "Mish", "Trained"), new(2, "Tanh", "Trained"), .. Stack(8, 12, "Mish", "Trained"), new(2, "Tanh", "Trained")], "Identity", "SquaredError"),
        }),
    ];

    private static readonly Lazy<Assembly> _assembly = new(() => CompiledNetworks.Load(_cases));

    public static TheoryData<string> Names => [.. _cases.Select(declared => declared.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void OneSampleAgreesWithTheReference(string name)
    {
        var (declared, network, sample) = Open(name);
        var (reference, parameters, tolerance) = (declared.Reference, network.Parameters, 512 * network.Epsilon);
        AssertNear(reference.Forward(parameters, sample.Input), network.Forward(sample.Input), tolerance);
        var (loss, gradient) = network.Backprop(sample.Input, sample.Target);
        AssertNear([reference.Loss(parameters, sample.Input, sample.Target)], [loss], tolerance);
        AssertNear(reference.Gradient(parameters, sample.Input, sample.Target), gradient, tolerance);

        Assert.Equal(loss, network.TrainStep(sample.Input, sample.Target, 0.5));
        AssertNear([.. parameters.Zip(gradient, (number, derivative) => number - (0.5 * derivative))], network.Parameters, 8 * network.Epsilon);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void BatchIsSampleBySample(string name)
    {
        const int Rows = 67;
        var (declared, network, first) = Open(name);
        Sample[] samples = [first, .. Enumerable.Range(1, Rows - 1).Select(seed => first.Other(declared.Reference, seed))];
        double[] inputs = [.. samples.SelectMany(sample => sample.Input)];
        AssertNear([.. samples.SelectMany(sample => network.Forward(sample.Input))], network.ForwardBatch(inputs, Rows), 512 * network.Epsilon);

        var (loss, gradient) = (0.0, new double[first.Parameters.Length]);
        foreach (var sample in samples)
        {
            var (sampleLoss, sampleGradient) = network.Backprop(sample.Input, sample.Target);
            loss += sampleLoss;
            gradient = [.. gradient.Zip(sampleGradient, (sum, term) => sum + term)];
        }

        var batch = network.BackpropBatch(inputs, [.. samples.SelectMany(sample => sample.Target)], new double[gradient.Length]);
        AssertNear([loss], [batch.Loss], 512 * network.Epsilon);
        AssertNear(gradient, batch.Gradient, 512 * network.Epsilon);
        Assert.True(gradient.Average(Math.Abs) > 0);
    }

    private static (NetworkCase Case, TestNetwork Network, Sample Sample) Open(string name)
    {
        var declared = _cases.Single(candidate => candidate.Name == name);
        var (network, sample) = (CompiledNetworks.Create(_assembly.Value, declared), Sample.Of(declared.Reference, seed: 1));
        network.Parameters = sample.Parameters;
        return (declared, network, sample);
    }

    private static IEnumerable<ReferenceLayer> Stack(int layers, int units, string activation, string bias) =>
        Enumerable.Repeat(new ReferenceLayer(units, activation, bias), layers);

    private static NetworkCase Case(string name, string precision, string kernel, ReferenceLayer[] hidden, string output, string loss) => new()
    {
        Name = $"{name}_{precision}",
        Inputs = hidden[0].Units,
        Layers = [.. hidden, new(hidden[^1].Units, output, hidden[^1].Bias)],
        Loss = loss,
        Precision = precision,
        Kernel = kernel,
    };

    private static void AssertNear(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        var scale = expected.Select(Math.Abs).Append(1).Max();
        for (var i = 0; i < expected.Length; i++)
        {
            // Written so that NaN fails.
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * scale, FormattableString.Invariant($"{i} is {actual[i]:R}, expected {expected[i]:R}"));
        }
    }
}
