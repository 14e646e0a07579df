using System.Globalization;
using System.Reflection;
using TypedNetworks.Conformance.Tests.Matrix;
using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>
/// Each activation and its derivative by itself: a network of one weight of 1 and one bias of 0, so that z is the input,
/// and a loss that is the output, so that the bias's gradient is the derivative.
/// </summary>
public class ElementwiseTests
{
    private static readonly string[] _kernels = ["Scalar", "Tiled"];
    private static readonly string[] _precisions = ["Double", "Single"];
    private static readonly string[] _elementwise = [.. ReferenceActivation.Names.Except(["Softmax", ReferenceActivation.UserDefined])];
    private static readonly Lazy<Assembly> _assembly = new(Load);

    public static TheoryData<string> Activations => [.. _elementwise];

    [Theory]
    [MemberData(nameof(Activations))]
    public void ValueAgreesWithTheReference(string activation) => ForEach(activation, (network, epsilon) =>
    {
        foreach (var z in Grid())
        {
            // 8 ulp of the result or of 1: an exponential and a few operations.
            AssertNear(ReferenceActivation.Value(activation, z), network.Forward([z])[0], 8 * epsilon, z);
        }
    });

    [Theory]
    [MemberData(nameof(Activations))]
    public void DerivativeAgreesWithTheReference(string activation) => ForEach(activation, (network, epsilon) =>
    {
        foreach (var z in Grid().Where(z => ReferenceActivation.Kinks(activation).All(kink => Math.Abs(z - kink) > 1e-3 || Math.Abs(z - kink) == 0)))
        {
            // The grid reaches 20, and z multiplies what saturates: 32 ulp of 1.
            AssertNear(ReferenceActivation.Derivative(activation, z), Derivative(network, z), 32 * epsilon, z);
        }
    });

    [Theory]
    [InlineData("ReLU", 0, 0)]
    [InlineData("LeakyReLU", 0, .01)]
    [InlineData("ELU", 0, 1)]
    [InlineData("SELU", 0, 1.7580993408473766)]
    [InlineData("HardSigmoid", 3, 0)]
    [InlineData("HardSigmoid", -3, 0)]
    [InlineData("HardTanh", 1, 0)]
    [InlineData("HardTanh", -1, 0)]
    [InlineData("HardSwish", 3, 1)]
    [InlineData("HardSwish", -3, 0)]
    public void DerivativeAtAKinkIsPyTorchs(string activation, double z, double expected) => ForEach(activation, (network, epsilon) =>
    {
        AssertNear(expected, Derivative(network, z), 2 * epsilon, z);
        AssertNear(expected, Derivative(network, z == 0 ? -0.0 : z), 2 * epsilon, z);
    });

    [Theory]
    [InlineData("Softplus", -1, .31326166)]
    [InlineData("Softplus", 0, .69314718)]
    [InlineData("Softplus", 1, 1.31326175)]
    [InlineData("GELU", -1, -.15865526)]
    [InlineData("GELU", 0, 0)]
    [InlineData("GELU", 1, .84134477)]
    [InlineData("SELU", 1, 1.05070099)]
    [InlineData("ELU", -1, -.63212056)]
    public void ValueIsThePublishedOne(string activation, double z, double expected) => ForEach(activation, (network, _) =>
        // Published in single precision, whose numbers are 1.2e-7 apart from 1 on.
        AssertNear(expected, network.Forward([z])[0], 6e-8 + (4 * network.Epsilon), z));

    [Theory]
    [MemberData(nameof(Activations))]
    public void HugeInputsGiveTheLimit(string activation) => ForEach(activation, (network, epsilon) =>
    {
        foreach (var z in new[] { 100, 1e4, 1e30, -100, -1e4, -1e30 })
        {
            AssertNear(ReferenceActivation.Value(activation, (float)z), network.Forward([(float)z])[0], 8 * epsilon, z);
            AssertNear(ReferenceActivation.Derivative(activation, (float)z), Derivative(network, (float)z), 8 * epsilon, z);
        }
    });

    private static double Derivative(TestNetwork network, double z)
    {
        // Canonical order: the weight, then the bias.
        var (loss, gradient) = network.Backprop([z], [0]);
        Assert.Equal(network.Forward([z])[0], loss);
        return gradient[1];
    }

    private static IEnumerable<double> Grid() => Enumerable.Range(-640, 1281).Select(i => i / 32.0);

    private static void ForEach(string activation, Action<TestNetwork, double> check)
    {
        foreach (var (kernel, precision) in _kernels.SelectMany(kernel => _precisions.Select(precision => (kernel, precision))))
        {
            var network = CompiledNetworks.Create(_assembly.Value, Case(activation, kernel, precision));
            network.Parameters = [1, 0];
            check(network, network.Epsilon);
        }
    }

    private static Assembly Load() => CompiledNetworks.Load(_elementwise.SelectMany(activation =>
        _kernels.SelectMany(kernel => _precisions.Select(precision => Case(activation, kernel, precision)))));

    private static NetworkCase Case(string activation, string kernel, string precision)
    {
        var type = precision == "Single" ? "float" : "double";
        return new()
        {
            Name = $"{activation}_{kernel}_{precision}",
            Inputs = 1,
            Layers = [new(1, activation, "Trained")],
            Loss = "Output",
            Precision = precision,
            Kernel = kernel,
            Members = $"private static {type} Output({type} y, {type} t) => y; private static {type} OutputDerivative({type} y, {type} t) => 1;",
        };
    }

    private static void AssertNear(double expected, double actual, double tolerance, double z) => Assert.True(
        Math.Abs(expected - actual) <= tolerance * Math.Max(1, Math.Abs(expected)),
        string.Create(CultureInfo.InvariantCulture, $"At {z:R} it is {actual:R}, expected {expected:R}."));
}
