using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Planning.KernelRules;

/// <summary>Too few units would leave most lanes of a vector empty: there the vectors go over the inputs.</summary>
internal static class FewUnits
{
    /// <inheritdoc cref="KernelRule"/>
    public static KernelChoice? TryChoose(NetworkSpec network, int inputs, LayerSpec layer) =>
        layer.Units <= Budget.MaxUnitsOfRows && inputs > layer.Units
            ? new(Kernel.Rows, $"vectors over {Literals.Grouped(inputs)} inputs, since {Literals.Grouped(layer.Units)} unit{(layer.Units == 1 ? "" : "s")} would leave most lanes empty")
            : null;
}
