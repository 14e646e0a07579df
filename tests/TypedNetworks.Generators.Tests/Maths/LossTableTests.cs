using TypedNetworks.Generators.Maths;
using static TypedNetworks.Generators.Maths.Symbols;

namespace TypedNetworks.Generators.Tests.Maths;

public class LossTableTests
{
    public static TheoryData<string> Names() => [.. LossTable.Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_derivative_is_the_slope_by_the_output(string name)
    {
        const double Step = 1e-6;
        var row = LossTable.Find(name)!;
        foreach (var (y, t) in Points(row))
        {
            var slope = (ValueAt(row, y + Step, t) - ValueAt(row, y - Step, t)) / (2 * Step);
            Assert.Equal(slope, DerivativeAt(row, y, t), tolerance: 1e-7 * Math.Max(1, Math.Abs(slope)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NaN_in_gives_NaN_out(string name)
    {
        var row = LossTable.Find(name)!;
        foreach (var (y, t) in new[] { (double.NaN, .5), (.5, double.NaN), (double.NaN, double.NaN) })
        {
            Assert.Equal(double.NaN, ValueAt(row, y, t));
            Assert.Equal(double.NaN, DerivativeAt(row, y, t));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_mentions_output_and_target_or_their_difference(string name)
    {
        var row = LossTable.Find(name)!;

        Assert.NotEqual(row.Value.Uses(E), row.Value.Uses(Y));
        Assert.False(row.Value.Uses(Z) || row.Value.Uses(A) || row.Derivative.Uses(Z) || row.Derivative.Uses(A));
    }

    [Theory]
    [InlineData("SquaredError", 3, 1, 2, 2)]
    [InlineData("MeanSquaredError", 3, 1, 4, 4)]
    [InlineData("MeanAbsoluteError", 3, 1, 2, 1)]
    [InlineData("MeanAbsoluteError", 1, 3, 2, -1)]
    [InlineData("MeanAbsoluteError", 1, 1, 0, 0)]
    [InlineData("Huber", .5, 0, .125, .5)]
    [InlineData("Huber", -3, 0, 2.5, -1)]
    [InlineData("Huber", 1, 0, .5, 1)]
    [InlineData("Huber", -1, 0, .5, -1)]
    [InlineData("CrossEntropy", .5, 1, .6931471805599453, -2)]
    [InlineData("CrossEntropy", .5, 0, 0, 0)]
    public void Values_are_what_one_works_out_by_hand(string name, double y, double t, double value, double derivative)
    {
        Assert.Equal(value, ValueAt(LossTable.Find(name)!, y, t), tolerance: 1e-15);
        Assert.Equal(derivative, DerivativeAt(LossTable.Find(name)!, y, t), tolerance: 1e-15);
    }

    // PyTorch bounds the logarithms at −100 and the denominator at 1e-12.
    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 1, 0, 0)]
    [InlineData(0, 1, 100, -1e12)]
    [InlineData(1, 0, 100, 1e12)]
    public void Binary_cross_entropy_is_large_but_finite_at_its_limits(double y, double t, double value, double derivative)
    {
        var row = LossTable.Find("BinaryCrossEntropy")!;

        Assert.Equal(value, ValueAt(row, y, t));
        Assert.Equal(derivative, DerivativeAt(row, y, t));
    }

    [Fact]
    public void Binary_cross_entropy_on_logits_has_the_published_mean()
    {
        var row = LossTable.Find("BinaryCrossEntropy")!;
        var points = new[] { (.8271, 0.0), (.9626, 1), (.3796, 0), (.2355, 1) };

        Assert.Equal(.7491253698, points.Average(point => ValueAt(row, 1 / (1 + Math.Exp(-point.Item1)), point.Item2)), tolerance: 5e-11);
    }

    private static IEnumerable<(double Y, double T)> Points(Loss row)
    {
        // Kinks, at |y − t| of 0 and 1, are not among them.
        double[] outputs = row.NeedsUnitRange || row.NeedsSoftmax ? [.011, .13, .5, .77, .993] : [-3.3, -.71, .013, .49, 2.2];
        double[] targets = row.NeedsUnitRange || row.NeedsSoftmax ? [0, .25, 1] : [-1.1, 0, .4];
        return outputs.SelectMany(y => targets.Select(t => (y, t)));
    }

    private static double ValueAt(Loss row, double y, double t) => row.Value.Evaluate((Y, y), (T, t), (E, y - t));

    private static double DerivativeAt(Loss row, double y, double t) => row.Derivative.Evaluate((Y, y), (T, t), (E, y - t));
}
