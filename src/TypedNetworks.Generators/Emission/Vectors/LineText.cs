using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>
/// The three things that vectors do with a matrix that is stored line by line: combine its lines, take their dot products
/// with a vector, and add to them the outer product of two vectors. Columns and Rows differ in which step is which.
/// </summary>
internal static class LineText
{
    private const int DotsAtOnce = 4;

    // Spells activations without functions, which alone would need to know the number type.
    private static readonly VectorCSharp _spelling = new("");

    /// <summary>result = Σ scalar · line, a tile of vectors at a time, several lines at a time.</summary>
    public static string Combination(LayerPlan layer, string scalars, string result, bool hasBias, string line, string along, string alongWords, string lineWords)
    {
        var tile = layer.Tile!;
        var whole = tile.Lines / tile.Splits * tile.Splits;
        var (vectors, splits) = (Enumerable.Range(0, tile.Vectors).ToArray(), Enumerable.Range(0, tile.Splits).ToArray());
        var begin = splits.SelectMany(split => vectors.Select(vector =>
            $"var {Sum(vector, split)} = {(split == 0 && hasBias ? $"TOps.Load(in b, {Plus(along, vector)})" : "TOps.Constant(0.0)")};"));
        var end = vectors.SelectMany(vector => End(vector, Total([.. splits.Select(split => Sum(vector, split))])));
        var rest = Enumerable.Range(whole, tile.Lines - whole).SelectMany(i => Terms(Literals.Integer(i), Literals.Integer((long)i * tile.Line) + " + " + along, i - whole));
        return Page.Of($$"""
            {{Refs(isWritten: false, hasBias, scalars, result)}}
            var lanes = (nuint)TOps.Count;
            for (nuint {{along}} = 0; {{along}} < {{tile.Line}}; {{along}} += {{Lanes(tile.Vectors)}})
            {
                // The {{alongWords}} from here on, {{Words.Count(tile.Vectors, "vector")}} of them{{(tile.Splits == 1 ? "" : $", each with {Literals.Integer(tile.Splits)} sums that do not wait for one another")}}.
                {{Page.Lines(begin)}}
                for (nuint {{line}} = 0; {{line}} < {{whole}}; {{line}} += {{tile.Splits}})
                {
                    var at = ({{line}} * {{tile.Line}}) + {{along}};
                    {{Page.Lines(splits.SelectMany(split => Terms(split == 0 ? line : $"{line} + {Literals.Integer(split)}", split == 0 ? "at" : $"at + {Literals.Integer(split * tile.Line)}", split)))}}
                }

                {{(whole == tile.Lines ? "" : $"// The {lineWords} that are left over.")}}
                {{Page.Lines(rest)}}

                {{Page.Lines(end)}}
            }
            """);

        IEnumerable<string> Terms(string index, string place, int split) => vectors
            .Select(vector => $"{Sum(vector, split)} = TOps.MultiplyAdd({Scalar(index)}, TOps.Load(in w, {place}{(vector == 0 ? "" : " + " + Lanes(vector))}), {Sum(vector, split)});")
            .Prepend($"var {Scalar(index)} = TOps.Broadcast(in {scalars}0, {index});");

        IEnumerable<string> End(int vector, string total)
        {
            if (!layer.ActivatesSums)
            {
                return [$"TOps.Store({total}, ref {result}0, {Plus(along, vector)});"];
            }

            var name = "total" + Literals.Integer(vector);
            var activation = _spelling.Spell(layer.VectorActivation!.Replace(_ => new Expr.Variable(name)));
            return [$"var {name} = {total};", $"TOps.Store({activation}, ref {result}0, {Plus(along, vector)});"];
        }

        string Scalar(string index) => scalars + "_" + string.Concat(index.Where(char.IsLetterOrDigit));
    }

