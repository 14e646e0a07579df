using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Planning.KernelRules;

/// <summary>Where the sums of all units fit the registers, each input is met once.</summary>
internal static class OneTile
{
    /// <inheritdoc cref="KernelRule"/>
    public static KernelChoice? TryChoose(NetworkSpec network, int inputs, LayerSpec layer)
    {
        var tile = VectorTile.ForColumns(inputs, layer.Units, TilePlanner.Lanes(network.Precision));
        var multiplyAdds = inputs * layer.Units;
        var why = multiplyAdds > SmallLayer.Limit(network, layer)
            ? $"{Literals.Grouped(multiplyAdds)} multiply-adds fill vectors"
            : SmallLayer.WhyNot(network);
        return tile.IsWholeLine
            ? new(Kernel.Columns, $"{why}, and all {Literals.Grouped(layer.Units)} sums fit the registers")
            : null;
    }
}
