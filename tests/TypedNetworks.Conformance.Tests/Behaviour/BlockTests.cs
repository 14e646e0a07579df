using System.Reflection;
using TypedNetworks.Conformance.Tests.Matrix;
using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>
/// Batches around and beyond the 64 samples that go through the layers together: a block, a block and one, two blocks
/// and three. Products of matrices take them, and lanes, which have no blocks.
/// </summary>
public class BlockTests
{
    // As in the matrix of networks: roundings on the longest path to a number.
    private const double Roundings = 256;

    private static readonly int[] _batches = [1, 63, 64, 65, 128, 131];

    // So many that the library computes them; the user's own function can be called number by number alone.
    private static readonly ReferenceLayer[] _manyShapes =
    [
        .. new[] { 17, 5, 33, 2, 24, 3, 8, 40, 7, 16, 9, 12 }.Select((units, i) =>
            new ReferenceLayer(units, i % 4 == 0 ? "Tanh" : i % 4 == 1 ? ReferenceActivation.UserDefined : i % 4 == 2 ? "Softmax" : "GELU", i % 3 == 0 ? "Trained" : i % 3 == 1 ? "Frozen" : "None")),
    ];

    private static readonly NetworkCase[] _cases =
    [
        .. new[] { "Double", "Single" }.SelectMany(precision => new[]
        {
            Case("Columns", precision, "Columns", 5, [new(9, "Tanh", "Trained"), new(7, "GELU", "Frozen"), new(3, "Softmax", "Trained")], "CrossEntropy"),
            Case("Tiled", precision, "Tiled", 20, [new(140, "ReLU", "None"), new(17, "Sigmoid", "Trained")], "BinaryCrossEntropy"),
            Case("Mixed", precision, "Auto", 40, [new(33, "SiLU", "Trained"), new(2, "Softmax", "Trained"), new(9, "Identity", "None")], "Huber"),
            Case("Shapes", precision, "Auto", 21, [.. _manyShapes, new(3, "Softmax", "Trained")], "CrossEntropy"),
            Case("Lanes", precision, "Lanes", 3, [new(4, "Mish", "Trained"), new(3, "Softmax", "Frozen")], "CrossEntropy"),
            Case("LanesOfOne", precision, "Lanes", 2, [new(3, "ELU", "None"), new(1, "Sigmoid", "Trained")], "SquaredError"),
        }),
    ];

    private static readonly Lazy<Assembly> _assembly = new(() => CompiledNetworks.Load(_cases));

    public static TheoryData<string, int> Batches()
    {
        var data = new TheoryData<string, int>();
        foreach (var declared in _cases)
        {
            foreach (var rows in _batches)
            {
                data.Add(declared.Name, rows);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void ForwardBatchIsForwardRowByRow(string name, int rows)
    {
        var (network, samples) = Open(name, rows);
        double[] expected = [.. samples.SelectMany(sample => network.Forward(sample.Input))];
        AssertNear(expected, network.ForwardBatch([.. samples.SelectMany(sample => sample.Input)], rows), Roundings * network.Epsilon, "output");
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void BackpropBatchAddsTheSum(string name, int rows)
    {
        var (network, samples) = Open(name, rows);
        double[] before = [.. samples[0].Parameters.Select((_, i) => (i % 7) - 3.0)];
        var (loss, gradient) = (0.0, (double[])before.Clone());
        foreach (var sample in samples)
        {
            var (sampleLoss, sampleGradient) = network.Backprop(sample.Input, sample.Target);
            loss += sampleLoss;
            gradient = [.. gradient.Zip(sampleGradient, (sum, term) => sum + term)];
        }

        var batch = network.BackpropBatch([.. samples.SelectMany(sample => sample.Input)], [.. samples.SelectMany(sample => sample.Target)], before);
        AssertNear([loss], [batch.Loss], Roundings * network.Epsilon, "loss");
        AssertNear(gradient, batch.Gradient, Roundings * network.Epsilon, "derivative");
    }

    // The last sample of a batch, alone in its block, and none but it.
    [Theory]
    [MemberData(nameof(Batches))]
    public void NaNOfOneSampleStaysThere(string name, int rows)
    {
        var (network, samples) = Open(name, rows);
        double[] inputs = [.. samples.SelectMany(sample => sample.Input)];
        inputs[^1] = double.NaN;
        var outputs = network.ForwardBatch(inputs, rows);
        var last = outputs.Length - (outputs.Length / rows);
        Assert.All(outputs[..last], output => Assert.False(double.IsNaN(output)));
        Assert.All(outputs[last..], output => Assert.True(double.IsNaN(output)));
    }

    private static (TestNetwork Network, Sample[] Samples) Open(string name, int rows)
    {
        var declared = _cases.Single(candidate => candidate.Name == name);
        var network = CompiledNetworks.Create(_assembly.Value, declared);
        var first = Sample.Of(declared.Reference, seed: 1);
        network.Parameters = first.Parameters;
        return (network, [first, .. Enumerable.Range(1, rows - 1).Select(seed => first.Other(declared.Reference, seed))]);
    }

    private static NetworkCase Case(string name, string precision, string kernel, int inputs, ReferenceLayer[] layers, string loss) => new()
    {
        Name = $"{name}_{precision}",
        Inputs = inputs,
        Layers = layers,
        Loss = loss,
        Precision = precision,
        Kernel = kernel,
    };

    private static void AssertNear(double[] expected, double[] actual, double tolerance, string what)
    {
        Assert.Equal(expected.Length, actual.Length);
        var scale = expected.Select(Math.Abs).Append(1).Max();
        for (var i = 0; i < expected.Length; i++)
        {
            // Written so that NaN fails.
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * scale, FormattableString.Invariant($"{what} {i} is {actual[i]:R}, expected {expected[i]:R}"));
        }
    }
}
