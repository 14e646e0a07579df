using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Aot.Tests;

/// <summary>Parameters, and rows of inputs and targets, all of them representable in single precision.</summary>
/// <param name="Parameters">In canonical order.</param>
/// <param name="Inputs">Inputs, a row each.</param>
/// <param name="Targets">Targets, a row each.</param>
internal sealed record Sample(double[] Parameters, double[][] Inputs, double[][] Targets)
{
    /// <summary>The rows of a sample: more than one, and not a multiple of any vector's width.</summary>
    public const int Rows = 19;

    // So near a kink, the roundings of single precision may decide on which side of it a sum falls.
    private const double KinkMargin = 1e-4;

    /// <summary>A random sample that is away from every kink of the network; always the same for the same network.</summary>
    public static Sample Of(ReferenceNetwork network)
    {
        var random = new Random(1);
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

        // Probabilities for the cross-entropies, any numbers for the others.
        var isProbability = network.LossName.EndsWith("Entropy", StringComparison.Ordinal);
        var (inputs, targets) = (new double[Rows][], new double[Rows][]);
        for (var row = 0; row < Rows; row++)
        {
            do
            {
                inputs[row] = [.. Enumerable.Range(0, network.Inputs).Select(_ => Uniform(random, 1))];
                targets[row] = [.. Enumerable.Range(0, network.Outputs).Select(_ => isProbability ? Math.Abs(Uniform(random, 1)) : Uniform(random, 1.5))];
            }
            while (!IsSmooth(network, parameters, inputs[row], targets[row]));
        }

        return new(parameters, inputs, targets);
    }

    private static bool IsSmooth(ReferenceNetwork network, double[] parameters, double[] input, double[] target)
    {
        var (z, a) = network.Run(parameters, input);
        var errors = a[^1].Zip(target, (y, t) => y - t);
        return Enumerable.Range(0, z.Length).All(layer => AreFar(z[layer], ReferenceActivation.Kinks(network.Layers[layer].Activation)))
            && AreFar(errors, ReferenceLoss.Kinks(network.LossName));

        static bool AreFar(IEnumerable<double> values, IReadOnlyList<double> kinks) =>
            kinks.Count == 0 || values.All(value => kinks.All(kink => Math.Abs(value - kink) > KinkMargin));
    }

    private static double Uniform(Random random, double bound) => (float)(((2 * random.NextDouble()) - 1) * bound);
}
