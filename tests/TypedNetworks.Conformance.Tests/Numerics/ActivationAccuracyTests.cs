using System.Globalization;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>
/// The error bounds that docs/activations-and-losses.md states, in units in the last place: networks of one unit with
/// the weight 1, which compute an activation and nothing else, against ActivationReference.csv.
/// </summary>
public class ActivationAccuracyTests
{
    private static readonly (string Activation, double Z, double Expected)[] _reference =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Numerics", "ActivationReference.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => (cells[0], Number(cells[1]), Number(cells[2])))];

    [Theory]
    [InlineData("Identity", 0)]
    [InlineData("Sigmoid", 2)]
    [InlineData("Tanh", 2)]
    [InlineData("ReLU", 0)]
    [InlineData("LeakyReLU", 1)]
    [InlineData("ELU", 2)]
    [InlineData("SELU", 3)]
    [InlineData("GELU", 5)]
    [InlineData("SiLU", 2)]
    [InlineData("Softplus", 3)]
    [InlineData("Softsign", 2)]
    [InlineData("HardSigmoid", 2)]
    [InlineData("HardTanh", 0)]
    [InlineData("HardSwish", 2)]
    [InlineData("Mish", 4)]
    public void Error_stays_within_the_documented_bound(string activation, long bound)
    {
        var source = $"""
            using TypedNetworks;
            [Network(Inputs = 1, Outputs = 1, Activation = "{activation}", Bias = "None")] public sealed partial class InDouble;
            [Network(Inputs = 1, Outputs = 1, Activation = "{activation}", Bias = "None", Precision = "Single")] public sealed partial class InSingle;
            """;
        var assembly = InMemory.Load(source);
        var inDouble = Unit<double>(assembly.GetType("InDouble")!);
        var inSingle = Unit<float>(assembly.GetType("InSingle")!);
        var output = new double[1];
        var single = new float[1];
        foreach (var (_, z, expected) in _reference.Where(row => row.Activation == activation))
        {
            inDouble.Forward([z], output);
            Assert.True(Distance(output[0], expected) <= bound, $"{activation}({z:R}) = {output[0]:R}, not {expected:R}: {Distance(output[0], expected)} apart");

            // In single precision the reference is the double version at the same, rounded z; near the smallest numbers a
            // unit in the last place of float says nothing about a function.
            inDouble.Forward([(float)z], output);
            inSingle.Forward([(float)z], single);
            if (Math.Abs(output[0]) is 0 or > 1e-30 and < 1e30)
            {
                Assert.True(Distance(single[0], (float)output[0]) <= bound, $"{activation}({(float)z:R}) in single precision: {single[0]:R}, not {(float)output[0]:R}");
            }
        }
    }

    private static INetwork<T> Unit<T>(Type type)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        var network = (INetwork<T>)Activator.CreateInstance(type, 1)!;
        dynamic parameters = ((dynamic)network).Parameters;
        parameters.CopyFrom(new[] { T.One });
        return network;
    }

    /// <summary>How many representable numbers apart; +0 and −0 are the same.</summary>
    private static long Distance(double left, double right) => Math.Abs(Ordinal(left) - Ordinal(right));

    private static long Distance(float left, float right) => Math.Abs(Ordinal(left) - Ordinal(right));

    private static long Ordinal(double number)
    {
        var bits = BitConverter.DoubleToInt64Bits(number);
        return bits < 0 ? long.MinValue - bits : bits;
    }

    private static long Ordinal(float number)
    {
        var bits = BitConverter.SingleToInt32Bits(number);
        return bits < 0 ? (long)int.MinValue - bits : bits;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
