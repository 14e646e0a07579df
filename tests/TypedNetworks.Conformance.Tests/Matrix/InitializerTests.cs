using System.Reflection;
using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Conformance.Tests.Matrix;

/// <summary>Initial weights: their bounds and deviations, and that a seed alone decides them.</summary>
public class InitializerTests
{
    private static readonly string[] _initializers = ["XavierUniform", "XavierNormal", "HeUniform", "HeNormal", "LeCunNormal", "Uniform", "Zeros", "Auto"];
    private static readonly string[] _kernels = ["Scalar", "Unrolled", "Columns", "Rows", "Tiled", "Auto"];
    private const string Wide = "Wide";
    private static readonly string[] _precisions = ["Double", "Single"];

    // Wide enough for statistics: 561 and 272 weights. Where a kernel is asked for, no width matters.
    private static readonly ReferenceLayer[] _layers = [new(33, "ReLU", "Trained"), new(16, "Tanh", "Trained")];
    private static readonly ReferenceLayer[] _narrow = [new(9, "ReLU", "Trained"), new(4, "Tanh", "Trained")];
    private const int Inputs = 17;

    private static readonly Lazy<Assembly> _assembly = new(() => CompiledNetworks.Load(
    [
        .. _initializers.SelectMany(initializer => _kernels.Append(Wide).SelectMany(kernel => _precisions.Select(precision => Case(initializer, kernel, precision)))),
        Bounds("XavierUniform", 3, 2), Bounds("HeUniform", 3, 2), Bounds("XavierUniform", 784, 128), Bounds("HeUniform", 784, 128),
    ]));

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var initializer in _initializers)
        {
            rows.Add(initializer, "Double");
            rows.Add(initializer, "Single");
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void SeedAloneDecides(string initializer, string precision)
    {
        var expected = Create(initializer, _kernels[0], precision, seed: -7).Parameters;
        foreach (var kernel in _kernels)
        {
            Assert.Equal(expected, Create(initializer, kernel, precision, seed: -7).Parameters);

            // Initialize forgets what was there.
            var network = Create(initializer, kernel, precision, seed: 8);
            Assert.Equal(initializer == "Zeros", expected.SequenceEqual(network.Parameters));
            network.Parameters = Array.ConvertAll(expected, _ => 3.0);
            network.Initialize(-7);
            Assert.Equal(expected, network.Parameters);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void WeightsHaveTheInitializersScale(string initializer, string precision)
    {
        var (network, declared) = (Create(initializer, Wide, precision, seed: 3), Case(initializer, Wide, precision));
        var reference = declared.Reference;
        for (var layer = 0; layer < _layers.Length; layer++)
        {
            var weights = network.Parameters[reference.WeightOffset(layer)..reference.BiasOffset(layer)];
            Assert.All(network.Parameters[reference.BiasOffset(layer)..reference.WeightOffset(layer + 1)], bias => Assert.Equal(0, bias));
            var (isNormal, scale) = Scale(initializer, layer, reference.FanIn(layer), _layers[layer].Units);
            var (largest, deviation) = (weights.Max(Math.Abs), Math.Sqrt(weights.Average(weight => weight * weight)));

            // Of twelve summed uniform numbers, none is beyond six deviations. The deviation of 272 numbers is off by
            // 1/√544 of itself, 4 %; five times that never happens. Of 272 uniform numbers, the largest is above .95.
            Assert.True(largest <= scale * (isNormal ? 6 : 1));
            Assert.InRange(deviation, 0.8 * scale / (isNormal ? 1 : Math.Sqrt(3)), 1.2 * scale / (isNormal ? 1 : Math.Sqrt(3)));
            Assert.True(isNormal || largest >= 0.95 * scale);

            // The mean of 272 numbers is off by 1/16 of their deviation; again five times that.
            Assert.InRange(weights.Average(), -0.31 * deviation, 0.31 * deviation);
        }
    }

    [Theory]
    [InlineData("XavierUniform", 3, 2, 1.0954451150)]
    [InlineData("HeUniform", 3, 2, 1.4142135624)]
    [InlineData("XavierUniform", 784, 128, .0811107106)]
    [InlineData("HeUniform", 784, 128, .0874817765)]
    public void UniformBoundsAreThePublishedOnes(string initializer, int inputs, int units, double bound)
    {
        var network = CompiledNetworks.Create(_assembly.Value, Bounds(initializer, inputs, units));
        var (largest, count) = (0.0, 0);
        for (var seed = 0; count < 100_000; seed++)
        {
            network.Initialize(seed);
            largest = Math.Max(largest, network.Parameters.Max(Math.Abs));
            count += network.Parameters.Length;
        }

        // Of 100 000 numbers, the largest misses the bound by some 1e-5; the published bounds have ten digits.
        Assert.InRange(largest, bound * (1 - 2e-4), bound + 1e-10);
    }

    [Fact]
    public void AutoIsHeForReLUAndXavierForTanh()
    {
        // Each weight takes one random number, so that the draws are the same under both.
        var (auto, reference) = (Create("Auto", Wide, "Double", 5).Parameters, Case("Auto", Wide, "Double").Reference);
        var first = reference.WeightOffset(1);
        Assert.Equal(Create("HeUniform", Wide, "Double", 5).Parameters[..first], auto[..first]);
        Assert.Equal(Create("XavierUniform", Wide, "Double", 5).Parameters[first..], auto[first..]);
    }

    [Fact]
    public void SeedGivesTheSameBitsEverywhere()
    {
        // Computed by an implementation of SplitMix64 in another language, exactly: (2u − 1) · bound for u = (bits >> 11) / 2⁵³.
        var weights = CompiledNetworks.Create(_assembly.Value, Bounds("HeUniform", 3, 2), seed: 42).Parameters;
        Assert.Equal([0.6832486555042502, -0.9619186696311943, -0.6262105685745144, -0.440695203671812, -1.3066480021151936, 1.0415062797973285], weights);
    }

    [Fact]
    public void NormalDeviatesGiveTheSameBitsEverywhere()
    {
        // As above: twelve uniform numbers, summed from −6 on in order, times 1 / √17.
        var weights = Create("LeCunNormal", Wide, "Double", seed: 42).Parameters;
        Assert.Equal([-0.21685921351079754, -0.1131513085415533, 0.38624757610258476], weights[..3]);
    }

    private static TestNetwork Create(string initializer, string kernel, string precision, int seed) =>
        CompiledNetworks.Create(_assembly.Value, Case(initializer, kernel, precision), seed);

    private static NetworkCase Case(string initializer, string kernel, string precision) => new()
    {
        Name = $"{initializer}_{kernel}_{precision}",
        Inputs = Inputs,
        Layers = kernel == Wide ? _layers : _narrow,
        Precision = precision,
        Kernel = kernel == Wide ? "Auto" : kernel,
        Initializer = initializer,
    };

    private static NetworkCase Bounds(string initializer, int inputs, int units) => new()
    {
        Name = FormattableString.Invariant($"{initializer}_{inputs}_{units}"),
        Inputs = inputs,
        Layers = [new(units, "Sigmoid", "None")],
        Initializer = initializer,
    };

    private static (bool IsNormal, double Scale) Scale(string initializer, int layer, int fanIn, int fanOut) => initializer switch
    {
        "XavierUniform" => (false, Math.Sqrt(6.0 / (fanIn + fanOut))),
        "XavierNormal" => (true, Math.Sqrt(2.0 / (fanIn + fanOut))),
        "HeUniform" => (false, Math.Sqrt(6.0 / fanIn)),
        "HeNormal" => (true, Math.Sqrt(2.0 / fanIn)),
        "LeCunNormal" => (true, 1 / Math.Sqrt(fanIn)),
        "Uniform" => (false, 1 / Math.Sqrt(fanIn)),
        "Auto" => Scale(layer == 0 ? "HeUniform" : "XavierUniform", layer, fanIn, fanOut),
        _ => (false, 0),
    };
}
