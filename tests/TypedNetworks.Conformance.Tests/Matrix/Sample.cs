using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Conformance.Tests.Matrix;

/// <summary>Parameters, an input and a target, all of them representable in single precision.</summary>
/// <param name="Parameters">In canonical order.</param>
/// <param name="Input">The input.</param>
/// <param name="Target">The target.</param>
internal sealed record Sample(double[] Parameters, double[] Input, double[] Target)
{
    // Finite differences shift weights by 2e-3, and with them weighted sums by a few times that.
    private const double KinkMargin = 0.02;

    // Beyond, the loss −ln y of an output y is too steep for finite differences and, in single precision, for its own rounding.
    private const double LeastProbability = 0.002;
    private const double LeastHardProbability = 0.1;

    /// <summary>A random sample that is away from every kink of the network; the same seed gives the same.</summary>
    public static Sample Of(ReferenceNetwork network, int seed)
    {
        var random = new Random(seed);
        for (var attempt = 0; attempt < 10_000; attempt++)
        {
            var sample = Draw(network, random);
            if (sample.IsSmooth(network))
            {
                return sample;
            }
        }

        throw new InvalidOperationException("No sample is away from every kink.");
    }

    /// <summary>Another input and target for the same parameters; where kinks lie does not matter for it.</summary>
    public Sample Other(ReferenceNetwork network, int seed) => Draw(network, new Random(seed)) with { Parameters = Parameters };

    private static Sample Draw(ReferenceNetwork network, Random random)
    {
        var parameters = new double[network.ParameterCount];
        for (var layer = 0; layer < network.Layers.Count; layer++)
        {
            // Deviation 1/√fan-in keeps weighted sums near 1, whatever the width.
            var bound = Math.Sqrt(3.0 / network.FanIn(layer));
            for (var i = network.WeightOffset(layer); i < network.WeightOffset(layer + 1); i++)
            {
                parameters[i] = Uniform(random, bound);
            }
        }

        // Probabilities for the cross-entropies, any numbers for the others; they need not sum to 1.
        var isProbability = network.LossName is "CrossEntropy" or "BinaryCrossEntropy";
        return new(
            parameters,
            [.. Enumerable.Range(0, network.Inputs).Select(_ => Uniform(random, 1))],
            [.. Enumerable.Range(0, network.Outputs).Select(_ => isProbability ? (float)random.NextDouble() : Uniform(random, 1.5))]);
    }

    private static double Uniform(Random random, double bound) => (float)(((2 * random.NextDouble()) - 1) * bound);

    private bool IsSmooth(ReferenceNetwork network)
    {
        var (z, a) = network.Run(Parameters, Input);
        for (var layer = 0; layer < z.Length; layer++)
        {
            var kinks = ReferenceActivation.Kinks(network.Layers[layer].Activation);
            if (z[layer].Any(value => kinks.Any(kink => Math.Abs(value - kink) < KinkMargin)))
            {
                return false;
            }
        }

        var lossKinks = ReferenceLoss.Kinks(network.LossName);
        var errors = a[^1].Zip(Target, (y, t) => y - t);
        var least = network.Layers[^1].Activation == "HardSigmoid" ? LeastHardProbability : LeastProbability;
        return !errors.Any(error => lossKinks.Any(kink => Math.Abs(error - kink) < KinkMargin))
            && (network.LossName != "BinaryCrossEntropy" || a[^1].All(y => y > least && y < 1 - least));
    }
}
