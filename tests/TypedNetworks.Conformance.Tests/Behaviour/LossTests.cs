using System.Reflection;
using TypedNetworks.Conformance.Tests.Matrix;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>
/// Losses by themselves: a layer whose weights are the identity matrix and whose biases are zero, so that z is the input
/// and the biases' gradient is the loss's slope at z.
/// </summary>
public class LossTests
{
    // Published in single precision, whose numbers are 1.2e-7 apart from 1 on.
    private const double Published = 6e-8;

    private static readonly string[] _kernels = ["Scalar", "Tiled"];
    private static readonly string[] _precisions = ["Double", "Single"];

    private static readonly (string Activation, string Loss, int Units)[] _pairs =
    [
        ("Softmax", "CrossEntropy", 3), ("Softmax", "CrossEntropy", 4), ("Softmax", "CrossEntropy", 12),
        ("Sigmoid", "BinaryCrossEntropy", 2), ("Sigmoid", "BinaryCrossEntropy", 4), ("HardSigmoid", "BinaryCrossEntropy", 2),
        ("Identity", "SquaredError", 4), ("Identity", "MeanSquaredError", 4), ("Identity", "MeanAbsoluteError", 4), ("Identity", "Huber", 4),
    ];

    private static readonly Lazy<Assembly> _assembly = new(() => CompiledNetworks.Load(_pairs.SelectMany(pair =>
        _kernels.SelectMany(kernel => _precisions.Select(precision => Case(pair.Activation, pair.Loss, pair.Units, kernel, precision))))));

    [Fact]
    public void LossesAndSlopesAtErrorsAndKinks()
    {
        double[] errors = [-2, -.5, 0, 1];
        Check("Identity", "SquaredError", errors, new double[4], 2.625, errors);
        Check("Identity", "MeanSquaredError", errors, new double[4], 5.25 / 4, [-1, -.25, 0, .5]);
        Check("Identity", "MeanAbsoluteError", errors, new double[4], 3.5 / 4, [-.25, -.25, 0, .25]);
        Check("Identity", "Huber", errors, new double[4], (1.5 + .125 + .5) / 4, [-.25, -.125, 0, .25]);

        // Errors are y − t, not t − y.
        Check("Identity", "MeanAbsoluteError", new double[4], errors, 3.5 / 4, [.25, .25, 0, -.25]);
        Check("Identity", "Huber", new double[4], errors, (1.5 + .125 + .5) / 4, [.25, .125, 0, -.25]);
    }

