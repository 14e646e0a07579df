using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning.KernelRules;

namespace TypedNetworks.Generators.Planning;

/// <summary>Chooses a kernel for each layer: by the first rule that has something to say, unless the network would not fit one object.</summary>
internal static class KernelPlanner
{
    private static readonly KernelRule[] _rules =
    [
        RequestedKernel.TryChoose,
        SmallLayer.TryChoose,
        FewUnits.TryChoose,
        OneTile.TryChoose,
        AnyLayer.TryChoose,
    ];

    /// <summary>The layers' kernels, and why.</summary>
    public static IReadOnlyList<KernelChoice> Choose(NetworkSpec network)
    {
        var layers = network.Layers.Select((layer, i) => (Inputs: network.InputsOf(i), Layer: layer)).ToList();
        var choices = layers.ConvertAll(layer => _rules.Select(rule => rule(network, layer.Inputs, layer.Layer)).First(choice => choice is not null)!);
        var bytes = layers.Zip(choices, (layer, choice) => Bytes(network.Precision, layer.Inputs, layer.Layer, choice.Kernel)).Sum();
        return bytes <= Budget.MaxParameterBytes
            ? choices
            : layers.Zip(choices, (layer, choice) => LeastPadding.Choose(network, layer.Inputs, layer.Layer, choice)).ToList();
    }

    private static long Bytes(Precision precision, int inputs, LayerSpec layer, Kernel kernel)
    {
        var lanes = TilePlanner.Lanes(precision);
        var tile = TilePlanner.Tile(kernel, inputs, layer.Units, lanes);
        var biases = layer.Bias == BiasMode.None ? 0 : TilePlanner.PaddedUnits(kernel, tile, layer.Units, lanes);
        return ((tile?.Size ?? ((long)inputs * layer.Units)) + biases) * (Budget.WidestVectorBytes / lanes);
    }
}
