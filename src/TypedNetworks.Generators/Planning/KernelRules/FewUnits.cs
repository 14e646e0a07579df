using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Planning.KernelRules;

/// <summary>Too few units would leave most lanes of a vector empty: there the vectors go over the inputs.</summary>
internal static class FewUnits
{
    /// <inheritdoc cref="KernelRule"/>
    public static KernelChoice? TryChoose(NetworkSpec network, int inputs, LayerSpec layer)
    {
        if (layer.Units <= Budget.MaxUnitsOfRows && inputs > layer.Units)
        {
            return new(Kernel.Rows, $"vectors over {Literals.Grouped(inputs)} inputs, since {Literals.Grouped(layer.Units)} unit{(layer.Units == 1 ? "" : "s")} would leave most lanes empty");
        }

        // Nine units padded to sixteen for each of a million inputs would no longer fit one object, a few inputs of padding do.
        return inputs > layer.Units && VectorTile.ForColumns(inputs, layer.Units, TilePlanner.Lanes(network.Precision)).Size > Budget.MaxParameters
            ? new(Kernel.Rows, $"vectors over {Literals.Grouped(inputs)} inputs, since padding for vectors over {Literals.Grouped(layer.Units)} units would not fit one object")
            : null;
    }
}
