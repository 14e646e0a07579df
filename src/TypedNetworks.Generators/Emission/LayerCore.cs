using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>The methods that call a larger network's layers in order, over one block of working memory.</summary>
internal sealed class LayerCore(NetworkPlan plan)
{
    private readonly string _type = CSharp.Type(plan.Precision);

    /// <summary>The way forward, which needs no z: each layer's sums become its activations in place.</summary>
    public string Forward()
    {
        // Only a network's last layer may write to y, and only after x has been read for good: they may be the same memory.
        var ownsOutput = plan.Layers.Count > 1;
        var buffers = plan.Layers.Where(layer => !(ownsOutput && layer == plan.Output)).Select(layer => (Name: A(layer), layer.Units)).ToArray();
        var steps = plan.Layers.Select(layer =>
        {
            var activations = ownsOutput && layer == plan.Output ? "y" : A(layer);
            return Page.Lines(new[]
            {
                $"// {Words.Layer(layer)}",
                $"{Member("ForwardLayer", layer)}(p, {Input(layer)}, {activations});",
                Activation(layer, activations, activations, ""),
            }.Where(line => line.Length > 0));
        });
        return Page.Of($$"""
            /// <summary>The way forward: {{Words.Diagram(plan)}}. Weighted sums become activations in place.</summary>
            private static void {{plan.Names.Member("ForwardCore")}}(ParameterSet p, global::System.ReadOnlySpan<{{_type}}> x, global::System.Span<{{_type}}> y)
            {
                {{Scratch(buffers)}}

                {{Page.Blocks(steps)}}
                {{(ownsOutput ? "" : A(plan.Output) + ".CopyTo(y);")}}
            }
            """);
    }

    /// <summary>The way forward and back, adding to a gradient.</summary>
    public string Backprop() => Page.Of($$"""
        /// <summary>Forward, then back, adding every parameter's gradient; returns the loss.</summary>
        private static {{_type}} {{plan.Names.Member("BackpropCore")}}(ParameterSet p, global::System.ReadOnlySpan<{{_type}}> x, global::System.ReadOnlySpan<{{_type}}> t, ParameterSet gradient)
        {
            {{ForwardAndDeltas()}}

            // dLoss/dw = delta × what came in.
            {{Page.Lines(plan.Layers.Reverse().Select(layer => $"{Member("AddGradient", layer)}({Delta(layer)}, {Input(layer)}, gradient);"))}}

            return loss;
        }
        """);

    /// <summary>The way forward and back, moving the weights when every gradient has been taken.</summary>
    public string TrainStep() => Page.Of($$"""
        /// <summary>Forward, then back, then every weight a step against its gradient; returns the loss before the step.</summary>
        private static {{_type}} {{plan.Names.Member("TrainCore")}}(ParameterSet p, global::System.ReadOnlySpan<{{_type}}> x, global::System.ReadOnlySpan<{{_type}}> t, {{_type}} learningRate)
        {
            {{ForwardAndDeltas()}}

            // Each weight moves against its gradient, delta × what came in.
            {{Page.Lines(plan.Layers.Reverse().Select(layer => $"{Member("Descend", layer)}(p, {Delta(layer)}, {Input(layer)}, learningRate);"))}}

            return loss;
        }
        """);

