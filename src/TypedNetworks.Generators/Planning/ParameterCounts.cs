using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>Counts parameters, also of networks far too large to be.</summary>
internal static class ParameterCounts
{
    /// <summary>Weights and biases of a whole network; <see cref="long.MaxValue"/> where they are more than that.</summary>
    public static long Total(NetworkSpec network) =>
        Total(network.Inputs, network.Layers.Select(layer => (layer.Units, layer.Bias != BiasMode.None)));

    /// <summary>Weights and biases of layers given by their units and whether they have biases.</summary>
    public static long Total(int inputs, IEnumerable<(int Units, bool HasBias)> layers)
    {
        var (total, width) = (0m, (long)inputs);
        foreach (var (units, hasBias) in layers)
        {
            // A decimal holds any sum of products of two ints.
            total += ((decimal)width * units) + (hasBias ? units : 0);
            width = units;
        }

        return total > long.MaxValue ? long.MaxValue : (long)total;
    }
}
