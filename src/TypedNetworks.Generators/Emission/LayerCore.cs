using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>The methods that call a larger network's layers in order, over one block of working memory: as loops, or over vectors.</summary>
/// <param name="plan">The network.</param>
/// <param name="vectors">The frame of methods over vectors; <see langword="null"/> for loops.</param>
internal sealed class LayerCore(NetworkPlan plan, Vectors.VectorMethod? vectors = null)
{
    private const string PaddedInput = "input";

    private readonly string _type = CSharp.Type(plan.Precision);

    private string Read => $"global::System.ReadOnlySpan<{_type}>";

    private string Written => $"global::System.Span<{_type}>";

    /// <summary>The way forward, which needs no z: each layer's sums become its activations in place.</summary>
    public string Forward()
    {
        // Only a network's last layer may write to y, and only after x has been read for good: they may be the same memory.
        // Vectors write padding too, for which y has no room.
        var ownsOutput = plan.Layers.Count > 1 && vectors is null;
        var softmax = vectors is not null && plan.Output.IsSoftmax;
        var memory = new LayerMemory(plan, InputBuffer().Concat(plan.Layers.Where(layer => !(ownsOutput && layer == plan.Output)).Select(layer => (A(layer), Length(layer)))));
        var hidden = LayerSteps.Cut(plan, memory, Name("Forward") + "Part", ("ParameterSet", "p"), (Read, Input(plan.Layers[0])), Hidden().Select(layer => ForwardStep(layer, A(layer), A(layer))), vectors: vectors);
        var last = ForwardStep(plan.Output, ownsOutput ? "y" : A(plan.Output), ownsOutput || softmax ? "y" : A(plan.Output));
        return Page.Blocks(
            Method($"The way forward: {Words.Diagram(plan)}. Weighted sums become activations in place.", "void", Name("Forward"), $"ParameterSet p, {Read} x, {Written} y", Page.Of($$"""
                {{memory.Declare(hidden.Buffers.Concat(last.Buffers).Append(PaddedInput))}}
                {{PadInput()}}

                {{hidden.Text}}

                {{last.Text}}
                {{(ownsOutput || softmax ? "" : Units(A(plan.Output), plan.Output) + ".CopyTo(y);")}}
                """)),
            hidden.Methods);
    }

