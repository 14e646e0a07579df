using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Planning.KernelRules;

/// <summary>A small layer of a small and shallow network is written out, one statement per neuron.</summary>
internal static class SmallLayer
{
    /// <inheritdoc cref="KernelRule"/>
    public static KernelChoice? TryChoose(NetworkSpec network, int inputs, LayerSpec layer)
    {
        var multiplyAdds = inputs * layer.Units;
        return multiplyAdds <= Limit(network, layer) && WhyNot(network) is null
            ? new(Kernel.Scalar, $"{Literals.Grouped(multiplyAdds)} multiply-add{(multiplyAdds == 1 ? " is" : "s are")} few enough to write out, one statement per neuron")
            : null;
    }

    /// <summary>The multiply-adds up to which a layer is written out: fewer where vectors over the units have other layers to go on to.</summary>
    public static int Limit(NetworkSpec network, LayerSpec layer) => layer.Units <= Budget.MaxUnitsOfRows || IsWrittenOut(network)
        ? Budget.MaxScalarMultiplyAdds
        : Budget.MaxScalarMultiplyAddsOfColumns;

    /// <summary>Why none of a network's layers are written out, however small; <see langword="null"/> where they may be.</summary>
    public static string? WhyNot(NetworkSpec network)
    {
        var parameters = ParameterCounts.Total(network);
        return parameters > Budget.MaxNamedFields ? $"the network's {Literals.Grouped(parameters)} parameters are too many for named fields"
            : network.Layers.Count > Budget.MaxLayersPerMethod && parameters > Budget.MaxStatements ? $"{Literals.Grouped(network.Layers.Count)} layers are too many to write out"
            : null;
    }

    private static bool IsWrittenOut(NetworkSpec network) => MethodShapePlanner.FitsOneMethod(network)
        && Enumerable.Range(0, network.Layers.Count).All(layer => network.InputsOf(layer) * network.Layers[layer].Units <= Budget.MaxScalarMultiplyAdds);
}
