using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission;

/// <summary>What hovering over the class shows: the network, its layers, kernels and reasons, and its costs.</summary>
internal static class Remarks
{
    /// <summary>The documentation of the network class.</summary>
    public static string Write(NetworkPlan plan)
    {
        var parameters = plan.ParameterCount;
        var head = $"{Words.Diagram(plan)}, {Words.Many(parameters, "parameter")} ({Words.Many((long)parameters * plan.NumberSize, "byte")}), "
            + $"{Words.Many(plan.MultiplyAdds, "multiply-add")} ({Words.Many(2L * plan.MultiplyAdds, "FLOP")}) per forward.";
        var types = Words.Types(plan) is { } ends ? new[] { "○ " + ends } : [];
        var library = KernelLines.Library(plan) is { } methods ? new[] { "○ " + methods } : [];
        var lines = KernelLines.Of(plan).Select(layers => "○ " + layers.Line)
            .Prepend(head)
            .Concat(types)
            .Concat(library)
            .Append("○ " + Words.Batches(plan))
            .Append($"○ Loss: {plan.Loss.Name}, {plan.Loss.Formula}.")
            .Concat(plan.OwnFunctions.Select(function => "○ " + function));
        return $"/// <remarks>\n{string.Join("<br/>\n", lines.Select(line => "/// " + line))}\n/// </remarks>";
    }
}
