namespace TypedNetworks.Generators.Planning;

/// <summary>
/// How vectors walk a layer's weights. The matrix is stored line by line, each line padded to whole tiles of the widest
/// vectors: under Columns and Tiled a line holds one input's weights for all units, under Rows one unit's for all inputs.
/// </summary>
/// <param name="Lines">How many lines there are.</param>
/// <param name="Line">The length of a line, padding included.</param>
/// <param name="Vectors">How many vectors side by side are worked on at once.</param>
/// <param name="Splits">How many sums each of them has, so that no multiply-add waits for the one before.</param>
/// <param name="Lanes">How many numbers the widest vector holds.</param>
internal sealed record VectorTile(int Lines, int Line, int Vectors, int Splits, int Lanes)
{
    // Two multiply-adds begin a cycle and each takes four: eight sums that do not wait for one another keep a core busy,
    // and with their operands they fit the sixteen registers of 256-bit machines.
    private const int Sums = 8;

    // A tile of fewer vectors than these needs more broadcasts for as many multiply-adds; a line is rather padded. It matters
    // only where Columns is asked for beyond eight vectors: 100-176 in single precision takes .91 µs forward with 5, as with 2, and .84 with 7.
    private const int FairVectors = 5;

    // Dot products need no broadcasts, and are cut into four where they are long. With two or eight, 256-2 takes as long (27 to 32 ns).
    private const int DotVectors = 4;

    /// <summary>Lines whose dot products are taken at once: the operations have a way to write four sums.</summary>
    public const int DotsAtOnce = 4;

    /// <summary>
    /// Lines that pass over sums in memory at once: with each, sums are read and written once less, and a number in every lane
    /// takes a register more, of sixteen. With four, 784-1024 takes as long (40 to 45 µs forward).
    /// </summary>
    public const int StreamedAtOnce = 8;

    /// <summary>How many numbers the matrix takes, padding included.</summary>
    public long Size => (long)Lines * Line;

    /// <summary>Whether one tile is as long as a line, so that all sums of a line fit the registers.</summary>
    public bool IsWholeLine => Line == Vectors * Lanes;

    /// <summary>Whether a step from line to line is a step from page to page.</summary>
    public bool HasLinesOfPages => Line / Lanes * Budget.WidestVectorBytes >= Budget.PageBytes;

    /// <summary>For Columns and Tiled: a line holds what an input means to all units.</summary>
    public static VectorTile ForColumns(int inputs, int units, int lanes)
    {
        var vectors = (units + lanes - 1) / lanes;
        var tile = vectors;
        if (vectors > Sums)
        {
            // With a vector more, perhaps, the line is cut into tiles of nearly full size.
            for (tile = LargestTile(vectors); tile < FairVectors; tile = LargestTile(vectors))
            {
                vectors++;
            }
        }

        return new(inputs, vectors * lanes, tile, Math.Max(1, Math.Min(Sums / tile, inputs)), lanes);
    }

    /// <summary>For Rows: a line holds what all inputs mean to a unit.</summary>
    public static VectorTile ForRows(int inputs, int units, int lanes)
    {
        var vectors = (inputs + lanes - 1) / lanes;
        var tile = Math.Min(vectors, DotVectors);
        vectors = (vectors + tile - 1) / tile * tile;
        return new(units, vectors * lanes, tile, Math.Max(1, Math.Min(Sums / tile, units)), lanes);
    }

    private static int LargestTile(int vectors) => Enumerable.Range(0, Sums).Select(i => Sums - i).First(tile => vectors % tile == 0);
}
