using System.Globalization;
using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>
/// Checks <see cref="ScalarMath"/> against ScalarMathReference.csv, which
/// make_scalar_math_reference.py wrote with 40-digit arithmetic, and at the edges of its domain.
/// </summary>
public class ScalarMathTests
{
    private const double Infinity = double.PositiveInfinity;

    /// <summary>Both versions of a function, and the bound in ulp its documentation states.</summary>
    private sealed record Function(
        Func<double, double> InDouble, Func<float, float> InFloat, long DoubleBound);

    private const long FloatBound = 1;

    private static readonly Dictionary<string, Function> Functions = new()
    {
        ["LogP1"] = new(ScalarMath.LogP1, ScalarMath.LogP1, 3),
        ["ExpM1"] = new(ScalarMath.ExpM1, ScalarMath.ExpM1, 2),
        ["Softplus"] = new(ScalarMath.Softplus, ScalarMath.Softplus, 3),
        ["Erf"] = new(ScalarMath.Erf, ScalarMath.Erf, 2),
        ["Erfc"] = new(ScalarMath.Erfc, ScalarMath.Erfc, 5),
        ["NormalCdf"] = new(ScalarMath.NormalCdf, ScalarMath.NormalCdf, 5),
    };

    /// <summary>The names of all functions, for the theories that run over each of them.</summary>
    public static TheoryData<string> Names => [.. Functions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void DoubleIsWithinItsBoundOfTheReference(string name)
    {
        Function function = Functions[name];
        List<(double X, double Expected)> rows = ReadReference(name);
        Assert.True(rows.Count >= 50, $"Only {rows.Count} reference rows for {name}.");
        foreach ((double x, double expected) in rows)
        {
            double actual = function.InDouble(x);
            long error = UlpDistance(expected, actual);
            Assert.True(
                error <= function.DoubleBound,
                Text($"{name}({x:R}) is {actual:R}, expected {expected:R}: {error} ulp off."));
        }
    }

    /// <summary>
    /// The reference arguments, rounded to float, reach the subnormal and overflowing results too.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void FloatAgreesWithDoubleAtTheReferenceArguments(string name)
    {
        foreach ((double x, _) in ReadReference(name))
        {
            AssertFloatAgrees(name, (float)x);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void FloatAgreesWithDoubleOverADenseSweep(string name)
    {
        // Evenly over the range where the functions bend and reach their limits ...
        const int Steps = 100_000;
        for (int i = 0; i <= Steps; i++)
        {
            AssertFloatAgrees(name, -120.0f + (240.0f * i / Steps));
            AssertFloatAgrees(name, -4.0f + (8.0f * i / Steps));
        }

        // ... and over every magnitude, by stepping through the bit patterns.
        const int Stride = 40_009;
        int last = BitConverter.SingleToInt32Bits(float.MaxValue);
        for (int bits = 1; bits <= last; bits += Stride)
        {
            float x = BitConverter.Int32BitsToSingle(bits);
            AssertFloatAgrees(name, x);
            AssertFloatAgrees(name, -x);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NaNGivesNaN(string name)
    {
        Assert.True(double.IsNaN(Functions[name].InDouble(double.NaN)));
        Assert.True(float.IsNaN(Functions[name].InFloat(float.NaN)));
    }

    [Theory]
    [InlineData("LogP1", 0.0, 0.0)]
    [InlineData("LogP1", -1.0, -Infinity)]
    [InlineData("LogP1", Infinity, Infinity)]
    [InlineData("LogP1", -1.5, double.NaN)]
    [InlineData("LogP1", -1.0000001, double.NaN)]
    [InlineData("LogP1", -Infinity, double.NaN)]
    [InlineData("ExpM1", 0.0, 0.0)]
    [InlineData("ExpM1", 800.0, Infinity)]
    [InlineData("ExpM1", Infinity, Infinity)]
    [InlineData("ExpM1", -800.0, -1.0)]
    [InlineData("ExpM1", -Infinity, -1.0)]
    [InlineData("Softplus", 0.0, 0.69314718055994531)]
    [InlineData("Softplus", -800.0, 0.0)]
    [InlineData("Softplus", -Infinity, 0.0)]
    [InlineData("Softplus", Infinity, Infinity)]
    [InlineData("Erf", 0.0, 0.0)]
    [InlineData("Erf", Infinity, 1.0)]
    [InlineData("Erf", -Infinity, -1.0)]
    [InlineData("Erfc", 0.0, 1.0)]
    [InlineData("Erfc", Infinity, 0.0)]
    [InlineData("Erfc", -Infinity, 2.0)]
    [InlineData("NormalCdf", 0.0, 0.5)]
    [InlineData("NormalCdf", Infinity, 1.0)]
    [InlineData("NormalCdf", -Infinity, 0.0)]
    public void EdgesAreExact(string name, double x, double expected)
    {
        Function function = Functions[name];
        AssertSameNumber(expected, function.InDouble(x));
        AssertSameNumber((float)expected, function.InFloat((float)x));
    }

    [Theory]
    [InlineData("LogP1")]
    [InlineData("ExpM1")]
    [InlineData("Erf")]
    public void NegativeZeroStaysNegativeZero(string name)
    {
        AssertSameNumber(-0.0, Functions[name].InDouble(-0.0));
        AssertSameNumber(-0.0f, Functions[name].InFloat(-0.0f));
    }

    [Theory]
    [InlineData("Softplus")]
    [InlineData("Erfc")]
    [InlineData("NormalCdf")]
    public void NegativeZeroGivesTheSameAsZero(string name)
    {
        AssertSameNumber(Functions[name].InDouble(0.0), Functions[name].InDouble(-0.0));
        AssertSameNumber(Functions[name].InFloat(0.0f), Functions[name].InFloat(-0.0f));
    }

    /// <summary>Changing the formula at a limit must not make an increasing function step back.</summary>
    [Theory]
    [InlineData("LogP1", 1.0)]
    [InlineData("ExpM1", 0.5)]
    [InlineData("ExpM1", -0.5)]
    [InlineData("Erf", 1.0)]
    [InlineData("NormalCdf", -0.70710678118654752)]
    [InlineData("NormalCdf", -5.6568542494923802)]
    public void IncreasesAcrossChangesOfFormula(string name, double limit)
    {
        Function function = Functions[name];
        double below = function.InDouble(limit * (1.0 - 1e-13));
        double above = function.InDouble(limit * (1.0 + 1e-13));
        Assert.True(limit > 0.0 ? below < above : above < below);
    }

    private static void AssertFloatAgrees(string name, float x)
    {
        Function function = Functions[name];
        float expected = (float)function.InDouble(x);
        float actual = function.InFloat(x);
        bool agrees = float.IsNaN(expected)
            ? float.IsNaN(actual)
            : UlpDistance(expected, actual) <= FloatBound;
        if (!agrees)
        {
            Assert.Fail(Text($"{name}({x:R}f) is {actual:R}, expected {expected:R}."));
        }
    }

    /// <summary>Compares bits, so that -0 differs from 0; all NaNs count as the same.</summary>
    private static void AssertSameNumber(double expected, double actual)
    {
        bool same = double.IsNaN(expected)
            ? double.IsNaN(actual)
            : BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(actual);
        Assert.True(same, Text($"Expected {expected:R}, got {actual:R}."));
    }

    /// <summary>How many representable numbers apart two numbers are; NaN is far from everything.</summary>
    private static long UlpDistance(double a, double b) => double.IsNaN(a) || double.IsNaN(b)
        ? long.MaxValue
        : Math.Abs(Ordinal(BitConverter.DoubleToInt64Bits(a), long.MinValue)
            - Ordinal(BitConverter.DoubleToInt64Bits(b), long.MinValue));

    /// <inheritdoc cref="UlpDistance(double, double)"/>
    private static long UlpDistance(float a, float b) => float.IsNaN(a) || float.IsNaN(b)
        ? long.MaxValue
        : Math.Abs(Ordinal(BitConverter.SingleToInt32Bits(a), int.MinValue)
            - Ordinal(BitConverter.SingleToInt32Bits(b), int.MinValue));

    /// <summary>
    /// Numbers the floating-point values in increasing order, both zeros as 0. Their bits already
    /// do so for positive ones; for negative ones they count down from the sign bit.
    /// </summary>
    private static long Ordinal(long bits, long signBit) => bits >= 0 ? bits : signBit - bits;

    private static List<(double X, double Expected)> ReadReference(string name)
    {
        List<(double X, double Expected)> rows = [];
        string path = Path.Combine(AppContext.BaseDirectory, "Numerics", "ScalarMathReference.csv");
        foreach (string line in File.ReadLines(path).Skip(1))
        {
            string[] cells = line.Split(',');
            if (cells[0] == name)
            {
                rows.Add((Number(cells[1]), Number(cells[2])));
            }
        }

        return rows;
    }

    private static double Number(string text) =>
        double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
