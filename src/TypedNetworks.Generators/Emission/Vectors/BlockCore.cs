using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>The methods that take a batch through the layers block by block, each layer a product of matrices.</summary>
internal sealed class BlockCore(NetworkPlan plan)
{
    private const string Products = "TypedNumerics::MatrixProduct";

    private readonly VectorMethod _method = new(plan.Precision);
    private readonly LayerCalls _calls = new(plan, isOverVectors: true);

    private string Read => $"global::System.ReadOnlySpan<{_method.Type}>";

    private string Written => $"global::System.Span<{_method.Type}>";

    private string TypeArguments => $"<TOps, V, {_method.Type}>";

    /// <summary><c>ForwardBlocks</c>.</summary>
    public string Forward()
    {
        var (output, outputs) = (plan.Output, Literals.Integer(plan.Outputs));
        var memory = new BlockMemory(plan, _calls.ForwardBuffers(), []);
        return _method.Of(
            $"Many samples forward: {Words.Diagram(plan)}. Blocks of {Literals.Integer(Budget.RowsPerBlock)} go through a layer together.",
            "void",
            plan.Names.Member("ForwardBlocks"),
            $"ParameterSet p, {Read} inputs, {Written} outputs, int rows",
            Page.Of($$"""
                {{memory.Declare()}}
                for (var start = 0; start < rows; start += block)
                {
                    {{Rows(memory)}}

                    {{Page.Blocks(plan.Runs.Select(run => ForwardStep(memory, run, keepsZ: false)))}}
                    {{(output.IsSoftmax
                        ? Softmax(output, _calls.A(output), $"outputs.Slice(start * {outputs})", plan.Outputs)
                        : ForEachRow($"{_calls.A(output)}.Slice(row * {Literals.Integer(output.BufferLength)}, {outputs}).CopyTo(outputs.Slice((start + row) * {outputs}));"))}}
                }
                """));
    }

    /// <summary><c>BackpropBlocks</c>.</summary>
    public string Backprop()
    {
        var output = plan.Output;
        var memory = new BlockMemory(plan, _calls.BackpropBuffers(), _calls.TransposedBuffers());
        return _method.Of(
            $"Many samples forward and back, adding every parameter's gradient; returns the sum of the losses. Blocks of {Literals.Integer(Budget.RowsPerBlock)} go through a layer together.",
            _method.Type,
            plan.Names.Member("BackpropBlocks"),
            $"ParameterSet p, {Read} inputs, {Read} targets, ParameterSet gradient, int rows",
            Page.Of($$"""
                {{memory.Declare()}}
                {{(plan.Layers.Any(IsTransposed) ? "\n// Weights line for column: slopes go back through them as products of matrices." : "")}}
                {{string.Join(plan.Runs.Any(run => run.IsLoop) ? "\n\n" : "\n", plan.Runs.Where(run => IsTransposed(First(run))).Select(run => Transpose(memory, run)))}}

                {{_method.Type}} loss = 0;
                for (var start = 0; start < rows; start += block)
                {
                    {{Rows(memory)}}

                    {{Page.Blocks(plan.Runs.Select(run => ForwardStep(memory, run, keepsZ: true)))}}

                    // Loss: {{plan.Loss.Name}}, {{plan.Loss.Formula}}; {{Words.LossSlope(plan)}}.
                    {{LossRows()}}
                    {{(plan.Loss.IsFused ? "" : ThroughActivation(_calls, output))}}
                    {{(_calls.FusesSoftmax(output) ? "" : ClearPadding(output, _calls.Delta(output)))}}

                    {{Page.Blocks(plan.Runs.Reverse().Select(run => BackStep(memory, run)))}}
                }

                return loss;
                """));
    }

    private string Rows(BlockMemory memory) => Page.Lines(new[]
    {
        "var count = global::System.Math.Min(block, rows - start);",
        $"var x = inputs.Slice(start * {Literals.Integer(plan.Inputs)}, count * {Literals.Integer(plan.Inputs)});",
        memory.Slice(),
        plan.PadsInput
            ? ForEachRow($"x.Slice(row * {Literals.Integer(plan.Inputs)}, {Literals.Integer(plan.Inputs)}).CopyTo({LayerCalls.PaddedInput}.Slice(row * {Line(plan.Layers[0])}));")
            : "",
    }.Where(line => line.Length > 0));

