using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>The layers of Columns and Tiled as plain loops, for machines without vectors: weights lie input by input.</summary>
internal sealed class InputMajorLoops : ILayerKernel
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Forward(LayerPlan layer, LayerSpelling names) => [Page.Of($$"""
        {{(layer.HasBias ? $"b.Slice(0, {Literals.Integer(layer.Units)}).CopyTo(z);" : $"z.Slice(0, {Literals.Integer(layer.Units)}).Clear();")}}
        for (var from = 0; from < {{layer.Inputs}}; from++)
        {
            var row = w.Slice(from * {{layer.Tile!.Line}}, {{layer.Units}});
            var input = x[from];
            for (var to = 0; to < {{layer.Units}}; to++)
            {
                z[to] += row[to] * input;
            }
        }
        """)];

    /// <inheritdoc/>
    public IReadOnlyList<string> BackThrough(LayerPlan layer, LayerSpelling names) => [Page.Of($$"""
        for (var from = 0; from < {{layer.Inputs}}; from++)
        {
            var row = w.Slice(from * {{layer.Tile!.Line}}, {{layer.Units}});
            {{names.Type}} sum = 0;
            for (var to = 0; to < {{layer.Units}}; to++)
            {
                sum += row[to] * delta[to];
            }

            slope[from] = sum;
        }
        """)];

    /// <inheritdoc/>
    public IReadOnlyList<string> AddGradient(LayerPlan layer, LayerSpelling names) => [Page.Of($$"""
        for (var from = 0; from < {{layer.Inputs}}; from++)
        {
            var row = w.Slice(from * {{layer.Tile!.Line}}, {{layer.Units}});
            var input = x[from];
            for (var to = 0; to < {{layer.Units}}; to++)
            {
                row[to] += delta[to] * input;
            }
        }

        {{(layer.TrainsBias ? Page.Of($$"""
            for (var to = 0; to < {{layer.Units}}; to++)
            {
                b[to] += delta[to];
            }
            """) : "")}}
        """)];
}
