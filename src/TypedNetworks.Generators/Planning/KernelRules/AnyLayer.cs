using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Planning.KernelRules;

/// <summary>Sums that wait in memory fit every layer, so this rule is the last.</summary>
internal static class AnyLayer
{
    /// <inheritdoc cref="KernelRule"/>
    public static KernelChoice? TryChoose(NetworkSpec network, int inputs, LayerSpec layer) =>
        new(Kernel.Tiled, $"{Literals.Grouped(layer.Units)} sums are too many for the registers, and wait in memory while the inputs pass by");
}
