using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Planning.KernelRules;

/// <summary>A small layer of a small network is written out, one statement per neuron.</summary>
internal static class SmallLayer
{
    /// <inheritdoc cref="KernelRule"/>
    public static KernelChoice? TryChoose(NetworkSpec network, int inputs, LayerSpec layer)
    {
        var multiplyAdds = inputs * layer.Units;
        return multiplyAdds <= Budget.MaxScalarMultiplyAdds && ParameterCounts.Total(network) <= Budget.MaxNamedFields
            ? new(Kernel.Scalar, $"{Literals.Grouped(multiplyAdds)} multiply-add{(multiplyAdds == 1 ? " is" : "s are")} few enough to write out, one statement per neuron")
            : null;
    }
}
