using System.Globalization;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Maths.Differentiation;

namespace TypedNetworks.Generators.Tests.Maths.Differentiation;

/// <summary>
/// Symbolic derivatives against central differences of the same C#, compiled. What is compared is what networks compute with:
/// read, differentiated, simplified, in the output where that is reused, NaN kept.
/// </summary>
public class DerivativeTests
{
    private const double Step = 1e-5;

    // Twice the step squared times a third derivative of some tens, and rounding over the step.
    private const double Tolerance = 2e-7;

    private static readonly double[] _targets = [-1, 0.29, 1, 1.7];

    private static readonly Lazy<(IReadOnlyList<Func<double, double>> Compiled, IReadOnlyList<Derivation> Derived)> _activations = new(() =>
    {
        string[] expressions = [.. DerivativeTable.Activations.Select(row => row.Expression)];
        return (OwnFunctions.Compile<Func<double, double>>("double z", expressions), [.. OwnFunctions.ReadAll("double z", expressions).Select(reading => Derivation.Of(reading.Value!, Symbols.Z, Symbols.A))]);
    });

    private static readonly Lazy<(IReadOnlyList<Func<double, double, double>> Compiled, IReadOnlyList<Derivation> Derived)> _losses = new(() =>
    {
        string[] expressions = [.. DerivativeTable.Losses.Select(row => row.Expression)];
        return (OwnFunctions.Compile<Func<double, double, double>>("double y, double t", expressions), [.. OwnFunctions.ReadAll("double y, double t", expressions).Select(reading => Derivation.Of(reading.Value!, Symbols.Y, output: null))]);
    });

    public static TheoryData<int, string> Activations => Rows(DerivativeTable.Activations);

    public static TheoryData<int, string> Losses => Rows(DerivativeTable.Losses);

    [Fact]
    public void There_are_over_a_hundred_functions_and_each_is_another() =>
        Assert.True(DerivativeTable.Activations.Concat(DerivativeTable.Losses).Distinct().Count() is > 140 and var count && count == DerivativeTable.Activations.Count + DerivativeTable.Losses.Count);

