using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>
/// What <see cref="LineText"/> does with tiles of long lines, done with whole lines: a step of a few kilobytes from each vector
/// to the next is slow, since every one is on a page of its own.
/// </summary>
internal static class StreamText
{
    /// <summary>z = b + Σ input · line.</summary>
    public static string Combination(LayerPlan layer, MatrixLines lines)
    {
        var (tile, result) = (lines.Tile, layer.ActivatesSums ? "a" : "z");
        var whole = tile.Lines / VectorTile.StreamedAtOnce * VectorTile.StreamedAtOnce;
        var further = Enumerable.Range(0, VectorTile.StreamedAtOnce).ToArray();
        var eight = whole == 0 ? "" : Page.Of($$"""
            // {{Words.Sentence($"{lines.Across.Range(0, whole)}{(whole == VectorTile.StreamedAtOnce ? "" : ", eight at a time")}, over {lines.Walk(1)}")}}
            // So that not every product waits for the one before, each turn has two sums.
            {{lines.LoopAcross(0, whole, VectorTile.StreamedAtOnce, line => Page.Of($$"""
                {{Page.Lines(further.Select(i => Broadcast(line, i, Literals.Integer(i))))}}
                {{lines.LoopAlong(1)}}
                {
                    {{lines.Line(line)}}
                    var even = TOps.Load(in {{result}}0, to);
                    var odd = TOps.Multiply(input1, {{Weights(line, 1)}});
                    {{Page.Lines(further.Where(i => i != 1).Select(i => $"{Sum(i)} = TOps.MultiplyAdd(input{Literals.Integer(i)}, {Weights(line, i)}, {Sum(i)});"))}}
                    TOps.Store(TOps.Add(even, odd), ref {{result}}0, to);
                }
                """))}}
            """);
        var one = whole == tile.Lines ? "" : Page.Of($$"""
            // {{Words.Sentence(Remaining(lines, whole))}}
            {{lines.LoopAcross(whole, tile.Lines, 1, line => Page.Of($$"""
                {{Broadcast(line, 0, "")}}
                {{lines.LoopAlong(1)}}
                {
                    {{lines.Line(line)}}
                    TOps.Store(TOps.MultiplyAdd(input, {{Weights(line, 0)}}, TOps.Load(in {{result}}0, to)), ref {{result}}0, to);
                }
                """))}}
            """);
        var activation = !layer.ActivatesSums ? "" : Page.Of($$"""
            // {{layer.ActivationName}}.
            {{lines.LoopAlong(1)}}
            {
                var z = TOps.Load(in a0, to);
                TOps.Store({{VectorCSharp.WithoutFunctions.Spell(layer.VectorActivation!)}}, ref a0, to);
            }
            """);
        return Page.Of($$"""
            ref readonly var w0 = ref w[0];
            ref readonly var x0 = ref x[0];
            ref var {{result}}0 = ref {{result}}[0];
            var lanes = (nuint)TOps.Count;

            // The sums wait in {{result}}, since they are too many for the registers.
            {{(layer.HasBias ? $"b.CopyTo({result});" : $"{result}.Clear();")}}

            {{Page.Blocks(eight, one, activation)}}
            """);

        string Broadcast(int? line, int i, string number) => $"var input{number} = TOps.Broadcast(in x0, {lines.Number(line, i)});";

        string Weights(int? line, int i) => $"TOps.Load(in w0, {lines.Place(line, i, 0)})";

        static string Sum(int i) => i % 2 == 0 ? "even" : "odd";
    }

    /// <summary>line += input · delta for each line, and the biases' gradient.</summary>
    public static string OuterProduct(LayerPlan layer, MatrixLines lines) => Page.Of($$"""
        ref var w0 = ref w[0];
        {{(layer.TrainsBias ? "ref var b0 = ref b[0];" : "")}}
        ref readonly var delta0 = ref delta[0];
        ref readonly var x0 = ref x[0];
        var lanes = (nuint)TOps.Count;

        // {{Words.Sentence($"{lines.Across.Range(0, lines.Across.Count)}, each over {lines.Walk(1)}")}}
        {{lines.LoopAcross(0, lines.Tile.Lines, 1, line => Page.Of($$"""
            var input = TOps.Broadcast(in x0, {{lines.Number(line)}});
            {{lines.LoopAlong(1)}}
            {
                {{lines.Line(line)}}
                TOps.Store(TOps.MultiplyAdd(input, TOps.Load(in delta0, to), TOps.Load(in w0, {{lines.Place(line, 0, 0)}})), ref w0, {{lines.Place(line, 0, 0)}});
            }
            """))}}

        {{(layer.TrainsBias ? Page.Of($$"""
            {{LineText.BiasNote}}
            {{lines.LoopAlong(1)}}
            {
                TOps.Store(TOps.Add(TOps.Load(in b0, to), TOps.Load(in delta0, to)), ref b0, to);
            }
            """) : "")}}
        """);

    private static string Remaining(MatrixLines lines, int first) => first == 0
        ? $"{lines.Across.Range(0, lines.Tile.Lines)}{(lines.Tile.Lines == 1 ? "" : ", one at a time")}, over {lines.Walk(1)}"
        : lines.LeftOver(first);
}
