using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>The layers of Columns and Tiled as plain loops, for machines without vectors: weights lie input by input.</summary>
internal sealed class InputMajorLoops : ILayerKernel
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Forward(LayerPlan layer, LayerSpelling names) => [Page.Of($$"""
        {{(layer.HasBias ? $"b.Slice(0, {Literals.Integer(layer.Units)}).CopyTo(z);" : $"z.Slice(0, {Literals.Integer(layer.Units)}).Clear();")}}
        {{OverInputs(layer, from => Page.Of($$"""
            {{Weights(layer, from)}}
            var input = x[{{from}}];
            {{OverUnits(layer, to => $"z[{to}] += weights[{to}] * input;")}}
            """))}}
        """)];

    /// <inheritdoc/>
    public IReadOnlyList<string> BackThrough(LayerPlan layer, LayerSpelling names) => [OverInputs(layer, from => Page.Of($$"""
        {{Weights(layer, from)}}
        {{names.Type}} sum = 0;
        {{OverUnits(layer, to => $"sum += weights[{to}] * delta[{to}];")}}

        slope[{{from}}] = sum;
        """))];

    /// <inheritdoc/>
    public IReadOnlyList<string> AddGradient(LayerPlan layer, LayerSpelling names) => [Page.Of($$"""
        {{OverInputs(layer, from => Page.Of($$"""
            {{Weights(layer, from)}}
            var input = x[{{from}}];
            {{OverUnits(layer, to => $"weights[{to}] += delta[{to}] * input;")}}
            """))}}

        {{(layer.TrainsBias ? OverUnits(layer, to => $"b[{to}] += delta[{to}];") : "")}}
        """)];

    private static string Weights(LayerPlan layer, string from) =>
        $"var weights = w.Slice({CountedLoop.Offset(from, layer.Tile!.Line)}, {Literals.Integer(layer.Units)});";

    private static string OverInputs(LayerPlan layer, Func<string, string> statements) => CountedLoop.Of("from", layer.Inputs, statements);

    private static string OverUnits(LayerPlan layer, Func<string, string> statements) => CountedLoop.Of("to", layer.Units, statements);
}
