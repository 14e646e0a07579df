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
        var layers = Layers(network);
        var choices = layers.ConvertAll(layer => _rules.Select(rule => rule(network, layer.Inputs, layer.Layer)).First(choice => choice is not null)!);
        return Bytes(network.Precision, layers, choices) <= Budget.MaxParameterBytes
            ? choices
            : layers.Zip(choices, (layer, choice) => LeastPadding.Choose(network, layer.Inputs, layer.Layer, choice)).ToList();
    }

    /// <summary>The bytes that a network's parameters take under the kernels chosen for it, padding included.</summary>
    public static long PaddedBytes(NetworkSpec network) => Bytes(network.Precision, Layers(network), Choose(network));

    private static List<(int Inputs, LayerSpec Layer)> Layers(NetworkSpec network) =>
        network.Layers.Select((layer, i) => (Inputs: network.InputsOf(i), Layer: layer)).ToList();

    private static long Bytes(Precision precision, IEnumerable<(int Inputs, LayerSpec Layer)> layers, IEnumerable<KernelChoice> choices) =>
        layers.Zip(choices, (layer, choice) => Bytes(precision, layer.Inputs, layer.Layer, choice.Kernel)).Sum();

    private static long Bytes(Precision precision, int inputs, LayerSpec layer, Kernel kernel)
    {
        var lanes = TilePlanner.Lanes(precision);
        var tile = TilePlanner.Tile(kernel, inputs, layer.Units, lanes);
        var biases = layer.Bias == BiasMode.None ? 0 : TilePlanner.PaddedUnits(kernel, tile, layer.Units, lanes);
        return ((tile?.Size ?? ((long)inputs * layer.Units)) + biases) * (Budget.WidestVectorBytes / lanes);
    }
}
