using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>Phrases that documentation, comments and messages share.</summary>
internal static class Words
{
    /// <summary>A layer in a line: <c>Layer 1: 3 → 2, Sigmoid.</c></summary>
    public static string Layer(LayerPlan layer) =>
        $"Layer {Literals.Integer(layer.Number)}: {Literals.Grouped(layer.Inputs)} → {Literals.Grouped(layer.Units)}, {layer.ActivationName}{BiasNote(layer)}.";

    /// <summary>A layer, its kernel and why: <c>Layer 1: 3 → 2, Sigmoid. Scalar: 6 multiply-adds are few enough ….</c></summary>
    public static string Kernel(LayerPlan layer) => $"{Layer(layer)} {layer.Choice.Kernel}: {layer.Choice.Reason}.";

    /// <summary>How batches are computed, and why: <c>Batches: row by row: ….</c></summary>
    public static string Batches(NetworkPlan plan) => $"Batches: {Way(plan.Batch.Kernel)}: {plan.Batch.Reason}.";

    /// <summary>The widths of all layers: <c>3 → 2 → 1</c>.</summary>
    public static string Diagram(NetworkPlan plan) =>
        string.Join(" → ", plan.Layers.Select(layer => layer.Units).Prepend(plan.Inputs).Select(width => Literals.Grouped(width)));

    /// <summary>A number of things: <c>1 input</c>, <c>3 inputs</c>.</summary>
    public static string Count(long number, string thing) => $"{Literals.Integer(number)} {thing}{(number == 1 ? "" : "s")}";

    /// <summary>As <see cref="Count"/>, for people alone: thousands apart.</summary>
    public static string Many(long number, string thing) => $"{Literals.Grouped(number)} {thing}{(number == 1 ? "" : "s")}";

    /// <summary>The input vector: <c>3 inputs (x0, x1, x2)</c>.</summary>
    public static string Inputs(NetworkPlan plan) => Count(plan.Inputs, "input") + Listed(plan.Names.Inputs);

    /// <summary>The output vector: <c>1 output (y0)</c>.</summary>
    public static string Outputs(NetworkPlan plan) => Count(plan.Outputs, "output") + Listed(plan.Names.Outputs);

    /// <summary>The target vector: <c>1 target</c>.</summary>
    public static string Targets(NetworkPlan plan) => Count(plan.Outputs, "target");

    /// <summary>How a slope passes an activation: <c>, through Sigmoid: a(1 − a)</c>.</summary>
    public static string Through(LayerPlan layer) => layer.IsIdentity ? "" : $", through {layer.ActivationName}: {layer.SlopeFormula}";

    /// <summary>The loss's slope and how it passes the output activation.</summary>
    public static string LossSlope(NetworkPlan plan) => plan.Loss.IsFused
        ? $"its slope through {plan.Output.ActivationName}: {plan.Loss.SlopeFormula}"
        : $"its slope at the output: {plan.Loss.SlopeFormula}{Through(plan.Output)}";

    private static string Listed(EquatableArray<string> names) =>
        names.Count is > 0 and <= Budget.MaxTypedParameters ? $" ({string.Join(", ", names)})" : "";

    private static string BiasNote(LayerPlan layer) => layer.Bias switch
    {
        BiasMode.Frozen => ", frozen biases",
        BiasMode.None => ", no biases",
        _ => "",
    };

    private static string Way(BatchKernel kernel) => kernel switch
    {
        BatchKernel.Lanes => "in lanes",
        BatchKernel.MatrixProducts => "as products of matrices",
        _ => "row by row",
    };
}
