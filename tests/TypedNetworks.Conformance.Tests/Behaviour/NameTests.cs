using System.Reflection;
using TypedNetworks.Conformance.Tests.Matrix;
using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>Names that users choose for inputs and members do not disturb what is generated, in either shape of methods.</summary>
public class NameTests
{
    private static readonly string[][] _inputNames =
    [
        ["p", "t0", "gradient", "a1_0", "x", "Parameters", "z", "a"],
        ["y", "t", "slope", "sum", "learningRate", "totalTarget", "logSum", "max"],
        ["Sigmoid", "Softmax", "SigmoidDerivative", "ForwardCore", "BackpropCore", "TrainCore", "LossAndSlope", "ParameterSet"],
        ["e0", "z1_0", "delta1_0", "step1_0", "max2", "exp2_0", "mean2", "slope2_0"],
        ["a1_0_", "a1_0", "t0_", "t0", "p_", "p", "gradient_", "gradient"],
        ["_", "__", "System", "TypedNetworks", "input", "output", "InputCount", "Forward"],
        ["memory", "rented", "loss", "a1", "w", "b", "row", "to"],
        ["value", "record", "var", "async", "field", "file", "global", "dynamic"],
    ];

    // One after the other: a function of the way forward, its derivative, a loss with a sum over all outputs, and the
    // plain sum of squares.
    private static readonly (string Hidden, string Output, string Loss)[] _kinds =
        [("GELU", "Softmax", "CrossEntropy"), ("Sigmoid", "Softmax", "Huber"), ("SiLU", "Sigmoid", "BinaryCrossEntropy"), ("Softmax", "Mish", "SquaredError")];

    private const string Members = """
        private static string Sigmoid => "";
        private static double SigmoidDerivative(double z) => throw new System.InvalidOperationException();
        private static double GELU(double z) => throw new System.InvalidOperationException();
        private static double GELUDerivative(double z) => throw new System.InvalidOperationException();
        private static double SiLU(double z) => throw new System.InvalidOperationException();
        private static double SiLUDerivative(double z) => throw new System.InvalidOperationException();
        private static double Mish_(double z) => throw new System.InvalidOperationException();
        private static double Mish(double z) => throw new System.InvalidOperationException();
        private static double Softmax(System.ReadOnlySpan<double> z, System.Span<double> a) => throw new System.InvalidOperationException();
        private static void ThroughSoftmax(System.ReadOnlySpan<double> a, System.Span<double> delta) => throw new System.InvalidOperationException();
        private static double Huber(double e) => throw new System.InvalidOperationException();
        private static double HuberDerivative(double e) => throw new System.InvalidOperationException();
        private static double BinaryCrossEntropy(double z, double t) => throw new System.InvalidOperationException();
        private static double CrossEntropy(double z, double t) => throw new System.InvalidOperationException();
        private static void ForwardCore(ParameterSet p, System.ReadOnlySpan<double> x, System.Span<double> y) => throw new System.InvalidOperationException();
        private static double BackpropCore(ParameterSet p, System.ReadOnlySpan<double> x, System.ReadOnlySpan<double> t, ParameterSet gradient) => throw new System.InvalidOperationException();
        private const int TrainCore = 1;
        private const int LossAndSlope = 1;
        private class ForwardLayer1 { }
        private class ActivateLayer1 { }
        private class ApplySigmoid { }
        private class SlopeThroughSigmoid { }
        private class ThroughActivation2 { }
        private class BackThroughLayer2 { }
        private event System.Action? AddGradient1 { add { } remove { } }
        private event System.Action? Descend1 { add { } remove { } }
        private double p, x, z, a, y, t, gradient, memory, loss, w, b;
        internal double Use() => p + x + z + a + y + t + gradient + memory + loss + w + b;
        private static readonly string System_ = Sigmoid + TrainCore + LossAndSlope;
        """;

    private static readonly NetworkCase[] _cases = [.. Cases()];
    private static readonly Lazy<Assembly> _assembly = new(() => CompiledNetworks.Load(_cases));

    public static TheoryData<string> Names => [.. _cases.Select(declared => declared.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void NetworkComputesRight(string name)
    {
        var declared = _cases.Single(candidate => candidate.Name == name);
        var network = CompiledNetworks.Create(_assembly.Value, declared);
        var sample = Sample.Of(declared.Reference, seed: 1);
        network.Parameters = sample.Parameters;

        // Some hundred roundings, as in the matrix.
        var tolerance = 256 * network.Epsilon;
        AssertNear(declared.Reference.Forward(sample.Parameters, sample.Input), network.Forward(sample.Input), tolerance);
        AssertNear(network.Forward(sample.Input), network.TypedForward(sample.Input), 0);
        var (loss, gradient) = network.TypedBackprop(sample.Input, sample.Target);
        AssertNear([declared.Reference.Loss(sample.Parameters, sample.Input, sample.Target)], [loss], tolerance);
        AssertNear(declared.Reference.Gradient(sample.Parameters, sample.Input, sample.Target), gradient, tolerance);
        AssertNear(gradient, network.Backprop(sample.Input, sample.Target).Gradient, 0);
        AssertNear([loss], [network.TypedTrainStep(sample.Input, sample.Target, 0.5)], 0);
        AssertNear([.. sample.Parameters.Zip(gradient, (number, derivative) => number - (0.5 * derivative))], network.Parameters, tolerance);
    }

    private static IEnumerable<NetworkCase> Cases()
    {
        foreach (var kernel in new[] { "Scalar", "Tiled" })
        {
            for (var kind = 0; kind < _kinds.Length; kind++)
            {
                var (hidden, output, loss) = _kinds[kind];
                for (var names = 0; names < _inputNames.Length; names++)
                {
                    yield return Case(FormattableString.Invariant($"Inputs{names}_{kind}_{kernel}")) with { InputNames = _inputNames[names] };
                }

                yield return Case(FormattableString.Invariant($"Members{kind}_{kernel}")) with { Members = Members };
                yield return Case(FormattableString.Invariant($"Both{kind}_{kernel}")) with { Members = Members, InputNames = _inputNames[2] };

                NetworkCase Case(string name) => new()
                {
                    Name = name,
                    Inputs = 8,
                    Layers = [new ReferenceLayer(2, hidden, "Trained"), new ReferenceLayer(2, output, "Trained")],
                    Loss = loss,
                    Kernel = kernel,
                };
            }
        }
    }

    private static void AssertNear(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], actual[i], tolerance);
        }
    }
}
