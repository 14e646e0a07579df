using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>A loop over equal layers, counted by <c>i</c>.</summary>
internal static class LayerLoop
{
    /// <summary>The loop.</summary>
    /// <param name="run">The layers.</param>
    /// <param name="isBackward">Whether the last comes first.</param>
    /// <param name="comment">What stands above; empty for nothing.</param>
    /// <param name="body">Statements.</param>
    public static string Of(LayerRun run, bool isBackward, string comment, string body) => Page.Of($$"""
        {{comment}}
        for ({{(isBackward ? $"var i = {Literals.Integer(run.Count - 1)}; i >= 0; i--" : $"var i = 0; i < {Literals.Integer(run.Count)}; i++")}})
        {
            {{body}}
        }
        """);

    /// <summary>The parameters of the layer that the loop has come to, in a set.</summary>
    public static string Parameters(NetworkPlan plan, LayerRun run, string set, bool withBiases)
    {
        return Page.Lines(plan.Tensors.Where(tensor => tensor.Layer == run.First && (withBiases || !tensor.IsBias)).Select(tensor =>
        {
            var next = plan.Tensors.First(other => other.Layer == run.First + 1 && other.IsBias == tensor.IsBias);
            return $"var {LayerCalls.InLoop(set, tensor.IsBias ? "b" : "w")} = {set}.AsSpan().Slice({Progression(tensor.RawOffset, next.RawOffset)}, {Literals.Integer(tensor.RawLength)});";
        }));
    }

    /// <summary>A place that moves on by as much at each turn.</summary>
    public static string Progression(int first, int second)
    {
        var step = $"i * {Literals.Integer(second - first)}";
        return first == 0 ? step : $"{Literals.Integer(first)} + ({step})";
    }
}
