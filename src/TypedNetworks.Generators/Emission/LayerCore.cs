using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>The methods that call a larger network's layers in order, over one block of working memory.</summary>
internal sealed class LayerCore(NetworkPlan plan)
{
    private readonly string _type = CSharp.Type(plan.Precision);

    private string Read => $"global::System.ReadOnlySpan<{_type}>";

    private string Written => $"global::System.Span<{_type}>";

    /// <summary>The way forward, which needs no z: each layer's sums become its activations in place.</summary>
    public string Forward()
    {
        // Only a network's last layer may write to y, and only after x has been read for good: they may be the same memory.
        var ownsOutput = plan.Layers.Count > 1;
        var memory = new LayerMemory(plan, plan.Layers.Where(layer => !(ownsOutput && layer == plan.Output)).Select(layer => (A(layer), layer.Units)));
        var hidden = LayerSteps.Cut(plan, memory, "ForwardCorePart", ("ParameterSet", "p"), (Read, "x"), Hidden().Select(layer => ForwardStep(layer, A(layer), A(layer))));
        var last = ForwardStep(plan.Output, ownsOutput ? "y" : A(plan.Output), ownsOutput ? "y" : A(plan.Output));
        return Page.Blocks(
            Page.Of($$"""
                /// <summary>The way forward: {{Words.Diagram(plan)}}. Weighted sums become activations in place.</summary>
                private static void {{plan.Names.Member("ForwardCore")}}(ParameterSet p, {{Read}} x, {{Written}} y)
                {
                    {{memory.Declare(hidden.Buffers.Concat(last.Buffers))}}

                    {{hidden.Text}}

                    {{last.Text}}
                    {{(ownsOutput ? "" : A(plan.Output) + ".CopyTo(y);")}}
                }
                """),
            hidden.Methods);
    }

    /// <summary>The way forward and back, adding to a gradient, and the same moving the weights when every gradient has been taken.</summary>
    public string BackpropAndTrainStep()
    {
        var memory = new LayerMemory(plan, plan.Layers.SelectMany(layer => KeepsZ(layer)
            ? new[] { (Z(layer), layer.Units), (A(layer), layer.Units), (Delta(layer), layer.Units) }
            : [(A(layer), layer.Units), (Delta(layer), layer.Units)]));
        var forward = LayerSteps.Cut(plan, memory, "BackpropCoreForward", ("ParameterSet", "p"), (Read, "x"), Hidden().Select(layer => ForwardStep(layer, Z(layer), A(layer))));
        var last = ForwardStep(plan.Output, Z(plan.Output), A(plan.Output), plan.Loss.IsFused ? "var (max, logSum) = " : "");
        var back = LayerSteps.Cut(plan, memory, "BackpropCoreBack", ("ParameterSet", "p"), (Read, "x"), Hidden().Reverse().Select(BackStep));
        var gradient = LayerSteps.Cut(plan, memory, "BackpropCoreGradient", ("ParameterSet", "gradient"), (Read, "x"), plan.Layers.Reverse().Select(layer =>
            new LayerStep($"{Member("AddGradient", layer)}({Delta(layer)}, {Input(layer)}, gradient);", Delta(layer), Input(layer))), "\n");
        var descent = LayerSteps.Cut(plan, memory, "TrainCoreDescent", ("ParameterSet", "p"), (Read, "x"), plan.Layers.Reverse().Select(layer =>
            new LayerStep($"{Member("Descend", layer)}(p, {Delta(layer)}, {Input(layer)}, learningRate);", Delta(layer), Input(layer))), "\n", (_type, "learningRate"));
        return Page.Blocks(
            Core("Forward, then back, adding every parameter's gradient; returns the loss.", "BackpropCore", "ParameterSet gradient", "dLoss/dw = delta × what came in.", gradient),
            Core("Forward, then back, then every weight a step against its gradient; returns the loss before the step.", "TrainCore", $"{_type} learningRate", "Each weight moves against its gradient, delta × what came in.", descent),
            forward.Methods,
            back.Methods,
            gradient.Methods,
            descent.Methods);

        string Core(string summary, string name, string extra, string comment, LayerSteps update) => Page.Of($$"""
            /// <summary>{{summary}}</summary>
            private static {{_type}} {{plan.Names.Member(name)}}(ParameterSet p, {{Read}} x, {{Read}} t, {{extra}})
            {
                {{memory.Declare(forward.Buffers.Concat(last.Buffers).Append(Delta(plan.Output)).Concat(back.Buffers).Concat(update.Buffers))}}

                {{forward.Text}}

                {{last.Text}}

                // Loss: {{plan.Loss.Name}}, {{plan.Loss.Formula}}; {{Words.LossSlope(plan)}}.
                var loss = {{plan.Names.Member("LossAndSlope")}}({{LossArguments()}}, {{Delta(plan.Output)}});
                {{(plan.Loss.IsFused ? "" : ThroughActivation(plan.Output))}}

                {{back.Text}}

                // {{comment}}
                {{update.Text}}

                return loss;
            }
            """);
    }

