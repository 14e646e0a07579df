using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>The methods that call a larger network's layers in order, over one block of working memory: as loops, or over vectors.</summary>
/// <param name="plan">The network.</param>
/// <param name="vectors">The frame of methods over vectors; <see langword="null"/> for loops.</param>
internal sealed class LayerCore(NetworkPlan plan, Vectors.VectorMethod? vectors = null)
{
    private readonly string _type = CSharp.Type(plan.Precision);
    private readonly LayerCalls _calls = new(plan, isOverVectors: vectors is not null);

    private string Read => $"global::System.ReadOnlySpan<{_type}>";

    private string Written => $"global::System.Span<{_type}>";

    /// <summary>The way forward, which needs no z: each layer's sums become its activations in place.</summary>
    public string Forward()
    {
        // Only a network's last layer may write to y, and only after x has been read for good: they may be the same memory.
        // Vectors write padding too, for which y has no room.
        var ownsOutput = plan.Layers.Count > 1 && vectors is null;
        var softmax = vectors is not null && plan.Output.IsSoftmax;
        var memory = new LayerMemory(plan, _calls.ForwardBuffers().Where(buffer => !(ownsOutput && buffer.Layer == plan.Output.Number)));
        var hidden = Cut(memory, Name("Forward") + "Part", "p", Hidden().Select(run => ForwardStep(memory, run, keepsZ: false)));
        var last = ForwardStep(_calls, plan.Output, ownsOutput ? "y" : _calls.A(plan.Output), ownsOutput || softmax ? "y" : _calls.A(plan.Output));
        return Page.Blocks(
            Method($"The way forward: {Words.Diagram(plan)}. Weighted sums become activations in place.", "void", Name("Forward"), $"ParameterSet p, {Read} x, {Written} y", Page.Of($$"""
                {{memory.Declare(hidden.Buffers.Concat(last.Buffers).Append(LayerCalls.PaddedInput))}}
                {{PadInput()}}

                {{hidden.Text}}

                // {{Words.Layer(plan.Output)}}
                {{last.Text}}
                {{(ownsOutput || softmax ? "" : Units(_calls.A(plan.Output), plan.Output) + ".CopyTo(y);")}}
                """)),
            hidden.Methods);
    }

    /// <summary>The way forward and back, adding to a gradient or, times −learningRate, to the parameters themselves.</summary>
    public string Backprop()
    {
        var (output, calls) = (plan.Output, _calls);
        var memory = new LayerMemory(plan, calls.BackpropBuffers());
        var forward = Cut(memory, Name("Backprop") + "Forward", "p", Hidden().Select(run => ForwardStep(memory, run, keepsZ: true)));
        var last = ForwardStep(calls, output, calls.Z(output), calls.A(output), calls.FusesSoftmax(output) ? null : plan.Loss.IsFused ? "var (max, logSum) = " : "");
        var back = Cut(memory, Name("Backprop") + "Back", "p", plan.Runs.Reverse().Where(run => run.First > 1).Select(run => BackStep(memory, run)));
        var gradient = Cut(memory, Name("Backprop") + "Gradient", "gradient", plan.Runs.Reverse().Select(run => GradientStep(memory, run)), plan.Runs.Any(run => run.IsLoop) ? "\n\n" : "\n");
        return Page.Blocks(
            Method(
                "Forward, then back, adding scale times every parameter's gradient; returns the loss. To a gradient it is added as it is, scale 1; a step of descent is all gradients times −learningRate, added to the parameters themselves.",
                _type,
                Name("Backprop"),
                $"ParameterSet p, {Read} x, {Read} t, {_type} scale, ParameterSet gradient",
                Page.Of($$"""
                {{memory.Declare(forward.Buffers.Concat(last.Buffers).Append(calls.Delta(output)).Concat(back.Buffers).Concat(gradient.Buffers).Append(LayerCalls.PaddedInput))}}
                {{PadInput()}}

                {{forward.Text}}

                // {{Words.Layer(output)}}
                {{last.Text}}

                // Loss: {{plan.Loss.Name}}, {{plan.Loss.Formula}}; {{Words.LossSlope(plan)}}.
                var loss = {{Loss()}};
                {{(plan.Loss.IsFused ? "" : ThroughActivation(calls, output))}}
                {{(calls.FusesSoftmax(output) ? "" : ClearPadding(output, calls.Delta(output)))}}
                {{plan.Names.Member("Scale")}}{{(vectors is null ? "" : "<TOps, V>")}}({{calls.Delta(output)}}, scale);

                {{back.Text}}

                // dLoss/dw = delta × what came in.
                {{gradient.Text}}

                return loss;
                """)),
            forward.Methods,
            back.Methods,
            gradient.Methods);
    }

    private LayerSteps Cut(LayerMemory memory, string name, string set, IEnumerable<LayerStep> steps, string separator = "\n\n") =>
        LayerSteps.Cut(plan, memory, name, set, _calls.Input(plan.Layers[0]), steps, separator, vectors);

    private string Name(string step) => plan.Names.Member(step + (vectors is not null ? "Vectors" : plan.IsVectorized ? "Loops" : "Core"));

    private string Method(string summary, string result, string name, string parameters, string body) => vectors?.Of(summary, result, name, parameters, body) ?? Page.Of($$"""
        /// <summary>{{summary}}</summary>
        private static {{result}} {{name}}({{parameters}})
        {
            {{body}}
        }
        """);

    private string Units(string buffer, LayerPlan layer) => _calls.Length(layer) == layer.Units ? buffer : $"{buffer}.Slice(0, {Literals.Integer(layer.Units)})";

