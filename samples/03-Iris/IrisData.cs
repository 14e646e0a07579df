using System.Globalization;

namespace TypedNetworks.Samples;

/// <summary>The 150 flowers that Edgar Anderson measured and Ronald Fisher made famous.</summary>
internal static class IrisData
{
    /// <summary>All flowers, in the order of the file.</summary>
    public static Sample<IrisFeatures, Species>[] Read()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "iris.csv"));
        return [.. lines.Skip(1).Select(line => ReadFlower(line.Split(',')))];
    }

    private static Sample<IrisFeatures, Species> ReadFlower(string[] cells) => new(
        new(Number(cells[0]), Number(cells[1]), Number(cells[2]), Number(cells[3])),
        Enum.Parse<Species>(cells[4], ignoreCase: true));

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
