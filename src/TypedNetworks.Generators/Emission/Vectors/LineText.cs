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
    /// <summary>Stands above the statements that add to biases.</summary>
    public const string BiasNote = "// A bias's gradient is its unit's delta.";

    /// <summary>result = Σ scalar · line, a tile of vectors at a time, several lines at a time.</summary>
    public static string Combination(LayerPlan layer, MatrixLines lines, Operand scalars, string result, bool hasBias)
    {
        var tile = lines.Tile;
        var (whole, hasParts) = (tile.Lines / tile.Splits * tile.Splits, tile.Splits > 1);
        var (vectors, splits) = (Enumerable.Range(0, tile.Vectors).ToArray(), Enumerable.Range(0, tile.Splits).ToArray());
        var begin = splits.SelectMany(split => vectors.Select(vector =>
            $"var {Sum(vector, split)} = {(split == 0 && hasBias ? $"TOps.Load(in b0, {lines.PlaceAlong(vector)})" : "TOps.Constant(0.0)")};"));
        var left = tile.Lines - whole;
        return Page.Of($$"""
            {{Refs(isWritten: false, hasBias, scalars.Span, result)}}
            var lanes = (nuint)TOps.Count;

            // {{Words.Sentence(lines.Walk(tile.Vectors))}}
            {{(!hasParts ? "" : Parts(tile.Splits) + (tile.Vectors == 1 ? "." : ": sum1_0 is the second vector's first."))}}
            {{lines.LoopAlong(tile.Vectors)}}
            {
                {{Page.Lines(begin)}}
                {{lines.LoopAcross(0, whole, tile.Splits, line => Page.Lines(splits.SelectMany(split => Terms(line, split, split)).Prepend(lines.Line(line)).Where(term => term.Length > 0)))}}

                {{(left == 0 ? "" : $"// {Words.Sentence(lines.LeftOver(whole))}")}}
                {{Page.Lines(Enumerable.Range(0, left).SelectMany(split => Terms(whole, split, split)))}}

                {{(layer.ActivatesSums ? $"// {layer.ActivationName}, before the sums leave the registers." : "")}}
                {{Page.Lines(vectors.SelectMany(End))}}
            }
            """);

        // A scalar is called by the number of its line, and in a loop by how far that is from the turn's first.
        IEnumerable<string> Terms(int? line, int further, int split)
        {
            var scalar = scalars.One + (line is null ? (hasParts ? Literals.Integer(further) : "") : lines.Number(line, further));
            return vectors
                .Select(vector => $"{Sum(vector, split)} = TOps.MultiplyAdd({scalar}, TOps.Load(in w0, {lines.Place(line, further, vector)}), {Sum(vector, split)});")
                .Prepend($"var {scalar} = TOps.Broadcast(in {scalars.Span}0, {lines.Number(line, further)});");
        }

        IEnumerable<string> End(int vector)
        {
            var (total, place) = (Total([.. splits.Select(split => Sum(vector, split))]), lines.PlaceAlong(vector));
            if (!layer.ActivatesSums)
            {
                return [$"TOps.Store({total}, ref {result}0, {place});"];
            }

            var name = hasParts ? "total" + Numbered(vector, tile.Vectors) : total;
            var activation = VectorCSharp.WithoutFunctions.Spell(layer.VectorActivation!.Replace(_ => new Expr.Variable(name)));
            var store = $"TOps.Store({activation}, ref {result}0, {place});";
            return hasParts ? [$"var {name} = {total};", store] : [store];
        }

        string Sum(int vector, int split) => tile.Vectors > 1 && hasParts
            ? $"sum{Literals.Integer(vector)}_{Literals.Integer(split)}"
            : $"sum{Numbered(vector, tile.Vectors)}{Numbered(split, tile.Splits)}";
    }

    /// <summary>result = line · vector, for each line, four lines at a time.</summary>
    public static string DotProducts(LayerPlan layer, MatrixLines lines, Operand vector, string result, bool hasBias)
    {
        var tile = lines.Tile;
        var whole = tile.Lines / VectorTile.DotsAtOnce * VectorTile.DotsAtOnce;
        var (dots, vectors) = (Enumerable.Range(0, VectorTile.DotsAtOnce).ToArray(), Enumerable.Range(0, tile.Vectors).ToArray());
        var four = whole == 0 ? "" : Page.Of($$"""
            // {{Words.Sentence($"{lines.Across.Range(0, whole)}{(whole == VectorTile.DotsAtOnce ? "" : ", four at a time")}: sums over {lines.Walk(1)}")}}
            // The lanes of each sum are added up at the end.
            {{lines.LoopAcross(0, whole, VectorTile.DotsAtOnce, Four)}}
            """);
        var one = whole == tile.Lines ? "" : Page.Of($$"""
            // {{Words.Sentence(whole == 0
                ? $"{lines.Across.Range(0, tile.Lines)}{(tile.Lines == 1 ? "" : ", one at a time")}: a sum over {lines.Walk(tile.Vectors)}"
                : lines.LeftOver(whole) + (tile.Lines - whole == 1 ? "" : ", one at a time"))}}
            {{(tile.Vectors == 1 ? "" : Parts(tile.Vectors) + ", a vector each.")}}
            {{lines.LoopAcross(whole, tile.Lines, 1, One)}}
            """);
        return Page.Of($$"""
            {{Refs(isWritten: false, hasBias: false, whole == 0 ? [vector.Span] : [vector.Span, result])}}
            var lanes = (nuint)TOps.Count;

            {{Page.Blocks(four, one, hasBias ? $"// The {(layer.Units == 1 ? "bias" : "biases")}.\n{CountedLoop.Of("to", layer.Units, to => $"{result}[{to}] += b[{to}];")}" : "")}}
            """);

        string Four(int? line) => Page.Of($$"""
            {{Page.Lines(dots.Select(i => $"var sum{Literals.Integer(i)} = TOps.Constant(0.0);"))}}
            {{lines.LoopAlong(1)}}
            {
                {{lines.Line(line)}}
                var {{vector.Many}} = TOps.Load(in {{vector.Span}}0, {{lines.PlaceAlong(0)}});
                {{Page.Lines(dots.Select(i => $"sum{Literals.Integer(i)} = TOps.MultiplyAdd({vector.Many}, TOps.Load(in w0, {lines.Place(line, i, 0)}), sum{Literals.Integer(i)});"))}}
            }

            TOps.StoreSums(sum0, sum1, sum2, sum3, ref {{result}}0, {{lines.Number(line)}});
            """);

        string One(int? line) => Page.Of($$"""
            {{Page.Lines(vectors.Select(i => $"var {Part(i)} = TOps.Constant(0.0);"))}}
            {{lines.LoopAlong(tile.Vectors)}}
            {
                {{lines.Line(line)}}
                {{Page.Lines(vectors.Select(i => $"{Part(i)} = TOps.MultiplyAdd(TOps.Load(in {vector.Span}0, {lines.PlaceAlong(i)}), TOps.Load(in w0, {lines.Place(line, 0, i)}), {Part(i)});"))}}
            }

            {{result}}[{{(line is null ? "(int)" : "")}}{{lines.Number(line)}}] = TOps.Sum({{Total([.. vectors.Select(Part)])}});
            """);

        string Part(int i) => tile.Vectors == 1 ? "sum" : "part" + Literals.Integer(i);
    }

    /// <summary>line += scalar · vector for each line, a tile of vectors at a time.</summary>
    public static string OuterProduct(LayerPlan layer, MatrixLines lines, Operand vector, Operand scalars)
    {
        var vectors = Enumerable.Range(0, lines.Tile.Vectors).ToArray();
        var (biasAlong, biasAcross) = (layer.TrainsBias && vector == Operand.Deltas, layer.TrainsBias && scalars == Operand.Deltas);
        return Page.Of($$"""
            {{Refs(isWritten: true, biasAlong, vector.Span, scalars.Span)}}
            var lanes = (nuint)TOps.Count;

            // {{Words.Sentence(lines.Walk(vectors.Length))}}
            {{lines.LoopAlong(vectors.Length)}}
            {
                {{Page.Lines(vectors.Select(i => $"var {Many(i)} = TOps.Load(in {vector.Span}0, {lines.PlaceAlong(i)});"))}}
                {{(biasAlong ? $"\n{BiasNote}\n{Page.Lines(vectors.Select(AddBias))}\n" : "")}}
                {{lines.LoopAcross(0, lines.Tile.Lines, 1, line => Page.Of($$"""
                    {{lines.Line(line)}}
                    var {{scalars.One}} = TOps.Broadcast(in {{scalars.Span}}0, {{lines.Number(line)}});
                    {{Page.Lines(vectors.Select(i => AddWeights(i, lines.Place(line, 0, i))))}}
                    """))}}
            }

            {{(biasAcross ? $"{BiasNote}\n{CountedLoop.Of("to", layer.Units, to => $"b[{to}] += {scalars.Span}[{to}];")}" : "")}}
            """);

        string Many(int i) => vector.Many + Numbered(i, vectors.Length);

        string AddBias(int i) => $"TOps.Store(TOps.Add(TOps.Load(in b0, {lines.PlaceAlong(i)}), {Many(i)}), ref b0, {lines.PlaceAlong(i)});";

        string AddWeights(int i, string place) => $"TOps.Store(TOps.MultiplyAdd({scalars.One}, {Many(i)}, TOps.Load(in w0, {place})), ref w0, {place});";
    }

    private static string Parts(int count) => $"// So that no product waits for the one before, each sum is in {Words.Number(count)} parts";

    // Of inputs and slopes each number is read alone; of all others a whole vector may be written.
    private static string Refs(bool isWritten, bool hasBias, params string[] spans) => Page.Lines(
        new[] { ("w", isWritten) }
            .Concat(hasBias ? [("b", isWritten)] : [])
            .Concat(spans.Select(span => (span, span is not ("x" or "delta"))))
            .Select(pair => $"ref {(pair.Item2 ? "" : "readonly ")}var {pair.Item1}0 = ref {pair.Item1}[0];"));

    // In pairs, so that not every addition waits for the last.
    private static string Total(IReadOnlyList<string> sums) => sums.Count == 1
        ? sums[0]
        : $"TOps.Add({Total([.. sums.Take((sums.Count + 1) / 2)])}, {Total([.. sums.Skip((sums.Count + 1) / 2)])})";

    private static string Numbered(int i, int count) => count == 1 ? "" : Literals.Integer(i);
}
