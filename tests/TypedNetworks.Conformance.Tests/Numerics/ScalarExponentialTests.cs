using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>
/// Checks Exp, Sigmoid and Tanh of <see cref="ScalarMath"/> against exact results, at the edges of their domains and in
/// the narrow ranges where their errors add up most.
/// </summary>
/// <remarks>Must also pass with DOTNET_EnableAVX2=0 and DOTNET_EnableHWIntrinsic=0, which take fused multiply-add away.</remarks>
public class ScalarExponentialTests
{
    private const int RandomPoints = 200_000;

    private sealed record Function(
        Func<double, double> InDouble, Func<float, float> InSingle, Func<double, double> Exact, double Low, double High, long Bound);

    private static readonly Dictionary<string, Function> Functions = new()
    {
        ["Exp"] = new(ScalarMath.Exp, ScalarMath.Exp, ExactFunctions.Exp, -746, 710, 1),
        ["Sigmoid"] = new(ScalarMath.Sigmoid, ScalarMath.Sigmoid, ExactFunctions.Sigmoid, -746, 40, 2),
        ["Tanh"] = new(ScalarMath.Tanh, ScalarMath.Tanh, ExactFunctions.Tanh, -20, 20, 2),
    };

    public static TheoryData<string, double, double> Ranges => new()
    {
        { "Exp", -746, 710 },
        { "Exp", -746, -706 },
        { "Exp", 706, 710 },
        { "Exp", -3, 3 },
        { "Sigmoid", -746, 40 },
        { "Sigmoid", -746, -706 },
        { "Sigmoid", -6, 1 },
        { "Sigmoid", -4.158, -4.069 },
        { "Tanh", -20, 20 },
        { "Tanh", -0.6, 0.6 },
        { "Tanh", 0.0009, 0.0021 },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void DoubleIsWithinItsBound(string name, double low, double high)
    {
        Function function = Functions[name];
        foreach (double x in VectorPoints.Doubles(low, high, RandomPoints))
        {
            double expected = function.Exact(x), actual = function.InDouble(x);
            long error = Ulp.Distance(expected, actual);
            Assert.True(error <= function.Bound, Text($"{name}({x:R}) is {actual:R}, expected {expected:R}: {error} ulp off."));
        }
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void FloatIsWithinOneUlp(string name, double low, double high)
    {
        // Where the results of float bend is an eighth of where those of double do.
        Function function = Functions[name];
        double scale = Math.Abs(low) > 100.0 ? 0.15 : 1.0;
        foreach (float x in VectorPoints.Singles(low * scale, high * scale, RandomPoints))
        {
            float expected = (float)function.Exact(x), actual = function.InSingle(x);
            long error = Ulp.Distance(expected, actual);
            Assert.True(error <= 1, Text($"{name}({x:R}f) is {actual:R}, expected {expected:R}: {error} ulp off."));
        }
    }

    [Theory]
    [InlineData("Exp", 0.0, 1.0, double.PositiveInfinity)]
    [InlineData("Sigmoid", 0.0, 0.5, 1.0)]
    [InlineData("Tanh", -1.0, 0.0, 1.0)]
    public void LimitsAreExact(string name, double atMinusInfinity, double atZero, double atInfinity)
    {
        Function function = Functions[name];
        Assert.Equal(atMinusInfinity, function.InDouble(double.NegativeInfinity));
        Assert.Equal(atInfinity, function.InDouble(double.PositiveInfinity));
        Assert.Equal((float)atMinusInfinity, function.InSingle(float.NegativeInfinity));
        Assert.Equal((float)atInfinity, function.InSingle(float.PositiveInfinity));
        Assert.Equal(atMinusInfinity, function.InDouble(double.MinValue));
        Assert.Equal(atInfinity, function.InDouble(double.MaxValue));
        Assert.Equal((float)atMinusInfinity, function.InSingle(float.MinValue));
        Assert.Equal((float)atInfinity, function.InSingle(float.MaxValue));
        Assert.True(double.IsNaN(function.InDouble(double.NaN)) && double.IsNaN(function.InDouble(-double.NaN)));
        Assert.True(float.IsNaN(function.InSingle(float.NaN)) && float.IsNaN(function.InSingle(-float.NaN)));
        Assert.Equal(BitConverter.DoubleToInt64Bits(atZero), BitConverter.DoubleToInt64Bits(function.InDouble(0.0)));
        Assert.Equal(BitConverter.DoubleToInt64Bits(name == "Tanh" ? -atZero : atZero), BitConverter.DoubleToInt64Bits(function.InDouble(-0.0)));
        Assert.Equal(BitConverter.SingleToInt32Bits((float)(name == "Tanh" ? -atZero : atZero)), BitConverter.SingleToInt32Bits(function.InSingle(-0f)));
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