    private string PadInput() => _calls.PadsInput ? $"\n// The input, and zeros behind it for whole vectors.\nx.CopyTo({LayerCalls.PaddedInput});\n{LayerCalls.PaddedInput}.Slice({Literals.Integer(plan.Inputs)}).Clear();" : "";

    // Behind the units lie activations or slopes of zeros, or NaN where NaN came in: no one may read them by vectors.
    private string ClearPadding(LayerPlan layer, string buffer) => _calls.Length(layer) == layer.Units ? "" : $"{buffer}.Slice({Literals.Integer(layer.Units)}).Clear(); // Padding stays zero: vectors read it.";

    private IEnumerable<LayerRun> Hidden() => plan.Runs.Where(run => run.Last < plan.Layers.Count);

    private LayerPlan First(LayerRun run) => plan.Layers[run.First - 1];

    private LayerStep ForwardStep(LayerMemory memory, LayerRun run, bool keepsZ) => Step(memory, run, isBackward: false, $"// {Words.Layers(plan, run)}", "p", First(run).HasBias, calls =>
        ForwardStep(calls, First(run), keepsZ ? calls.Z(First(run)) : calls.A(First(run)), calls.A(First(run))));

    // Where the loss needs what Softmax finds on its way, that is kept; null leaves softmax to the loss.
    private LayerStep ForwardStep(LayerCalls calls, LayerPlan layer, string z, string a, string? softmaxResult = "") => new(
        Page.Lines(new[]
        {
            calls.Forward(layer, calls.Input(layer), z),
            Activation(calls, layer, z, a, softmaxResult),
            layer.IsReadByVectors ? ClearPadding(layer, a) : "",
        }.Where(line => line.Length > 0)),
        calls.Input(layer),
        z,
        a);

    private LayerStep BackStep(LayerMemory memory, LayerRun run) => Step(memory, run, isBackward: true, $"// {Words.Back(plan, run)}", "p", withBiases: false, calls =>
    {
        var (layer, below) = (First(run), calls.LayerBelow(First(run)));
        return new(
            Page.Lines(new[]
            {
                calls.BackThrough(layer, calls.Delta(layer), calls.Delta(below)),
                ThroughActivation(calls, below),
                ClearPadding(below, calls.Delta(below)),
            }.Where(line => line.Length > 0)),
            [.. calls.ReadBack(below), calls.Delta(below), calls.Delta(layer)]);
    });

    private LayerStep GradientStep(LayerMemory memory, LayerRun run) => Step(memory, run, isBackward: true, run.IsLoop ? $"// {Words.Numbered(run)}." : "", "gradient", First(run).TrainsBias, calls =>
        new(calls.AddGradient(First(run), calls.Delta(First(run)), calls.Input(First(run))), calls.Delta(First(run)), calls.Input(First(run))));

    private LayerStep Step(LayerMemory memory, LayerRun run, bool isBackward, string comment, string set, bool withBiases, Func<LayerCalls, LayerStep> write)
    {
        if (!run.IsLoop)
        {
            var step = write(_calls);
            return new(comment.Length == 0 ? step.Text : $"{comment}\n{step.Text}", step.Buffers);
        }

        var body = write(new LayerCalls(plan, isOverVectors: vectors is not null, run));
        return new(LayerLoop.Of(run, isBackward, comment, Page.Lines([memory.SliceInLoop(run, body.Buffers), LayerLoop.Parameters(plan, run, set, withBiases), body.Text])));
    }

    private string Loss()
    {
        var output = plan.Output;
        if (_calls.FusesSoftmax(output))
        {
            return $"{Vectors.VectorMethod.Softmax}.CrossEntropy<TOps, V, {_type}>({_calls.Z(output)}, {_calls.Delta(output)}, t, units: {Literals.Integer(output.Units)})";
        }

        var arguments = plan.Loss.IsFused ? $"{_calls.Z(output)}, {_calls.A(output)}, t{(output.IsSoftmax ? ", max, logSum" : "")}" : $"{_calls.A(output)}, t";
        return $"{plan.Names.Member("LossAndSlope")}({arguments}, {_calls.Delta(output)})";
    }

    private string Activation(LayerCalls calls, LayerPlan layer, string z, string a, string? softmaxResult) =>
        layer.IsIdentity || (vectors is not null && layer.ActivatesSums) ? ""
        : layer.IsSoftmax ? Softmax(layer, z, a, softmaxResult)
        : layer.VectorActivation is not null ? calls.Activate(layer, z, a)
        : calls.Activate(layer, Units(z, layer), Units(a, layer));

    private string Softmax(LayerPlan layer, string z, string a, string? result)
    {
        var (stride, units) = (Literals.Integer(layer.BufferLength), Literals.Integer(layer.Units));
        return result is null ? ""
            : vectors is null ? $"{result}{plan.Names.Member("Softmax")}({z}, {a});"
            : layer == plan.Output ? $"{Vectors.VectorMethod.Softmax}.Apply<TOps, V, {_type}>({z}, {a}, units: {units});"
            : $"{Vectors.VectorMethod.Softmax}.Apply<TOps, V, {_type}>({z}, stride: {stride}, {a}, resultStride: {stride}, units: {units}, rows: 1);";
    }

    private string ThroughActivation(LayerCalls calls, LayerPlan layer)
    {
        var (z, a, delta) = (calls.Z(layer), calls.A(layer), calls.Delta(layer));
        return layer.IsIdentity ? ""
            : layer.IsSoftmax ? $"{plan.Names.Member("ThroughSoftmax")}({Units(a, layer)}, {Units(delta, layer)});"
            : layer.VectorDerivative is not null ? calls.ThroughActivation(layer, z, a, delta)
            : calls.ThroughActivation(layer, z, a, Units(delta, layer));
    }
}
