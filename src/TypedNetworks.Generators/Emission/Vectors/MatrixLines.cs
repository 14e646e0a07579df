using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>
/// How a layer's weights lie: line by line, each for one input or one unit, padded to whole vectors. Where the text means
/// the line that a loop has come to, the line's number is <see langword="null"/>.
/// </summary>
/// <param name="Tile">How vectors walk them.</param>
/// <param name="Across">What there is a line for.</param>
/// <param name="Along">What a line has a weight for.</param>
internal sealed record MatrixLines(VectorTile Tile, Neurons Across, Neurons Along)
{
    /// <summary>Under Columns and Tiled: a line for each input.</summary>
    public static MatrixLines ByInput(LayerPlan layer) => new(layer.Tile!, Inputs(layer), Units(layer));

    /// <summary>Under Rows: a line for each unit.</summary>
    public static MatrixLines ByUnit(LayerPlan layer) => new(layer.Tile!, Units(layer), Inputs(layer));

    /// <summary>What a loop along the lines begins with, for so many vectors a turn.</summary>
    public string LoopAlong(int vectors) => $"for (nuint {Along.Index} = 0; {Along.Index} < {Literals.Integer(Tile.Line)}; {Along.Index} += {Lanes(vectors)})";

    /// <summary>Statements for every so many lines from one to another, which they are given: by themselves where a loop would run once.</summary>
    public string LoopAcross(int first, int end, int step, Func<int?, string> statements) => end - first <= step
        ? statements(first)
        : Page.Of($$"""
            for (nuint {{Across.Index}} = {{first}}; {{Across.Index}} < {{end}}; {{(step == 1 ? Across.Index + "++" : $"{Across.Index} += {Literals.Integer(step)}")}})
            {
                {{statements(null)}}
            }
            """);

    /// <summary>The statement that names where the loop's line goes on; empty where there is no loop.</summary>
    public string Line(int? line) => line is null ? $"var line = ({Across.Index} * {Literals.Integer(Tile.Line)}) + {Along.Index};" : "";

    /// <summary>The number of a line, so many further.</summary>
    public string Number(int? line, int further = 0) => line is { } number ? Literals.Integer(number + further) : Beyond(Across.Index, further, 0);

    /// <summary>The place of a vector of weights, so many lines further and so many vectors along the line.</summary>
    public string Place(int? line, int further, int vectors) => line is { } number
        ? Beyond(Along.Index, (long)(number + further) * Tile.Line, vectors)
        : Beyond("line", (long)further * Tile.Line, vectors);

    /// <summary>The place of what stands along the line, so many vectors further.</summary>
    public string PlaceAlong(int vectors) => Beyond(Along.Index, 0, vectors);

    /// <summary>The vectors that go along a line: <c>units 0–9, a vector of 16 at 512 bits; the last 6 of 16 are padding, zeros</c>.</summary>
    public string Walk(int vectors) => $"{Along.Range(0, Along.Count)}, {(vectors == 1 ? "a vector" : $"{Words.Number(vectors)} vectors")} of {Literals.Integer(Tile.Lanes)}"
        + $"{(vectors * Tile.Lanes == Tile.Line ? "" : " at a time")} at 512 bits"
        + (Along.Count == Tile.Line ? "" : $"; the last {Literals.Integer(Tile.Line - Along.Count)} of {Literals.Integer(Tile.Line)} are padding, zeros");

    /// <summary>That the lines from one on are fewer than go at a time.</summary>
    public string LeftOver(int first) => $"{Across.Range(first, Tile.Lines)} {(Tile.Lines - first == 1 ? "is" : "are")} left over";

    private static string Beyond(string place, long numbers, int vectors) =>
        place + (numbers == 0 ? "" : " + " + Literals.Integer(numbers)) + (vectors == 0 ? "" : vectors == 1 ? " + lanes" : $" + ({Lanes(vectors)})");

    private static string Lanes(int vectors) => vectors == 1 ? "lanes" : $"{Literals.Integer(vectors)} * lanes";

    private static Neurons Inputs(LayerPlan layer) => new("input", "from", layer.Inputs);

    private static Neurons Units(LayerPlan layer) => new("unit", "to", layer.Units);
}