    [Theory]
    [MemberData(nameof(Activations))]
    public void A_derivative_is_that_of_its_activation(int row, string expression)
    {
        var (function, derived, (_, from, to)) = (_activations.Value.Compiled[row], _activations.Value.Derived[row], DerivativeTable.Activations[row]);
        foreach (var z in Points(from, to))
        {
            AssertNear(function(z), derived.Value.Evaluate((Symbols.Z, z)), 1e-13, $"{expression} at {z}");
            AssertNear(
                (function(z + Step) - function(z - Step)) / (2 * Step),
                derived.Derivative.Evaluate((Symbols.Z, z), (Symbols.A, function(z))),
                Tolerance,
                $"({expression})′ = {derived.SlopeFormula} at {z}");
        }
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_derivative_is_that_of_its_loss_by_the_output(int row, string expression)
    {
        var (function, derived, (_, from, to)) = (_losses.Value.Compiled[row], _losses.Value.Derived[row], DerivativeTable.Losses[row]);
        foreach (var (y, t) in Points(from, to).SelectMany(y => _targets.Select(t => (y, t))))
        {
            AssertNear(function(y, t), derived.Value.Evaluate((Symbols.Y, y), (Symbols.T, t)), 1e-13, $"{expression} at {y}, {t}");
            AssertNear(
                (function(y + Step, t) - function(y - Step, t)) / (2 * Step),
                derived.Derivative.Evaluate((Symbols.Y, y), (Symbols.T, t)),
                Tolerance,
                $"({expression})′ = {derived.SlopeFormula} at {y}, {t}");
        }
    }

    [Theory]
    [MemberData(nameof(Activations))]
    public void NaN_in_gives_NaN_out_where_anything_comes_in(int row, string expression)
    {
        var value = _activations.Value.Derived[row].Value;
        Assert.True(!value.Uses(Symbols.Z) || double.IsNaN(value.Evaluate((Symbols.Z, double.NaN))), expression);
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void NaN_in_an_output_or_target_gives_a_loss_and_slope_of_NaN(int row, string expression)
    {
        foreach (var (y, t) in new[] { (double.NaN, .3), (.3, double.NaN), (double.NaN, double.NaN) })
        {
            foreach (var part in new[] { _losses.Value.Derived[row].Value, _losses.Value.Derived[row].Derivative })
            {
                var comesIn = (part.Uses(Symbols.Y) && double.IsNaN(y)) || (part.Uses(Symbols.T) && double.IsNaN(t));
                Assert.True(!comesIn || double.IsNaN(part.Evaluate((Symbols.Y, y), (Symbols.T, t))), $"{expression} at {y}, {t}");
            }
        }
    }

    [Theory]
    [InlineData("Math.Abs(z)", 0, 0)]
    [InlineData("Math.Max(z, 0)", 0, 0)]
    [InlineData("Math.Max(0, z)", 0, 0)]
    [InlineData("Math.Max(0, -z)", 0, 0)]
    [InlineData("Math.Min(z, 1)", 1, 0)]
    [InlineData("Math.Min(1, z)", 1, 0)]
    [InlineData("Math.Clamp(z, -1, 1)", 1, 0)]
    [InlineData("Math.Clamp(z, -1, 1)", -1, 0)]
    [InlineData("Math.Max(2 * z, z)", 0, 1)]
    [InlineData("Math.Max(z, 2 * z)", 0, 2)]
    [InlineData("Math.Min(2 * z, z)", 0, 1)]
    [InlineData("z > 0 ? z : 0.01 * z", 0, .01)]
    [InlineData("z >= 0 ? z : 0.01 * z", 0, 1)]
    [InlineData("Math.Sign(z)", 0, 0)]
    [InlineData("z * Math.Abs(z)", 0, 0)]
    [InlineData("Math.Pow(0, z)", 2, 0)]
    [InlineData("Math.Sqrt(z)", 0, double.PositiveInfinity)]
    [InlineData("Math.Pow(z, 1.5)", 0, 0)]
    [InlineData("Math.Pow(z, 2.5)", 0, 0)]
    [InlineData("Math.Pow(z, 3.5)", 0, 0)]
    [InlineData("Math.Pow(Math.Max(z, 0), 1.5)", 0, 0)]
    [InlineData("Math.Pow(Math.Max(z, 0), 1.5)", -1, 0)]
    [InlineData("Math.Pow(Math.Max(z, 0), 2.5)", -1, 0)]
    [InlineData("Math.Pow(Math.Abs(z), 1.5)", 0, 0)]
    [InlineData("Math.Pow(z * z, 1.5)", 0, 0)]
    [InlineData("2 * Math.Pow(2 * z, 1.5) + z", 0, 1)]
    [InlineData("Math.Pow(z, 0.5)", 0, double.PositiveInfinity)]
    [InlineData("Math.Pow(z, -0.5)", 0, double.NegativeInfinity)]
    [InlineData("Math.Pow(z, -1.5)", 0, double.NegativeInfinity)]
    [InlineData("Math.Pow(z, -2.5)", 0, double.NegativeInfinity)]
    [InlineData("Math.Pow(z, 2)", 0, 0)]
    [InlineData("Math.Pow(z, 3)", 0, 0)]
    [InlineData("Math.Pow(z, 1)", 0, 1)]
    [InlineData("Math.Pow(z, -1)", 0, double.NegativeInfinity)]
    [InlineData("Math.Pow(z, -2)", 0, double.NegativeInfinity)]
    public void At_a_kink_one_side_is_taken(string expression, double z, double expected)
    {
        var derived = OwnFunctions.Activation(expression);
        Assert.Equal(expected, derived.Derivative.Evaluate((Symbols.Z, z), (Symbols.A, derived.Value.Evaluate((Symbols.Z, z)))));
    }

    [Theory]
    [InlineData("1 / (1 + Math.Exp(-z))")]
    [InlineData("z / (1 + Math.Exp(-z))")]
    [InlineData("Math.Log(1 + Math.Exp(z))")]
    [InlineData("Math.Exp(z) / (1 + Math.Exp(z))")]
    [InlineData("Math.Tanh(z)")]
    [InlineData("z / (1 + Math.Abs(z))")]
    [InlineData("z * Math.Tanh(Math.Log(1 + Math.Exp(z)))")]
    public void What_saturates_has_a_slope_however_far_out(string expression)
    {
        var derived = OwnFunctions.Activation(expression);
        foreach (var z in new[] { -1e4, -800.0, 800, 1e4 })
        {
            var slope = derived.Derivative.Evaluate((Symbols.Z, z), (Symbols.A, derived.Value.Evaluate((Symbols.Z, z))));
            Assert.True(Math.Abs(slope) is < 1e-5 or (> 0.99999 and < 1.00001), $"{derived.SlopeFormula} at {z} is {slope}");
        }
    }

    private static TheoryData<int, string> Rows(IReadOnlyList<(string Expression, double From, double To)> table)
    {
        var rows = new TheoryData<int, string>();
        for (var i = 0; i < table.Count; i++)
        {
            rows.Add(i, table[i].Expression);
        }

        return rows;
    }

    // None of them within a step of a round number, where kinks are.
    private static IEnumerable<double> Points(double from, double to) => Enumerable.Range(0, 37).Select(i => from + ((to - from) * (i + 0.377) / 37));

    private static void AssertNear(double expected, double actual, double tolerance, string what) => Assert.True(
        Math.Abs(expected - actual) <= tolerance * Math.Max(1, Math.Abs(expected)),
        string.Create(CultureInfo.InvariantCulture, $"{what} is {actual:R}, expected {expected:R}"));
}
