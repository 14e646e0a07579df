using TypedNetworks.Generators.Maths;
using static TypedNetworks.Generators.Maths.Symbols;

namespace TypedNetworks.Generators.Tests.Maths;

public class FusedTableTests
{
    private static readonly double[][] _logits = [[0, 0, 0], [1, -2, .5], [-4, 3, 2.5], [10, 9, -10]];

    // Not all of them sum to 1.
    private static readonly double[][] _targets = [[1, 0, 0], [0, .5, .5], [.2, .3, .1], [1, 1, 0]];

    [Fact]
    public void Both_names_of_every_pair_are_in_the_tables() => Assert.All(FusedTable.Rows, row =>
    {
        Assert.NotNull(ActivationTable.Find(row.Activation));
        Assert.NotNull(LossTable.Find(row.Loss));
        Assert.Same(row, FusedTable.Find(row.Activation, row.Loss));
    });

    [Fact]
    public void Every_pair_has_a_test_here() =>
        Assert.Equal(["Sigmoid + BinaryCrossEntropy", "Softmax + CrossEntropy"], FusedTable.Rows.Select(row => $"{row.Activation} + {row.Loss}"));

    [Fact]
    public void Sigmoid_and_binary_cross_entropy_are_their_composition()
    {
        var (row, activation, loss) = Rows("Sigmoid", "BinaryCrossEntropy");
        foreach (var (z, t) in _logits.SelectMany(vector => vector).SelectMany(z => new[] { 0, .3, 1 }.Select(t => (z, t))))
        {
            var a = activation.Value!.Evaluate((Z, z));

            Assert.Equal(loss.Value.Evaluate((Y, a), (T, t)), row.Value.Evaluate((Z, z), (T, t)), tolerance: 1e-10);
            Assert.Equal(
                loss.Derivative.Evaluate((Y, a), (T, t)) * activation.Derivative!.Evaluate((A, a)),
                row.Delta.Evaluate((A, a), (T, t)),
                tolerance: 1e-10);
        }
    }

    [Fact]
    public void Softmax_and_cross_entropy_are_their_composition()
    {
        var (row, _, loss) = Rows("Softmax", "CrossEntropy");
        foreach (var (z, t) in _logits.SelectMany(z => _targets.Select(t => (z, t))))
        {
            var a = Softmax(z);
            var slopes = a.Zip(t, (y, target) => loss.Derivative.Evaluate((Y, y), (T, target))).ToArray();
            var mean = slopes.Zip(a, (slope, y) => slope * y).Sum();

            Assert.Equal(a.Zip(t, (y, target) => loss.Value.Evaluate((Y, y), (T, target))).Sum(), FusedLoss(row, z, t), tolerance: 1e-12);
            for (var i = 0; i < z.Length; i++)
            {
                Assert.Equal(a[i] * (slopes[i] - mean), row.Delta.Evaluate((A, a[i]), (T, t[i]), (TotalTarget, t.Sum())), tolerance: 1e-12);
            }
        }
    }

    [Fact]
    public void Softmax_and_cross_entropy_have_the_slope_of_their_own_value()
    {
        const double Step = 1e-5;
        var (row, _, _) = Rows("Softmax", "CrossEntropy");
        foreach (var (z, t) in _logits.SelectMany(z => _targets.Select(t => (z, t))))
        {
            for (var i = 0; i < z.Length; i++)
            {
                var slope = (FusedLoss(row, Moved(z, i, Step), t) - FusedLoss(row, Moved(z, i, -Step), t)) / (2 * Step);
                Assert.Equal(slope, row.Delta.Evaluate((A, Softmax(z)[i]), (T, t[i]), (TotalTarget, t.Sum())), tolerance: 1e-8);
            }
        }
    }

    [Theory]
    [InlineData(1000, 0, 1000)]
    [InlineData(1000, 1, 0)]
    [InlineData(-1000, 1, 1000)]
    [InlineData(-1000, 0, 0)]
    public void Sigmoid_and_binary_cross_entropy_are_finite_far_out(double z, double t, double value) =>
        Assert.Equal(value, Rows("Sigmoid", "BinaryCrossEntropy").Row.Value.Evaluate((Z, z), (T, t)));

    [Fact]
    public void Softmax_and_cross_entropy_are_finite_far_out() =>
        Assert.Equal(2000, FusedLoss(Rows("Softmax", "CrossEntropy").Row, [-1000, 1000, 0], [1, 0, 0]));

    [Fact]
    public void NaN_in_gives_NaN_out() => Assert.All(FusedTable.Rows, row =>
    {
        Assert.Equal(double.NaN, row.Value.Evaluate((Z, double.NaN), (T, 0), (MaxZ, double.NaN), (LogSum, double.NaN)));
        Assert.Equal(double.NaN, row.Value.Evaluate((Z, 0), (T, double.NaN), (MaxZ, 0), (LogSum, 0)));
        Assert.Equal(double.NaN, row.Delta.Evaluate((A, double.NaN), (T, 0), (TotalTarget, 0)));
        Assert.Equal(double.NaN, row.Delta.Evaluate((A, 0), (T, double.NaN), (TotalTarget, 0)));
    });

    private static (FusedPair Row, Activation Activation, Loss Loss) Rows(string activation, string loss) =>
        (FusedTable.Find(activation, loss)!, ActivationTable.Find(activation)!, LossTable.Find(loss)!);

    private static double FusedLoss(FusedPair row, double[] z, double[] t)
    {
        var logSum = Math.Log(z.Sum(item => Math.Exp(item - z.Max())));
        return z.Zip(t, (item, target) => row.Value.Evaluate((Z, item), (T, target), (MaxZ, z.Max()), (LogSum, logSum))).Sum();
    }

    private static double[] Softmax(double[] z)
    {
        var exp = z.Select(item => Math.Exp(item - z.Max())).ToArray();
        return [.. exp.Select(item => item / exp.Sum())];
    }

    private static double[] Moved(double[] z, int index, double by) => [.. z.Select((item, i) => i == index ? item + by : item)];
}
