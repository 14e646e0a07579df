using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Planning.KernelRules;

/// <summary>Loops over tiles fit every layer, so this rule is the last.</summary>
internal static class AnyLayer
{
    /// <inheritdoc cref="KernelRule"/>
    public static KernelChoice? TryChoose(NetworkSpec network, int inputs, LayerSpec layer)
    {
        var tile = VectorTile.ForColumns(inputs, layer.Units, TilePlanner.Lanes(network.Precision));
        return new(Kernel.Tiled, $"{Literals.Grouped(layer.Units)} sums are too many for the registers, {Literals.Grouped(tile.Vectors * TilePlanner.Lanes(network.Precision))} at a time are not");
    }
}
