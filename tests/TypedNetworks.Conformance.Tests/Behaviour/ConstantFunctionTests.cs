using System.Globalization;
using System.Reflection;
using TypedNetworks.Conformance.Tests.Matrix;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>
/// Functions of the user's own that are whole numbers, or have such for a slope. C# would compute with them as whole numbers,
/// which overflow and drop what is behind the point.
/// </summary>
public class ConstantFunctionTests
{
    private const int Rows = 9;

    private static readonly string[] _kernels = ["Scalar", "Columns", "Rows", "Tiled", "Lanes"];

    // The hidden activation, its derivative, and the slope of the loss; a third where a whole number would be 0.
    private static readonly (string Value, string Derivative, string Slope)[] _constants =
    [
        ("0", "1", "1"), ("1", "0", "1"), ("1", "1", "0"), ("2", "1", "3"), ("1.0 / 3", "2", "1"), ("2", "1.0 / 3", "1.0 / 3"), ("-1", "-2", "-3"), ("999999", "999999", "999999"), ("1e9", "1", "1e9"),
    ];

    private static readonly string[] _types = ["double", "float"];

    private static readonly Lazy<Assembly> _assembly = new(() => CompiledNetworks.Load(Cases().Select(item => item.Declared)));

    public static TheoryData<string> Names => [.. Cases().Select(item => item.Declared.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Gradients_and_steps_are_those_of_real_numbers(string name)
    {
        var (declared, c, d, k) = Cases().Single(item => item.Declared.Name == name);
        var network = TestNetwork.Create(_assembly.Value.GetType("Declared." + declared.Name, throwOnError: true)!, 1);
        double[] parameters = [0.5, 0.25, 2, -1];
        double[] gradient = [k * 2 * d * 3, k * 2 * d, k * c, k];
        var loss = k * ((2 * c) - 1 - 0.5);
        network.Parameters = parameters;

        Near([(2 * c) - 1], network.Forward([3]), network.Epsilon);
        var (actual, slopes) = network.Backprop([3], [0.5]);
        Near([loss], [actual], network.Epsilon);
        Near(gradient, slopes, network.Epsilon);

        var batch = network.BackpropBatch([.. Enumerable.Repeat(3.0, Rows)], [.. Enumerable.Repeat(0.5, Rows)]);
        Near([Rows * loss], [batch.Loss], Rows * network.Epsilon);
        Near([.. gradient.Select(slope => Rows * slope)], batch.Gradient, Rows * network.Epsilon);

        Near([loss], [network.TrainStep([3], [0.5], 0.125)], network.Epsilon);
        Near([.. parameters.Zip(gradient, (parameter, slope) => parameter - (0.125 * slope))], network.Parameters, network.Epsilon);
    }

    // The output is 3, and its part in the loss a third.
    [Theory]
    [InlineData("Scalar", "Double")]
    [InlineData("Scalar", "Single")]
    [InlineData("Tiled", "Double")]
    [InlineData("Lanes", "Single")]
    public void A_quotient_of_constants_is_a_fraction(string kernel, string precision)
    {
        var type = precision == "Single" ? "float" : "double";
        var declared = new NetworkCase
        {
            Name = "Third",
            Inputs = 1,
            Layers = [new(1, "Own", "Trained")],
            Loss = "Inverse",
            Precision = precision,
            Kernel = kernel,
            Members = $"private static {type} Own({type} z) => 3; private static {type} OwnDerivative({type} z) => 2; private static {type} Inverse({type} y, {type} t) => 1 / y;",
        };
        var network = CompiledNetworks.Create(InMemory.Load("using TypedNetworks;\n\nnamespace Declared;\n\n" + declared.Source()), declared);
        network.Parameters = [1, 0];

        var (loss, gradient) = network.Backprop([0.5], [0]);
        Near([1.0 / 3], [loss], network.Epsilon);
        Near([-1.0 / 9, -2.0 / 9], gradient, network.Epsilon);
    }

    private static IEnumerable<(NetworkCase Declared, double Value, double Derivative, double Slope)> Cases() =>
        from kernel in _kernels
        from type in _types
        from item in _constants.Select((constants, i) => (constants.Value, constants.Derivative, constants.Slope, Number: i))
        select (
            new NetworkCase
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"Constant{item.Number}_{kernel}_{type}"),
                Inputs = 1,
                Layers = [new(1, "Own", "Trained"), new(1, "Identity", "Trained")],
                Loss = "Away",
                Precision = type == "float" ? "Single" : "Double",
                Kernel = kernel,
                Members = $"private static {type} Own({type} z) => ({type})({item.Value}); private static {type} OwnDerivative({type} z) => ({type})({item.Derivative}); private static {type} Away({type} y, {type} t) => ({type})({item.Slope}) * (y - t);",
            },
            Number(item.Value), Number(item.Derivative), Number(item.Slope));

    private static double Number(string text) => text == "1.0 / 3" ? 1.0 / 3 : double.Parse(text, CultureInfo.InvariantCulture);

    private static void Near(double[] expected, double[] actual, double epsilon)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.InRange(pair.Second, pair.First - Allowed(pair.First), pair.First + Allowed(pair.First)));

        double Allowed(double number) => 8 * epsilon * Math.Max(1, Math.Abs(number));
    }
}
