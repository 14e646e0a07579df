using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>The layers of Rows as plain loops, for machines without vectors: weights lie unit by unit.</summary>
internal sealed class OutputMajorLoops : ILayerKernel
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Forward(LayerPlan layer, LayerSpelling names) => [Page.Of($$"""
        for (var to = 0; to < {{layer.Units}}; to++)
        {
            var row = w.Slice(to * {{layer.Tile!.Line}}, {{layer.Inputs}});
            {{(layer.HasBias ? "var sum = b[to];" : names.Type + " sum = 0;")}}
            for (var from = 0; from < {{layer.Inputs}}; from++)
            {
                sum += row[from] * x[from];
            }

            z[to] = sum;
        }
        """)];

    /// <inheritdoc/>
    public IReadOnlyList<string> BackThrough(LayerPlan layer, LayerSpelling names) => [Page.Of($$"""
        slope.Clear();
        for (var to = 0; to < {{layer.Units}}; to++)
        {
            var row = w.Slice(to * {{layer.Tile!.Line}}, {{layer.Inputs}});
            var d = delta[to];
            for (var from = 0; from < {{layer.Inputs}}; from++)
            {
                slope[from] += row[from] * d;
            }
        }
        """)];

    /// <inheritdoc/>
    public IReadOnlyList<string> AddGradient(LayerPlan layer, LayerSpelling names) => [Page.Of($$"""
        for (var to = 0; to < {{layer.Units}}; to++)
        {
            var row = w.Slice(to * {{layer.Tile!.Line}}, {{layer.Inputs}});
            var d = delta[to];
            for (var from = 0; from < {{layer.Inputs}}; from++)
            {
                row[from] += d * x[from];
            }

            {{(layer.TrainsBias ? "b[to] += d;" : "")}}
        }
        """)];
}
