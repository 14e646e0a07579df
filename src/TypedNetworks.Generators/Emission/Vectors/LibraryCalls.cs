using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>
/// A layer's three steps for one sample, as calls of the library's methods for matrices of any size. A line of the matrix is
/// one input's weights under Columns and Tiled, one unit's under Rows, so that each step is one method here and another there.
/// </summary>
/// <param name="precision">The number type.</param>
internal sealed class LibraryCalls(Precision precision)
{
    private const string Matrix = "TypedNumerics::MatrixVector";

    private readonly string _types = $"<TOps, V, {CSharp.Type(precision)}>";

    /// <summary>Weighted sums, which begin with the biases or <c>default</c>.</summary>
    public string Forward(LayerPlan layer, string w, string start, string x, string z) =>
        Call(layer.IsProduct ? "Combine" : "Dot", layer, w, start, x, z);

    /// <summary>The loss's slope at what came in, from that at the sums.</summary>
    public string BackThrough(LayerPlan layer, string w, string delta, string slope) =>
        Call(layer.IsProduct ? "Dot" : "Combine", layer, w, "default", delta, slope);

    /// <summary>The slope at every weight and, where they are trained, every bias, added to a gradient's.</summary>
    public string AddGradient(LayerPlan layer, string delta, string x, string w, string? b)
    {
        var (scalars, vector) = layer.IsProduct ? (x, delta) : (delta, x);
        return Page.Lines(new[]
        {
            $"{Matrix}.AddOuter{_types}({w}, {Line(layer)}, {scalars}, {Lines(layer)}, {vector});",
            b is null ? "" : $"TypedNumerics::MatrixProduct.AddRows{_types}({delta}, stride: {Literals.Integer(layer.BufferLength)}, rows: 1, {b});",
        }.Where(line => line.Length > 0));
    }

    private string Call(string method, LayerPlan layer, string w, string start, string operand, string result) =>
        $"{Matrix}.{method}{_types}({w}, {Line(layer)}, {start}, {operand}, {Lines(layer)}, {result});";

    private static string Line(LayerPlan layer) => $"line: {Literals.Integer(layer.Tile!.Line)}";

    private static string Lines(LayerPlan layer) => $"lines: {Literals.Integer(layer.Tile!.Lines)}";
}