    private string ForwardAndDeltas()
    {
        var buffers = plan.Layers.SelectMany(layer => KeepsZ(layer)
            ? new[] { (Z(layer), layer.Units), (A(layer), layer.Units), (Delta(layer), layer.Units) }
            : [(A(layer), layer.Units), (Delta(layer), layer.Units)]);
        var forward = plan.Layers.Select(layer => Page.Lines(new[]
        {
            $"// {Words.Layer(layer)}",
            $"{Member("ForwardLayer", layer)}(p, {Input(layer)}, {Z(layer)});",
            Activation(layer, Z(layer), A(layer), layer == plan.Output && plan.Loss.IsFused && layer.IsSoftmax ? "var (max, logSum) = " : ""),
        }.Where(line => line.Length > 0)));
        var back = plan.Layers.Reverse().Where(layer => layer != plan.Output).Select(layer =>
        {
            var next = plan.Layers[layer.Number];
            return Page.Lines(new[]
            {
                $"// Back through layer {Literals.Integer(next.Number)} to layer {Literals.Integer(layer.Number)}: what each hidden unit contributed{Words.Through(layer)}.",
                $"{Member("BackThroughLayer", next)}(p, {Delta(next)}, {Delta(layer)});",
                ThroughActivation(layer),
            }.Where(line => line.Length > 0));
        });
        return Page.Of($$"""
            {{Scratch(buffers)}}

            {{Page.Blocks(forward)}}

            // Loss: {{plan.Loss.Name}}, {{plan.Loss.Formula}}; {{Words.LossSlope(plan)}}.
            var loss = {{plan.Names.Member("LossAndSlope")}}({{LossArguments()}}, {{Delta(plan.Output)}});
            {{(plan.Loss.IsFused ? "" : ThroughActivation(plan.Output))}}

            {{Page.Blocks(back)}}
            """);
    }

    private string LossArguments() =>
        plan.Loss.IsFused ? $"{Z(plan.Output)}, {A(plan.Output)}, t{(plan.Output.IsSoftmax ? ", max, logSum" : "")}" : $"{A(plan.Output)}, t";

    private string Activation(LayerPlan layer, string z, string a, string result) =>
        layer.IsIdentity ? ""
        : layer.IsSoftmax ? $"{result}{plan.Names.Member("Softmax")}({z}, {a});"
        : $"{Member("ActivateLayer", layer)}({z}, {a});";

    private string ThroughActivation(LayerPlan layer) =>
        layer.IsIdentity ? ""
        : layer.IsSoftmax ? $"{plan.Names.Member("ThroughSoftmax")}({A(layer)}, {Delta(layer)});"
        : $"{Member("ThroughActivation", layer)}({(layer.Derivative!.Uses(Symbols.Z) ? Z(layer) + ", " : "")}{(layer.Derivative!.Uses(Symbols.A) ? A(layer) + ", " : "")}{Delta(layer)});";

    /// <summary>One block of memory cut into named buffers: on the stack while it is small, else rented.</summary>
    private string Scratch(IEnumerable<(string Name, int Length)> buffers)
    {
        var cut = buffers.ToArray();
        var total = cut.Sum(buffer => buffer.Length);
        if (total == 0)
        {
            return "";
        }

        var memory = (long)total * plan.NumberSize <= Budget.MaxStackBytes
            ? $"global::System.Span<{_type}> memory = stackalloc {_type}[{Literals.Integer(total)}];"
            : $"using var rented = new global::TypedNetworks.Runtime.Scratch<{_type}>({Literals.Integer(total)});\nvar memory = rented.Span;";
        var offset = 0;
        return Page.Lines(cut.Select(buffer =>
        {
            var line = $"var {buffer.Name} = memory.Slice({Literals.Integer(offset)}, {Literals.Integer(buffer.Length)});";
            offset += buffer.Length;
            return line;
        }).Prepend(memory));
    }

    private static bool KeepsZ(LayerPlan layer) => layer.KeepsZ && !layer.IsIdentity;

    private static string A(LayerPlan layer) => "a" + Literals.Integer(layer.Number);

    private static string Z(LayerPlan layer) => (KeepsZ(layer) ? "z" : "a") + Literals.Integer(layer.Number);

    private static string Delta(LayerPlan layer) => "delta" + Literals.Integer(layer.Number);

    private static string Input(LayerPlan layer) => layer.Number == 1 ? "x" : "a" + Literals.Integer(layer.Number - 1);

    private string Member(string prefix, LayerPlan layer) => plan.Names.Member(prefix + Literals.Integer(layer.Number));
}
