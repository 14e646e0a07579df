using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Planning.KernelRules;

/// <summary>
/// Where the layers' own kernels would pad a network beyond what one object may hold, vectors go the way that pads less,
/// even where the user asks for the other: nine units padded to sixteen for each of a million inputs are seven million
/// numbers too many, a few inputs of padding for each unit are none.
/// </summary>
internal static class LeastPadding
{
    /// <summary>The kernel that pads a layer least; the one that the layer has where that is it.</summary>
    /// <param name="network">The whole network.</param>
    /// <param name="inputs">How many numbers come into the layer.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="choice">What the layer would have by itself.</param>
    public static KernelChoice Choose(NetworkSpec network, int inputs, LayerSpec layer, KernelChoice choice)
    {
        var lanes = TilePlanner.Lanes(network.Precision);
        var (columns, rows) = (VectorTile.ForColumns(inputs, layer.Units, lanes), VectorTile.ForRows(inputs, layer.Units, lanes));
        return choice.Kernel switch
        {
            Kernel.Columns or Kernel.Tiled when rows.Size < columns.Size => new(Kernel.Rows, Reason("inputs", inputs, "units", layer.Units)),
            Kernel.Rows when columns.Size < rows.Size =>
                new(columns.IsWholeLine ? Kernel.Columns : Kernel.Tiled, Reason("units", layer.Units, "inputs", inputs)),
            _ => choice,
        };
    }

    private static string Reason(string along, int length, string across, int count) =>
        $"vectors over {Literals.Grouped(length)} {along}, since padding for vectors over {Literals.Grouped(count)} {across} would not fit one object";
}