    private IEnumerable<LayerPlan> Hidden() => plan.Layers.Take(plan.Layers.Count - 1);

    // Where the loss needs what Softmax finds on its way, that is kept.
    private LayerStep ForwardStep(LayerPlan layer, string z, string a, string softmaxResult = "") => new(
        Page.Lines(new[]
        {
            $"// {Words.Layer(layer)}",
            $"{Member("ForwardLayer", layer)}(p, {Input(layer)}, {z});",
            Activation(layer, z, a, softmaxResult),
        }.Where(line => line.Length > 0)),
        Input(layer),
        z,
        a);

    private LayerStep BackStep(LayerPlan layer)
    {
        var next = plan.Layers[layer.Number];
        return new(
            Page.Lines(new[]
            {
                $"// Back through layer {Literals.Integer(next.Number)} to layer {Literals.Integer(layer.Number)}: what each hidden unit contributed{Words.Through(layer)}.",
                $"{Member("BackThroughLayer", next)}(p, {Delta(next)}, {Delta(layer)});",
                ThroughActivation(layer),
            }.Where(line => line.Length > 0)),
            Z(layer),
            A(layer),
            Delta(layer),
            Delta(next));
    }

    private string LossArguments() =>
        plan.Loss.IsFused ? $"{Z(plan.Output)}, {A(plan.Output)}, t{(plan.Output.IsSoftmax ? ", max, logSum" : "")}" : $"{A(plan.Output)}, t";

    private string Activation(LayerPlan layer, string z, string a, string softmaxResult) =>
        layer.IsIdentity ? ""
        : layer.IsSoftmax ? $"{softmaxResult}{plan.Names.Member("Softmax")}({z}, {a});"
        : $"{Member("ActivateLayer", layer)}({z}, {a});";

    private string ThroughActivation(LayerPlan layer) =>
        layer.IsIdentity ? ""
        : layer.IsSoftmax ? $"{plan.Names.Member("ThroughSoftmax")}({A(layer)}, {Delta(layer)});"
        : $"{Member("ThroughActivation", layer)}({(layer.Derivative!.Uses(Symbols.Z) ? Z(layer) + ", " : "")}{(layer.Derivative!.Uses(Symbols.A) ? A(layer) + ", " : "")}{Delta(layer)});";

    private static bool KeepsZ(LayerPlan layer) => layer.KeepsZ && !layer.IsIdentity;

    private static string A(LayerPlan layer) => "a" + Literals.Integer(layer.Number);

    private static string Z(LayerPlan layer) => (KeepsZ(layer) ? "z" : "a") + Literals.Integer(layer.Number);

    private static string Delta(LayerPlan layer) => "delta" + Literals.Integer(layer.Number);

    private static string Input(LayerPlan layer) => layer.Number == 1 ? "x" : "a" + Literals.Integer(layer.Number - 1);

    private string Member(string prefix, LayerPlan layer) => plan.Names.Member(prefix + Literals.Integer(layer.Number));
}
