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
        return multiplyAdds <= Budget.MaxScalarMultiplyAdds && WhyNot(network) is null
            ? new(Kernel.Scalar, $"{Literals.Grouped(multiplyAdds)} multiply-add{(multiplyAdds == 1 ? " is" : "s are")} few enough to write out, one statement per neuron")
            : null;
    }

    /// <summary>Why none of a network's layers are written out, however small; <see langword="null"/> where they may be.</summary>
    public static string? WhyNot(NetworkSpec network)
    {
        var parameters = ParameterCounts.Total(network);
        return parameters > Budget.MaxNamedFields ? $"the network's {Literals.Grouped(parameters)} parameters are too many for named fields"
            : network.Layers.Count > Budget.MaxLayersPerMethod && parameters > Budget.MaxStatements ? $"{Literals.Grouped(network.Layers.Count)} layers are too many to write out"
            : null;
    }
}