    private string Transpose(BlockMemory memory, LayerRun run)
    {
        var layer = First(run);
        return Step(run, isBackward: false, "", calls => Page.Lines(new[]
        {
            run.IsLoop ? memory.SliceInLoop(run, [calls.Transposed(layer)]) + "\n" + LayerLoop.Parameters(plan, run, "p", withBiases: false) : "",
            $"{Products}.Transpose<{_method.Type}>({calls.W("p", layer)}, stride: {Line(layer)}, rows: {Literals.Integer(layer.Inputs)}, columns: {Literals.Integer(layer.Units)}, {calls.Transposed(layer)}, transposedStride: {Literals.Integer(calls.LayerBelow(layer).BufferLength)});",
        }.Where(line => line.Length > 0)));
    }

    private string ForwardStep(BlockMemory memory, LayerRun run, bool keepsZ)
    {
        var layer = First(run);
        var isLastSoftmax = layer == plan.Output && layer.IsSoftmax;
        return Step(run, isBackward: false, $"// {Words.Layers(plan, run)}", calls =>
        {
            var (z, a) = (keepsZ ? calls.Z(layer) : calls.A(layer), calls.A(layer));
            return Page.Lines(new[]
            {
                run.IsLoop ? memory.SliceInLoop(run, [calls.Input(layer), z, a]) + "\n" + LayerLoop.Parameters(plan, run, "p", layer.HasBias) : "",
                layer.IsProduct
                    ? $"{Products}.Affine{TypeArguments}({calls.Input(layer)}, leftRow: {InputStride(layer)}, {calls.W("p", layer)}, rightRow: {Line(layer)}, {(layer.HasBias ? calls.B("p", layer) : "bias: default")}, {z}, resultRow: {Literals.Integer(layer.BufferLength)}, rows: count, steps: {Literals.Integer(layer.Inputs)}, columns: {Line(layer)});"
                    : ForEachRow(calls.Forward(layer, InputRow(calls, layer), Row(z, layer))),
                layer.IsIdentity || isLastSoftmax ? ""
                    : layer.IsSoftmax ? Softmax(layer, z, a, layer.BufferLength)
                    : layer.VectorActivation is not null ? calls.Activate(layer, z, a)
                    : ForEachRow(calls.Activate(layer, Units(z, layer), Units(a, layer))),
                layer.IsReadByVectors ? ClearPadding(layer, a) : "",
            }.Where(line => line.Length > 0));
        });
    }

    private string LossRows()
    {
        var (output, units) = (plan.Output, Literals.Integer(plan.Outputs));
        var (z, a, delta) = (_calls.Z(output), _calls.A(output), _calls.Delta(output));
        if (_calls.FusesSoftmax(output))
        {
            return $"loss += {VectorMethod.Softmax}.CrossEntropy{TypeArguments}({z}, {delta}, stride: {Literals.Integer(output.BufferLength)}, targets.Slice(start * {units}), units: {units}, rows: count);";
        }

        var arguments = (plan.Loss.IsFused ? Row(z, output) + ", " : "") + $"{Row(a, output)}, targets.Slice((start + row) * {units}, {units})";
        return Page.Lines(new[]
        {
            output.IsSoftmax ? Softmax(output, z, a, output.BufferLength) : "",
            ForEachRow($"loss += {plan.Names.Member("LossAndSlope")}({arguments}, {Row(delta, output)});"),
        }.Where(line => line.Length > 0));
    }

    private string Softmax(LayerPlan layer, string z, string a, int stride) =>
        $"{VectorMethod.Softmax}.Apply{TypeArguments}({z}, stride: {Literals.Integer(layer.BufferLength)}, {a}, resultStride: {Literals.Integer(stride)}, units: {Literals.Integer(layer.Units)}, rows: count);";

    // The weights of a layer are no longer needed once the slope has gone through it, but its gradient is another set.
    private string BackStep(BlockMemory memory, LayerRun run)
    {
        var layer = First(run);
        var comment = $"// {Words.Numbered(run)}: dLoss/dw = delta × what came in.";
        if (!run.IsLoop)
        {
            return Page.Blocks($"{comment}\n{Gradient(_calls, layer)}", layer.Number == 1 ? "" : $"// {Words.Back(plan, run)}\n{Back(_calls, layer)}");
        }

        var calls = new LayerCalls(plan, isOverVectors: true, run);
        var below = calls.LayerBelow(layer);
        return LayerLoop.Of(run, isBackward: true, $"{comment}\n// {Words.Back(plan, run)}", Page.Lines(new[]
        {
            memory.SliceInLoop(run, [calls.Transposed(layer), .. calls.ReadBack(below), calls.A(below), calls.Delta(below), calls.Delta(layer)]),
            IsTransposed(layer) ? "" : LayerLoop.Parameters(plan, run, "p", withBiases: false),
            LayerLoop.Parameters(plan, run, "gradient", layer.TrainsBias),
            Gradient(calls, layer),
            Back(calls, layer),
        }.Where(line => line.Length > 0)));
    }

