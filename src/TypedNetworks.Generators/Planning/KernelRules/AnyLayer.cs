using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Planning.KernelRules;

/// <summary>Loops fit every layer, so this rule is the last.</summary>
internal static class AnyLayer
{
    /// <inheritdoc cref="KernelRule"/>
    public static KernelChoice? TryChoose(NetworkSpec network, int inputs, LayerSpec layer)
    {
        var multiplyAdds = inputs * layer.Units;
        return new(Kernel.Tiled, multiplyAdds > Budget.MaxScalarMultiplyAdds
            ? $"{Literals.Grouped(multiplyAdds)} multiply-adds are too many to write out"
            : $"the network's {Literals.Grouped(ParameterCounts.Total(network))} parameters are too many for named fields");
    }
}