    [Fact]
    public void BinaryCrossEntropyOfLogitsIsThePublishedMean() => ForEach("Sigmoid", "BinaryCrossEntropy", 4, network =>
    {
        var (loss, _) = network.Backprop([.8271, .9626, .3796, .2355], [0, 1, 0, 1]);
        Assert.Equal(.7491253698, loss, 1e-10 + (8 * network.Epsilon));
    });

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(1e4)]
    [InlineData(1e30)]
    public void BinaryCrossEntropyStaysFinite(double z)
    {
        z = (float)z;

        // ln(1 + eᶻ) − t·z, and (a − t) / 2, at z and −z.
        var (rest, a) = (Math.Log(1 + Math.Exp(-z)), 1 / (1 + Math.Exp(-z)));
        Check("Sigmoid", "BinaryCrossEntropy", [z, -z], [0, 1], (z + rest + z + rest) / 2, [a / 2, -a / 2]);
        Check("Sigmoid", "BinaryCrossEntropy", [z, -z], [1, 0], rest, [(a - 1) / 2, (1 - a) / 2]);
        Check("Sigmoid", "BinaryCrossEntropy", [z, -z], [.5, .5], (z / 2) + rest, [(a - .5) / 2, (.5 - a) / 2]);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1e4)]
    [InlineData(1e30)]
    public void CrossEntropyStaysFinite(double z)
    {
        z = (float)z;

        // Softmax is 1 0 0 to the last bit; targets need not sum to 1, and the slope is a·Σt − t.
        Check("Softmax", "CrossEntropy", [z, -z, 0], [.5, .25, .5], (.25 * (2 * z)) + (.5 * z), [.75, -.25, -.5]);
        Check("Softmax", "CrossEntropy", [-z, -z, -z], [1, 0, 0], Math.Log(3), [-2.0 / 3, 1.0 / 3, 1.0 / 3]);
        Check("Softmax", "CrossEntropy", [z, -z, 0], [1, 0, 0], 0, [0, 0, 0]);
    }

    [Fact]
    public void CrossEntropyOfTargetsThatDoNotSumToOne() =>
        // ln Σ eᶻ of −1, 0, 1 is 1.4076059644443804.
        Check(
            "Softmax",
            "CrossEntropy",
            [-1, 0, 1],
            [1, 2, 3],
            (6 * 1.4076059644443804) - 2,
            [(6 * .09003057317038046) - 1, (6 * .24472847105479764) - 2, (6 * .6652409557748218) - 3]);

    [Fact]
    public void SoftmaxIsThePublishedOne()
    {
        ForEach("Softmax", "CrossEntropy", 3, network => AssertNear([.09003058, .24472848, .66524094], network.Forward([-1, 0, 1]), Published + (4 * network.Epsilon)));
        ForEach("Softmax", "CrossEntropy", 4, network => AssertNear([.032058604, .08714432, .23688281, .64391428], network.Forward([10000, 10001, 10002, 10003]), Published + (4 * network.Epsilon)));
    }

    [Fact]
    public void WideSoftmaxAddsUpToOne() => ForEach("Softmax", "CrossEntropy", 12, network =>
    {
        var y = network.Forward([.. Enumerable.Range(0, 12).Select(i => (double)i * i)]);
        Assert.Equal(1, y.Sum(), 12 * network.Epsilon);
        Assert.Equal(y.Order(), y);
    });

    [Fact]
    public void SaturatedHardSigmoidKeepsBinaryCrossEntropyFinite() => ForEach("HardSigmoid", "BinaryCrossEntropy", 2, network =>
    {
        // Outputs of exactly 0 and 1 against the opposite targets: the logarithm is bounded, the loss large.
        var (loss, gradient) = network.Backprop([-5, 5], [1, 0]);
        Assert.True(double.IsFinite(loss) && loss > 10);
        Assert.All(gradient, derivative => Assert.True(double.IsFinite(derivative)));
        Assert.Equal(0, network.Backprop([-5, 5], [0, 1]).Loss);
    });

    // 16 ulp of the largest number: a logarithm, exponentials and a few sums. Biases come last in canonical order.
    private static void Check(string activation, string lossName, double[] z, double[] targets, double expectedLoss, double[] expectedSlopes) =>
        ForEach(activation, lossName, z.Length, network =>
        {
            var (loss, gradient) = network.Backprop(z, targets);
            Assert.Equal(expectedLoss, loss, 16 * network.Epsilon * Math.Max(1, Math.Abs(expectedLoss)));
            AssertNear(expectedSlopes, gradient[^z.Length..], 16 * network.Epsilon);
        });

    private static void ForEach(string activation, string loss, int units, Action<TestNetwork> check)
    {
        foreach (var (kernel, precision) in _kernels.SelectMany(kernel => _precisions.Select(precision => (kernel, precision))))
        {
            var network = CompiledNetworks.Create(_assembly.Value, Case(activation, loss, units, kernel, precision));
            network.Parameters = [.. Enumerable.Range(0, units * units).Select(i => i % (units + 1) == 0 ? 1.0 : 0), .. new double[units]];
            check(network);
        }
    }

    private static NetworkCase Case(string activation, string loss, int units, string kernel, string precision) => new()
    {
        Name = FormattableString.Invariant($"{activation}_{loss}_{units}_{kernel}_{precision}"),
        Inputs = units,
        Layers = [new(units, activation, "Trained")],
        Loss = loss,
        Precision = precision,
        Kernel = kernel,
    };

    private static void AssertNear(double[] expected, double[] actual, double tolerance)
    {
        var scale = expected.Select(Math.Abs).Append(1).Max();
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], actual[i], tolerance * scale);
        }
    }
}
