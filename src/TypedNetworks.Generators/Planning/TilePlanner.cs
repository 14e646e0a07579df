using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>Decides how vectors walk a layer's weights, and how much room its numbers take.</summary>
internal static class TilePlanner
{
    /// <summary>Lanes of the widest vector, which everything is padded for.</summary>
    public static int Lanes(Precision precision) => Budget.WidestVectorBytes / (precision == Precision.Single ? 4 : 8);

    /// <summary>The tile of a layer under a kernel; <see langword="null"/> where no vectors compute it.</summary>
    public static VectorTile? Tile(Kernel kernel, int inputs, int units, int lanes) => kernel switch
    {
        Kernel.Columns or Kernel.Tiled => VectorTile.ForColumns(inputs, units, lanes),
        Kernel.Rows => VectorTile.ForRows(inputs, units, lanes),
        _ => null,
    };

    /// <summary>How many numbers a layer's biases take.</summary>
    public static int PaddedUnits(Kernel kernel, VectorTile? tile, int units, int lanes) => kernel switch
    {
        Kernel.Scalar => units,
        Kernel.Rows => Padding.Of(units, lanes),
        _ => tile!.Line,
    };
}
