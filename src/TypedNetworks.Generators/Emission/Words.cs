using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>Phrases that documentation, comments and messages share.</summary>
internal static class Words
{
    private static readonly string[] _numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];

    /// <summary>A layer in a line: <c>Layer 1: 3 → 2, Sigmoid.</c></summary>
    public static string Layer(LayerPlan layer) =>
        $"Layer {Literals.Integer(layer.Number)}: {Sizes(layer)}, {layer.ActivationName}{BiasNote(layer)}.";

    /// <summary>Neighbouring layers in a line: <c>Layers 2 to 49, each 64 → 64, ReLU.</c></summary>
    public static string Layers(NetworkPlan plan, LayerRun run)
    {
        var layer = plan.Layers[run.First - 1];
        return run.IsLoop ? $"{Numbered(run)}, each {Sizes(layer)}, {layer.ActivationName}{BiasNote(layer)}." : Layer(layer);
    }

    /// <summary>Neighbouring layers: <c>Layer 1</c>, <c>Layers 2 to 49</c>.</summary>
    public static string Numbered(LayerRun run) => Numbered(Enumerable.Range(run.First, run.Count));

    /// <summary>Layers by their numbers: <c>Layer 1</c>, <c>Layers 2, 3 and 7 to 9</c>.</summary>
    public static string Numbered(IEnumerable<int> layers) => "L" + NumberedWithin(layers).Substring(1);

    /// <summary>As <see cref="Numbered(IEnumerable{int})"/>, within a sentence: <c>layer 1</c>.</summary>
    public static string NumberedWithin(IEnumerable<int> layers)
    {
        var numbers = layers.ToList();
        if (numbers.Count == 1)
        {
            return "layer " + Literals.Integer(numbers[0]);
        }

        var parts = new List<string>();
        for (int i = 0, end; i < numbers.Count; i = end)
        {
            for (end = i + 1; end < numbers.Count && numbers[end] == numbers[end - 1] + 1;)
            {
                end++;
            }

            // Two are listed, three and more are a stretch.
            parts.AddRange(end - i > 2
                ? [$"{Literals.Integer(numbers[i])} to {Literals.Integer(numbers[end - 1])}"]
                : numbers.Skip(i).Take(end - i).Select(number => Literals.Integer(number)));
        }

        return "layers " + Listed(parts, "and");
    }

    /// <summary>Layers that share methods, in a line; what they need not share is left out.</summary>
    public static string Served(IReadOnlyList<LayerPlan> layers)
    {
        var activations = layers.Select(layer => layer.ActivationName).Distinct().ToList();
        return $"{Numbered(layers.Select(layer => layer.Number))}: {Sizes(layers[0])}{(activations.Count == 1 ? ", " + activations[0] : "")}{BiasNote(layers[0])}.";
    }

    /// <summary>A step of the way back: which layers it goes through, and what happens there.</summary>
    public static string Back(NetworkPlan plan, LayerRun run)
    {
        var (first, last, below) = (Literals.Integer(run.First), Literals.Integer(run.Last), plan.Layers[run.First - 2]);
        var way = run.IsLoop ? $"layers {last} to {first}, each to the one before" : $"layer {first} to layer {Literals.Integer(below.Number)}";
        return $"Back through {way}: what each hidden unit contributed{Through(below)}.";
    }

    /// <summary>How batches are computed, and why: <c>Batches: row by row, since ….</c></summary>
    public static string Batches(NetworkPlan plan) => $"Batches: {(plan.Batch.Kernel == BatchKernel.RowByRow ? "row by row, since " : "")}{plan.Batch.Reason}.";

    /// <summary>The widths of all layers: <c>3 → 2 → 1</c>.</summary>
    public static string Diagram(NetworkPlan plan) =>
        string.Join(" → ", plan.Layers.Select(layer => layer.Units).Prepend(plan.Inputs).Select(width => Literals.Grouped(width)));

    /// <summary>A small number as a word: <c>four</c>.</summary>
    public static string Number(int number) => number < _numbers.Length ? _numbers[number] : Literals.Integer(number);

    /// <summary>Words that begin with a capital and end in a full stop.</summary>
    public static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1) + ".";

    /// <summary>Things of which any may be meant: <c>a</c>, <c>a or b</c>, <c>a, b or c</c>.</summary>
    public static string Alternatives(IReadOnlyList<string> things) => Listed(things, "or");

    /// <summary>A number of things: <c>1 input</c>, <c>3 inputs</c>.</summary>
    public static string Count(long number, string thing) => $"{Literals.Integer(number)} {thing}{(number == 1 ? "" : "s")}";

    /// <summary>As <see cref="Count"/>, for people alone: thousands apart.</summary>
    public static string Many(long number, string thing) => $"{Literals.Grouped(number)} {thing}{(number == 1 ? "" : "s")}";

    /// <summary>The input vector: <c>3 inputs (x0, x1, x2)</c>.</summary>
    public static string Inputs(NetworkPlan plan) => Count(plan.Inputs, "input") + Listed(plan.Types?.Types.InputLabels ?? plan.Names.Inputs);

    /// <summary>The output vector: <c>1 output (y0)</c>.</summary>
    public static string Outputs(NetworkPlan plan) => Count(plan.Outputs, "output") + Listed(plan.Types?.Types.OutputLabels ?? plan.Names.Outputs);

    /// <summary>The target vector: <c>1 target</c>.</summary>
    public static string Targets(NetworkPlan plan) => Count(plan.Outputs, "target");

    /// <summary>How a slope passes an activation: <c>, through Sigmoid: a(1 − a)</c>.</summary>
    public static string Through(LayerPlan layer) => layer.IsIdentity ? "" : $", through {layer.ActivationName}: {layer.SlopeFormula}";

    /// <summary>The loss's slope and how it passes the output activation.</summary>
    public static string LossSlope(NetworkPlan plan) => plan.Loss.IsFused
        ? $"its slope through {plan.Output.ActivationName}: {plan.Loss.SlopeFormula}"
        : $"its slope at the output: {plan.Loss.SlopeFormula}{Through(plan.Output)}";

    /// <summary>What a network of types goes from and to: <c>From 4 inputs (sepalLength, …) to 3 outputs (setosa, …).</c> Of others <see langword="null"/>.</summary>
    public static string? Types(NetworkPlan plan) => plan.Types is null ? null : $"From {Inputs(plan)} to {Outputs(plan)}.";

    /// <summary>The members of an enum, for people; of many the first.</summary>
    public static string Members(ValueSpec.Choice choice)
    {
        var names = choice.Members.Take(Budget.MaxTypedParameters).Select(name => name.TrimStart('@'));
        var more = choice.Members.Count - Budget.MaxTypedParameters;
        return string.Join(", ", names) + (more > 0 ? $" and {Literals.Grouped(more)} more" : "");
    }

    private static string Listed(IReadOnlyList<string> things, string joint) => things.Count == 1
        ? things[0]
        : $"{string.Join(", ", things.Take(things.Count - 1))} {joint} {things[things.Count - 1]}";

    private static string Listed(EquatableArray<string> names) =>
        names.Count is > 0 and <= Budget.MaxTypedParameters ? $" ({string.Join(", ", names)})" : "";

    private static string Sizes(LayerPlan layer) => $"{Literals.Grouped(layer.Inputs)} → {Literals.Grouped(layer.Units)}";

    private static string BiasNote(LayerPlan layer) => layer.Bias switch
    {
        BiasMode.Frozen => ", frozen biases",
        BiasMode.None => ", no biases",
        _ => "",
    };
}
