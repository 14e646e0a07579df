using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>
/// Loops with constant bounds, for layers of any size. Weights are read row by row, in the order in which they lie in
/// memory.
/// </summary>
internal sealed class TiledKernel : ILayerKernel
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Forward(LayerPlan layer, LayerSpelling names) => [Page.Of($$"""
        var w = p.w{{layer.Number}};
        {{(layer.HasBias ? $"var b = p.b{Literals.Integer(layer.Number)};" : "")}}
        for (var to = 0; to < {{layer.Units}}; to++)
        {
            var row = w.Slice(to * {{layer.Inputs}}, {{layer.Inputs}});
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
        var w = p.w{{layer.Number}};
        for (var to = 0; to < {{layer.Units}}; to++)
        {
            var row = w.Slice(to * {{layer.Inputs}}, {{layer.Inputs}});
            var d = delta[to];
            for (var from = 0; from < {{layer.Inputs}}; from++)
            {
                slope[from] += row[from] * d;
            }
        }
        """)];

    /// <inheritdoc/>
    public IReadOnlyList<string> AddGradient(LayerPlan layer, LayerSpelling names) => [Page.Of($$"""
        var w = gradient.w{{layer.Number}};
        {{(layer.TrainsBias ? $"var b = gradient.b{Literals.Integer(layer.Number)};" : "")}}
        for (var to = 0; to < {{layer.Units}}; to++)
        {
            var row = w.Slice(to * {{layer.Inputs}}, {{layer.Inputs}});
            var d = delta[to];
            for (var from = 0; from < {{layer.Inputs}}; from++)
            {
                row[from] += d * x[from];
            }

            {{(layer.TrainsBias ? "b[to] += d;" : "")}}
        }
        """)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Descend(LayerPlan layer, LayerSpelling names) => [Page.Of($$"""
        var w = p.w{{layer.Number}};
        {{(layer.TrainsBias ? $"var b = p.b{Literals.Integer(layer.Number)};" : "")}}
        for (var to = 0; to < {{layer.Units}}; to++)
        {
            var row = w.Slice(to * {{layer.Inputs}}, {{layer.Inputs}});
            var step = learningRate * delta[to];
            for (var from = 0; from < {{layer.Inputs}}; from++)
            {
                row[from] -= step * x[from];
            }

            {{(layer.TrainsBias ? "b[to] -= step;" : "")}}
        }
        """)];
}