    private string Gradient(LayerCalls calls, LayerPlan layer)
    {
        var (delta, stride) = (calls.Delta(layer), Literals.Integer(layer.BufferLength));
        return layer.IsProduct
            ? $"{Products}.Add{TypeArguments}({calls.Input(layer)}, leftRow: 1, leftStep: {InputStride(layer)}, {delta}, rightRow: {stride}, {calls.W("gradient", layer)}, resultRow: {Line(layer)}, rows: {Literals.Integer(layer.Inputs)}, steps: count, columns: {Line(layer)});"
                + (layer.TrainsBias ? $"\n{Products}.AddRows{TypeArguments}({delta}, stride: {stride}, rows: count, {calls.B("gradient", layer)});" : "")
            : ForEachRow(calls.AddGradient(layer, Row(delta, layer), InputRow(calls, layer)));
    }

    private string Back(LayerCalls calls, LayerPlan layer)
    {
        var below = calls.LayerBelow(layer);
        var (delta, deltaBelow, stride) = (calls.Delta(layer), calls.Delta(below), Literals.Integer(below.BufferLength));
        return Page.Lines(new[]
        {
            IsTransposed(layer)
                ? $"{deltaBelow}.Clear();\n{Products}.Add{TypeArguments}({delta}, leftRow: {Literals.Integer(layer.BufferLength)}, leftStep: 1, {calls.Transposed(layer)}, rightRow: {stride}, {deltaBelow}, resultRow: {stride}, rows: count, steps: {Literals.Integer(layer.Units)}, columns: {stride});"
                : ForEachRow(calls.BackThrough(layer, Row(delta, layer), Row(deltaBelow, below))),
            ThroughActivation(calls, below),
            ClearPadding(below, deltaBelow),
        }.Where(line => line.Length > 0));
    }

    private string ThroughActivation(LayerCalls calls, LayerPlan layer)
    {
        var (z, a, delta) = (calls.Z(layer), calls.A(layer), calls.Delta(layer));
        return layer.IsIdentity ? ""
            : layer.IsSoftmax ? ForEachRow($"{plan.Names.Member("ThroughSoftmax")}({Units(a, layer)}, {Units(delta, layer)});")
            : layer.VectorDerivative is not null ? calls.ThroughActivation(layer, z, a, delta)
            : ForEachRow(calls.ThroughActivation(layer, Row(z, layer), Row(a, layer), Units(delta, layer)));
    }

    private string Step(LayerRun run, bool isBackward, string comment, Func<LayerCalls, string> write) => run.IsLoop
        ? LayerLoop.Of(run, isBackward, comment, write(new LayerCalls(plan, isOverVectors: true, run)))
        : comment.Length == 0 ? write(_calls) : $"{comment}\n{write(_calls)}";

    private static string ForEachRow(string statements) => Page.Of($$"""
        for (var row = 0; row < count; row++)
        {
            {{statements}}
        }
        """);

    private static string ClearPadding(LayerPlan layer, string buffer) => layer.BufferLength == layer.Units ? ""
        : $"{Products}.ClearPadding({buffer}, stride: {Literals.Integer(layer.BufferLength)}, columns: {Literals.Integer(layer.Units)});";

    private static bool IsTransposed(LayerPlan layer) => layer.IsProduct && layer.Number > 1;

    private LayerPlan First(LayerRun run) => plan.Layers[run.First - 1];

    private static string Line(LayerPlan layer) => Literals.Integer(layer.Tile!.Line);

    private string InputStride(LayerPlan layer) => Literals.Integer(layer.Number > 1 ? _calls.LayerBelow(layer).BufferLength : plan.PadsInput ? layer.Tile!.Line : plan.Inputs);

    private string InputRow(LayerCalls calls, LayerPlan layer) => $"{calls.Input(layer)}.Slice(row * {InputStride(layer)}, {InputStride(layer)})";

    private static string Row(string buffer, LayerPlan layer) => $"{buffer}.Slice(row * {Literals.Integer(layer.BufferLength)}, {Literals.Integer(layer.BufferLength)})";

    private static string Units(string buffer, LayerPlan layer) => $"{buffer}.Slice(row * {Literals.Integer(layer.BufferLength)}, {Literals.Integer(layer.Units)})";
}
