using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>The layers of Rows as plain loops, for machines without vectors: weights lie unit by unit.</summary>
internal sealed class OutputMajorLoops : ILayerKernel
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Forward(LayerPlan layer, LayerSpelling names) => [OverUnits(layer, to => Page.Of($$"""
        {{Weights(layer, to)}}
        {{(layer.HasBias ? $"var sum = b[{to}];" : names.Type + " sum = 0;")}}
        {{OverInputs(layer, from => $"sum += weights[{from}] * x[{from}];")}}

        z[{{to}}] = sum;
        """))];

    /// <inheritdoc/>
    public IReadOnlyList<string> BackThrough(LayerPlan layer, LayerSpelling names) => [Page.Of($$"""
        slope.Clear();
        {{OverUnits(layer, to => Page.Of($$"""
            {{Weights(layer, to)}}
            var unitDelta = delta[{{to}}];
            {{OverInputs(layer, from => $"slope[{from}] += weights[{from}] * unitDelta;")}}
            """))}}
        """)];

    /// <inheritdoc/>
    public IReadOnlyList<string> AddGradient(LayerPlan layer, LayerSpelling names) => [OverUnits(layer, to => Page.Of($$"""
        {{Weights(layer, to)}}
        var unitDelta = delta[{{to}}];
        {{OverInputs(layer, from => $"weights[{from}] += unitDelta * x[{from}];")}}

        {{(layer.TrainsBias ? $"b[{to}] += unitDelta;" : "")}}
        """))];

    private static string Weights(LayerPlan layer, string to) =>
        $"var weights = w.Slice({CountedLoop.Offset(to, layer.Tile!.Line)}, {Literals.Integer(layer.Inputs)});";

    private static string OverUnits(LayerPlan layer, Func<string, string> statements) => CountedLoop.Of("to", layer.Units, statements);

    private static string OverInputs(LayerPlan layer, Func<string, string> statements) => CountedLoop.Of("from", layer.Inputs, statements);
}