    /// <summary>The way forward and back, adding to a gradient, and the same moving the weights when every gradient has been taken.</summary>
    public string BackpropAndTrainStep()
    {
        var memory = new LayerMemory(plan, InputBuffer().Concat(plan.Layers.SelectMany(layer =>
            IsFusedSoftmax && layer == plan.Output ? [(Z(layer), Length(layer)), (Delta(layer), Length(layer))]
            : KeepsZ(layer) ? new[] { (Z(layer), Length(layer)), (A(layer), Length(layer)), (Delta(layer), Length(layer)) }
            : [(A(layer), Length(layer)), (Delta(layer), Length(layer))])));
        var forward = LayerSteps.Cut(plan, memory, Name("Backprop") + "Forward", ("ParameterSet", "p"), (Read, Input(plan.Layers[0])), Hidden().Select(layer => ForwardStep(layer, Z(layer), A(layer))), vectors: vectors);
        var last = ForwardStep(plan.Output, Z(plan.Output), A(plan.Output), IsFusedSoftmax ? null : plan.Loss.IsFused ? "var (max, logSum) = " : "");
        var back = LayerSteps.Cut(plan, memory, Name("Backprop") + "Back", ("ParameterSet", "p"), (Read, Input(plan.Layers[0])), Hidden().Reverse().Select(BackStep), vectors: vectors);
        var gradient = LayerSteps.Cut(plan, memory, Name("Backprop") + "Gradient", ("ParameterSet", "gradient"), (Read, Input(plan.Layers[0])), plan.Layers.Reverse().Select(layer =>
            new LayerStep($"{Member("AddGradient", layer)}{Generic(layer)}({Delta(layer)}, {Input(layer)}, gradient);", Delta(layer), Input(layer))), "\n", vectors);
        var descent = LayerSteps.Cut(plan, memory, Name("Train") + "Descent", ("ParameterSet", "p"), (Read, Input(plan.Layers[0])), plan.Layers.Reverse().Select(layer =>
            new LayerStep($"{Member("Descend", layer)}{Generic(layer)}(p, {Delta(layer)}, {Input(layer)}, learningRate);", Delta(layer), Input(layer))), "\n", vectors, (_type, "learningRate"));
        return Page.Blocks(
            Core("Forward, then back, adding every parameter's gradient; returns the loss.", Name("Backprop"), "ParameterSet gradient", "dLoss/dw = delta × what came in.", gradient),
            Core("Forward, then back, then every weight a step against its gradient; returns the loss before the step.", Name("Train"), $"{_type} learningRate", "Each weight moves against its gradient, delta × what came in.", descent),
            forward.Methods,
            back.Methods,
            gradient.Methods,
            descent.Methods);

        string Core(string summary, string name, string extra, string comment, LayerSteps update) => Method(summary, _type, name, $"ParameterSet p, {Read} x, {Read} t, {extra}", Page.Of($$"""
            {{memory.Declare(forward.Buffers.Concat(last.Buffers).Append(Delta(plan.Output)).Concat(back.Buffers).Concat(update.Buffers).Append(PaddedInput))}}
            {{PadInput()}}

            {{forward.Text}}

            {{last.Text}}

            // Loss: {{plan.Loss.Name}}, {{plan.Loss.Formula}}; {{Words.LossSlope(plan)}}.
            var loss = {{Loss()}};
            {{(plan.Loss.IsFused ? "" : ThroughActivation(plan.Output))}}
            {{(IsFusedSoftmax ? "" : ClearPadding(plan.Output, Delta(plan.Output)))}}

            {{back.Text}}

            // {{comment}}
            {{update.Text}}

            return loss;
            """));
    }

    // Over vectors, softmax and its own loss are computed together, straight from z to the slope there.
    private bool IsFusedSoftmax => vectors is not null && plan.Output.IsSoftmax && plan.Loss.IsFused;

    private string Name(string step) => plan.Names.Member(step + (vectors is not null ? "Vectors" : plan.IsVectorized ? "Loops" : "Core"));

    private string Method(string summary, string result, string name, string parameters, string body) => vectors?.Of(summary, result, name, parameters, body) ?? Page.Of($$"""
        /// <summary>{{summary}}</summary>
        private static {{result}} {{name}}({{parameters}})
        {
            {{body}}
        }
        """);

    // Type arguments of a step that has a text over vectors.
    private string Generic(LayerPlan layer) => vectors is not null && layer.IsVectorized ? "<TOps, V>" : "";

    private int Length(LayerPlan layer) => vectors is null ? layer.Units : layer.BufferLength;

    private string Units(string buffer, LayerPlan layer) => Length(layer) == layer.Units ? buffer : $"{buffer}.Slice(0, {Literals.Integer(layer.Units)})";

    private bool PadsInput => vectors is not null && plan.PadsInput;

    private IEnumerable<(string Name, int Length)> InputBuffer() => PadsInput ? [(PaddedInput, plan.Layers[0].Tile!.Line)] : [];

    private string PadInput() => PadsInput ? $"x.CopyTo({PaddedInput});\n{PaddedInput}.Slice({Literals.Integer(plan.Inputs)}).Clear();" : "";

    // Behind the units lie activations or slopes of zeros, or NaN where NaN came in: no one may read them by vectors.
    private string ClearPadding(LayerPlan layer, string buffer) => Length(layer) == layer.Units ? "" : $"{buffer}.Slice({Literals.Integer(layer.Units)}).Clear();";

    private IEnumerable<LayerPlan> Hidden() => plan.Layers.Take(plan.Layers.Count - 1);