    /// <summary>result = line · vector, for each line, four lines at a time.</summary>
    public static string DotProducts(LayerPlan layer, string vector, string result, bool hasBias, string line, string along)
    {
        var tile = layer.Tile!;
        var whole = tile.Lines / DotsAtOnce * DotsAtOnce;
        var dots = Enumerable.Range(0, DotsAtOnce).ToArray();
        var four = whole == 0 ? "" : Page.Of($$"""
            // Four at a time, whose lanes are then summed together.
            for (nuint {{line}} = 0; {{line}} < {{whole}}; {{line}} += {{DotsAtOnce}})
            {
                {{Page.Lines(dots.Select(i => $"var sum{Literals.Integer(i)} = TOps.Constant(0.0);"))}}
                for (nuint {{along}} = 0; {{along}} < {{tile.Line}}; {{along}} += lanes)
                {
                    var at = ({{line}} * {{tile.Line}}) + {{along}};
                    var v = TOps.Load(in {{vector}}0, {{along}});
                    {{Page.Lines(dots.Select(i => $"sum{Literals.Integer(i)} = TOps.MultiplyAdd(v, TOps.Load(in w, at{(i == 0 ? "" : $" + {Literals.Integer(i * tile.Line)}")}), sum{Literals.Integer(i)});"))}}
                }

                TOps.StoreSums(sum0, sum1, sum2, sum3, ref {{result}}0, {{line}});
            }
            """);
        var vectors = Enumerable.Range(0, tile.Vectors).ToArray();
        var one = whole == tile.Lines ? "" : Page.Of($$"""
            // {{(whole == 0 ? "One" : "Those left over, one")}} at a time.
            for (nuint {{line}} = {{whole}}; {{line}} < {{tile.Lines}}; {{line}}++)
            {
                {{Page.Lines(vectors.Select(i => $"var sum{Literals.Integer(i)} = TOps.Constant(0.0);"))}}
                for (nuint {{along}} = 0; {{along}} < {{tile.Line}}; {{along}} += {{Lanes(tile.Vectors)}})
                {
                    var at = ({{line}} * {{tile.Line}}) + {{along}};
                    {{Page.Lines(vectors.Select(i => $"sum{Literals.Integer(i)} = TOps.MultiplyAdd(TOps.Load(in {vector}0, {Plus(along, i)}), TOps.Load(in w, {Plus("at", i)}), sum{Literals.Integer(i)});"))}}
                }

                {{result}}[(int){{line}}] = TOps.Sum({{Total([.. vectors.Select(i => $"sum{Literals.Integer(i)}")])}});
            }
            """);
        return Page.Of($$"""
            {{Refs(isWritten: false, hasBias: false, vector, result)}}
            var lanes = (nuint)TOps.Count;
            {{Page.Blocks(four, one)}}
            {{(hasBias ? Page.Of($$"""

                for (var to = 0; to < {{layer.Units}}; to++)
                {
                    {{result}}[to] += biases[to];
                }
                """) : "")}}
            """);
    }

    /// <summary>line += scalar · vector for each line, a tile of vectors at a time.</summary>
    public static string OuterProduct(LayerPlan layer, string vector, string scalars, string line, string along, bool biasAlongLine)
    {
        var tile = layer.Tile!;
        var vectors = Enumerable.Range(0, tile.Vectors).ToArray();
        var load = vectors.Select(i => $"var v{Literals.Integer(i)} = TOps.Load(in {vector}0, {Plus(along, i)});");
        var bias = vectors.Select(i => $"TOps.Store(TOps.Add(TOps.Load(in b, {Plus(along, i)}), v{Literals.Integer(i)}), ref b, {Plus(along, i)});");
        return Page.Of($$"""
            {{Refs(isWritten: true, layer.TrainsBias && biasAlongLine, vector, scalars)}}
            var lanes = (nuint)TOps.Count;
            for (nuint {{along}} = 0; {{along}} < {{tile.Line}}; {{along}} += {{Lanes(tile.Vectors)}})
            {
                {{Page.Lines(load)}}
                {{(layer.TrainsBias && biasAlongLine ? Page.Lines(bias) : "")}}
                for (nuint {{line}} = 0; {{line}} < {{tile.Lines}}; {{line}}++)
                {
                    var at = ({{line}} * {{tile.Line}}) + {{along}};
                    var s = TOps.Broadcast(in {{scalars}}0, {{line}});
                    {{Page.Lines(vectors.Select(i => $"TOps.Store(TOps.MultiplyAdd(s, v{Literals.Integer(i)}, TOps.Load(in w, {Plus("at", i)})), ref w, {Plus("at", i)});"))}}
                }
            }
            {{(layer.TrainsBias && !biasAlongLine ? Page.Of($$"""

                for (var to = 0; to < {{layer.Units}}; to++)
                {
                    biases[to] += {{scalars}}[to];
                }
                """) : "")}}
            """);
    }

    // Of inputs and slopes each number is read alone; of all others a whole vector may be written.
    private static string Refs(bool isWritten, bool hasBias, params string[] spans) => Page.Lines(
        new[] { ("w", "weights", isWritten) }
            .Concat(hasBias ? [("b", "biases", isWritten)] : [])
            .Concat(spans.Select(span => (span + "0", span, span is not ("x" or "delta"))))
            .Select(pair => $"ref {(pair.Item3 ? "" : "readonly ")}var {pair.Item1} = ref {pair.Item2}[0];"));

    // In pairs, so that not every addition waits for the last.
    private static string Total(IReadOnlyList<string> sums) => sums.Count == 1
        ? sums[0]
        : $"TOps.Add({Total([.. sums.Take((sums.Count + 1) / 2)])}, {Total([.. sums.Skip((sums.Count + 1) / 2)])})";

    private static string Sum(int vector, int split) => $"sum{Literals.Integer(vector)}_{Literals.Integer(split)}";

    private static string Lanes(int count) => count == 1 ? "lanes" : $"({Literals.Integer(count)} * lanes)";

    private static string Plus(string place, int vectors) => vectors == 0 ? place : $"{place} + {Lanes(vectors)}";
}