    // Where the loss needs what Softmax finds on its way, that is kept; null leaves softmax to the loss.
    private LayerStep ForwardStep(LayerPlan layer, string z, string a, string? softmaxResult = "") => new(
        Page.Lines(new[]
        {
            $"// {Words.Layer(layer)}",
            $"{Member("ForwardLayer", layer)}{Generic(layer)}(p, {Input(layer)}, {z});",
            Activation(layer, z, a, softmaxResult),
            layer.IsReadByVectors ? ClearPadding(layer, a) : "",
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
                $"{Member("BackThroughLayer", next)}{Generic(next)}(p, {Delta(next)}, {Delta(layer)});",
                ThroughActivation(layer),
                ClearPadding(layer, Delta(layer)),
            }.Where(line => line.Length > 0)),
            Z(layer),
            A(layer),
            Delta(layer),
            Delta(next));
    }

    private string Loss()
    {
        var output = plan.Output;
        if (IsFusedSoftmax)
        {
            return $"{Vectors.VectorMethod.Softmax}.CrossEntropy<TOps, V, {_type}>({Z(output)}, {Delta(output)}, t, {Literals.Integer(output.Units)})";
        }

        var arguments = plan.Loss.IsFused ? $"{Z(output)}, {A(output)}, t{(output.IsSoftmax ? ", max, logSum" : "")}" : $"{A(output)}, t";
        return $"{plan.Names.Member("LossAndSlope")}({arguments}, {Delta(output)})";
    }

    private string Activation(LayerPlan layer, string z, string a, string? softmaxResult) =>
        layer.IsIdentity || (vectors is not null && layer.ActivatesSums) ? ""
        : layer.IsSoftmax ? Softmax(layer, z, a, softmaxResult)
        : $"{Member("ActivateLayer", layer)}{(vectors is not null && layer.VectorActivation is not null ? "<TOps, V>" : "")}({z}, {a});";

    private string Softmax(LayerPlan layer, string z, string a, string? result)
    {
        var (stride, units) = (Literals.Integer(layer.BufferLength), Literals.Integer(layer.Units));
        return result is null ? ""
            : vectors is null ? $"{result}{plan.Names.Member("Softmax")}({z}, {a});"
            : layer == plan.Output ? $"{Vectors.VectorMethod.Softmax}.Apply<TOps, V, {_type}>({z}, {a}, {units});"
            : $"{Vectors.VectorMethod.Softmax}.Apply<TOps, V, {_type}>({z}, {stride}, {a}, {stride}, {units}, 1);";
    }

    private string ThroughActivation(LayerPlan layer) =>
        layer.IsIdentity ? ""
        : layer.IsSoftmax ? $"{plan.Names.Member("ThroughSoftmax")}({Units(A(layer), layer)}, {Units(Delta(layer), layer)});"
        : $"{Member("ThroughActivation", layer)}{(vectors is not null && layer.VectorDerivative is not null ? "<TOps, V>" : "")}({(layer.Derivative!.Uses(Symbols.Z) ? Z(layer) + ", " : "")}{(layer.Derivative!.Uses(Symbols.A) ? A(layer) + ", " : "")}{Delta(layer)});";

    private static bool KeepsZ(LayerPlan layer) => layer.KeepsZ && !layer.IsIdentity;

    private static string A(LayerPlan layer) => "a" + Literals.Integer(layer.Number);

    private static string Z(LayerPlan layer) => (KeepsZ(layer) ? "z" : "a") + Literals.Integer(layer.Number);

    private static string Delta(LayerPlan layer) => "delta" + Literals.Integer(layer.Number);

    private string Input(LayerPlan layer) => layer.Number == 1 ? (PadsInput ? PaddedInput : "x") : "a" + Literals.Integer(layer.Number - 1);

    private string Member(string prefix, LayerPlan layer) => plan.Names.Member(prefix + Literals.Integer(layer.Number));
}
