using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>The methods that take a batch through the layers block by block, each layer a product of matrices.</summary>
internal sealed class BlockCore(NetworkPlan plan)
{
    private const string PaddedInput = "input";

    private const string Products = "TypedNumerics::MatrixProduct";

    private readonly VectorMethod _method = new(plan.Precision);

    private string Read => $"global::System.ReadOnlySpan<{_method.Type}>";

    private string Written => $"global::System.Span<{_method.Type}>";

    private string TypeArguments => $"<TOps, V, {_method.Type}>";

    /// <summary><c>ForwardBlocks</c>.</summary>
    public string Forward()
    {
        var buffers = InputBuffer().Concat(plan.Layers.Select(layer => (A(layer), layer.BufferLength))).ToList();
        return _method.Of(
            $"Many samples forward: {Words.Diagram(plan)}. Blocks of {Literals.Integer(Budget.RowsPerBlock)} go through a layer together.",
            "void",
            plan.Names.Member("ForwardBlocks"),
            $"ParameterSet p, {Read} inputs, {Written} outputs, int rows",
            Page.Of($$"""
                {{Memory(buffers, [])}}
                for (var start = 0; start < rows; start += block)
                {
                    {{Rows(buffers)}}

                    {{Page.Blocks(plan.Layers.Select(layer => ForwardStep(layer, A(layer))))}}
                    {{(plan.Output.IsSoftmax
                        ? Softmax(plan.Output, A(plan.Output), $"outputs.Slice(start * {Literals.Integer(plan.Outputs)})", plan.Outputs)
                        : ForEachRow($"{A(plan.Output)}.Slice(row * {Literals.Integer(plan.Output.BufferLength)}, {Literals.Integer(plan.Outputs)}).CopyTo(outputs.Slice((start + row) * {Literals.Integer(plan.Outputs)}));"))}}
                }
                """));
    }

    /// <summary><c>BackpropBlocks</c>.</summary>
    public string Backprop()
    {
        var buffers = InputBuffer().Concat(plan.Layers.SelectMany(layer => IsFusedSoftmax(layer) ? [Z(layer), Delta(layer)] : KeepsZ(layer) ? new[] { Z(layer), A(layer), Delta(layer) } : [A(layer), Delta(layer)], (layer, name) => (name, layer.BufferLength))).ToList();
        var transposes = plan.Layers.Where(IsTransposed).ToList();
        return _method.Of(
            $"Many samples forward and back, adding every parameter's gradient; returns the sum of the losses. Blocks of {Literals.Integer(Budget.RowsPerBlock)} go through a layer together.",
            _method.Type,
            plan.Names.Member("BackpropBlocks"),
            $"ParameterSet p, {Read} inputs, {Read} targets, ParameterSet gradient, int rows",
            Page.Of($$"""
                {{Memory(buffers, transposes.Select(layer => (Transposed(layer), layer.Units * Below(layer).BufferLength)))}}
                {{Page.Lines(transposes.Select(layer => $"{Products}.Transpose<{_method.Type}>(p.{W(layer)}, {Line(layer)}, {Literals.Integer(layer.Inputs)}, {Literals.Integer(layer.Units)}, {Transposed(layer)}, {Literals.Integer(Below(layer).BufferLength)});"))}}

                {{_method.Type}} loss = 0;
                for (var start = 0; start < rows; start += block)
                {
                    {{Rows(buffers)}}

                    {{Page.Blocks(plan.Layers.Select(layer => ForwardStep(layer, Z(layer))))}}

                    // Loss: {{plan.Loss.Name}}, {{plan.Loss.Formula}}; {{Words.LossSlope(plan)}}.
                    {{LossRows()}}
                    {{(plan.Loss.IsFused ? "" : ThroughActivation(plan.Output))}}
                    {{(IsFusedSoftmax(plan.Output) ? "" : ClearPadding(plan.Output, Delta(plan.Output)))}}

                    {{Page.Blocks(plan.Layers.Reverse().Select(BackStep))}}
                }

                return loss;
                """));
    }

    private IEnumerable<(string Name, int Length)> InputBuffer() => plan.PadsInput ? [(PaddedInput, plan.Layers[0].Tile!.Line)] : [];

    private string Memory(IEnumerable<(string Name, int Length)> buffers, IEnumerable<(string Name, int Length)> once)
    {
        var (perRow, fixedBuffers) = (buffers.Sum(buffer => buffer.Length), once.ToList());
        var offset = 0;
        var lines = new List<string>
        {
            $"var block = global::System.Math.Min(rows, {Literals.Integer(Budget.RowsPerBlock)});",
            $"using var rented = new global::TypedNetworks.Runtime.Scratch<{_method.Type}>({(fixedBuffers.Count == 0 ? $"block * {Literals.Integer(perRow)}" : $"(block * {Literals.Integer(perRow)})")}{(fixedBuffers.Count == 0 ? "" : " + " + Literals.Integer(fixedBuffers.Sum(buffer => buffer.Length)))});",
            "var memory = rented.Span;",
            "memory.Clear();",
        };
        foreach (var (name, length) in fixedBuffers)
        {
            lines.Add($"var {name} = memory.Slice((block * {Literals.Integer(perRow)}) + {Literals.Integer(offset)}, {Literals.Integer(length)});");
            offset += length;
        }

        return Page.Lines(lines);
    }

    private string Rows(IEnumerable<(string Name, int Length)> buffers)
    {
        var offset = 0;
        var lines = new List<string>
        {
            "var count = global::System.Math.Min(block, rows - start);",
            $"var x = inputs.Slice(start * {Literals.Integer(plan.Inputs)}, count * {Literals.Integer(plan.Inputs)});",
        };
        foreach (var (name, length) in buffers)
        {
            lines.Add($"var {name} = memory.Slice(block * {Literals.Integer(offset)}, count * {Literals.Integer(length)});");
            offset += length;
        }

        if (plan.PadsInput)
        {
            lines.Add(ForEachRow($"x.Slice(row * {Literals.Integer(plan.Inputs)}, {Literals.Integer(plan.Inputs)}).CopyTo({PaddedInput}.Slice(row * {Line(plan.Layers[0])}));"));
        }

        return Page.Lines(lines);
    }

    private string ForwardStep(LayerPlan layer, string z)
    {
        var last = layer == plan.Output && layer.IsSoftmax;
        return Page.Lines(new[]
        {
            $"// {Words.Layer(layer)}",
            IsProduct(layer)
                ? $"{Products}.Affine{TypeArguments}({Input(layer)}, {InputStride(layer)}, p.{W(layer)}, {Line(layer)}, {(layer.HasBias ? $"p.b{Literals.Integer(layer.Number)}" : "default")}, {z}, {Literals.Integer(layer.BufferLength)}, count, {Literals.Integer(layer.Inputs)}, {Line(layer)});"
                : ForEachRow($"{Member("ForwardLayer", layer)}{Generic(layer)}(p, {InputRow(layer)}, {Row(z, layer)});"),
            layer.IsIdentity || last ? ""
                : layer.IsSoftmax ? Softmax(layer, z, A(layer), layer.BufferLength)
                : layer.VectorActivation is not null ? $"{Member("ActivateLayer", layer)}<TOps, V>({z}, {A(layer)});"
                : ForEachRow($"{Member("ActivateLayer", layer)}({Row(z, layer)}, {Row(A(layer), layer)});"),
            layer.IsReadByVectors ? ClearPadding(layer, A(layer)) : "",
        }.Where(line => line.Length > 0));
    }

    private string LossRows()
    {
        var (output, units) = (plan.Output, Literals.Integer(plan.Outputs));
        if (IsFusedSoftmax(output))
        {
            return $"loss += {VectorMethod.Softmax}.CrossEntropy{TypeArguments}({Z(output)}, {Delta(output)}, {Literals.Integer(output.BufferLength)}, targets.Slice(start * {units}), {units}, count);";
        }

        var arguments = (plan.Loss.IsFused ? Row(Z(output), output) + ", " : "") + $"{Row(A(output), output)}, targets.Slice((start + row) * {units}, {units})";
        return Page.Lines(new[]
        {
            output.IsSoftmax ? Softmax(output, Z(output), A(output), output.BufferLength) : "",
            ForEachRow($"loss += {plan.Names.Member("LossAndSlope")}({arguments}, {Row(Delta(output), output)});"),
        }.Where(line => line.Length > 0));
    }

    private string Softmax(LayerPlan layer, string z, string a, int stride) =>
        $"{VectorMethod.Softmax}.Apply{TypeArguments}({z}, {Literals.Integer(layer.BufferLength)}, {a}, {Literals.Integer(stride)}, {Literals.Integer(layer.Units)}, count);";

    // The weights of a layer are no longer needed once the slope has gone through it, but its gradient is another set.
    private string BackStep(LayerPlan layer)
    {
        var number = Literals.Integer(layer.Number);
        var gradient = IsProduct(layer)
            ? $"{Products}.Add{TypeArguments}({Input(layer)}, 1, {InputStride(layer)}, {Delta(layer)}, {Literals.Integer(layer.BufferLength)}, gradient.{W(layer)}, {Line(layer)}, {Literals.Integer(layer.Inputs)}, count, {Line(layer)});"
                + (layer.TrainsBias ? $"\n{Products}.AddRows{TypeArguments}({Delta(layer)}, {Literals.Integer(layer.BufferLength)}, count, gradient.b{number});" : "")
            : ForEachRow($"{Member("AddGradient", layer)}{Generic(layer)}({Row(Delta(layer), layer)}, {InputRow(layer)}, gradient);");
        var comment = $"// Layer {number}: dLoss/dw = delta × what came in.";
        if (layer.Number == 1)
        {
            return $"{comment}\n{gradient}";
        }

        var below = Below(layer);
        return Page.Blocks(
            $"{comment}\n{gradient}",
            Page.Lines(new[]
            {
                $"// Back through layer {number} to layer {Literals.Integer(below.Number)}: what each hidden unit contributed{Words.Through(below)}.",
                IsTransposed(layer)
                    ? $"{Delta(below)}.Clear();\n{Products}.Add{TypeArguments}({Delta(layer)}, {Literals.Integer(layer.BufferLength)}, 1, {Transposed(layer)}, {Literals.Integer(below.BufferLength)}, {Delta(below)}, {Literals.Integer(below.BufferLength)}, count, {Literals.Integer(layer.Units)}, {Literals.Integer(below.BufferLength)});"
                    : ForEachRow($"{Member("BackThroughLayer", layer)}{Generic(layer)}(p, {Row(Delta(layer), layer)}, {Row(Delta(below), below)});"),
                ThroughActivation(below),
                ClearPadding(below, Delta(below)),
            }.Where(line => line.Length > 0)));
    }

    private string ThroughActivation(LayerPlan layer)
    {
        if (layer.IsIdentity)
        {
            return "";
        }

        if (layer.IsSoftmax)
        {
            return ForEachRow($"{plan.Names.Member("ThroughSoftmax")}({Units(A(layer), layer)}, {Units(Delta(layer), layer)});");
        }

        var (usesZ, usesA) = (layer.Derivative!.Uses(Symbols.Z), layer.Derivative!.Uses(Symbols.A));
        return layer.VectorDerivative is not null
            ? $"{Member("ThroughActivation", layer)}<TOps, V>({(usesZ ? Z(layer) + ", " : "")}{(usesA ? A(layer) + ", " : "")}{Delta(layer)});"
            : ForEachRow($"{Member("ThroughActivation", layer)}({(usesZ ? Row(Z(layer), layer) + ", " : "")}{(usesA ? Row(A(layer), layer) + ", " : "")}{Row(Delta(layer), layer)});");
    }

    private static string ForEachRow(string statements) => Page.Of($$"""
        for (var row = 0; row < count; row++)
        {
            {{statements}}
        }
        """);

    private static string ClearPadding(LayerPlan layer, string buffer) => layer.BufferLength == layer.Units ? ""
        : $"{Products}.ClearPadding({buffer}, {Literals.Integer(layer.BufferLength)}, {Literals.Integer(layer.Units)});";

    private static bool IsProduct(LayerPlan layer) => layer.Choice.Kernel is Kernel.Columns or Kernel.Tiled;

    private static bool IsTransposed(LayerPlan layer) => IsProduct(layer) && layer.Number > 1;

    private LayerPlan Below(LayerPlan layer) => plan.Layers[layer.Number - 2];

    // Softmax and its own loss are computed together, straight from z to the slope there.
    private bool IsFusedSoftmax(LayerPlan layer) => layer == plan.Output && layer.IsSoftmax && plan.Loss.IsFused;

    private static bool KeepsZ(LayerPlan layer) => layer.KeepsZ && !layer.IsIdentity;

    private static string A(LayerPlan layer) => "a" + Literals.Integer(layer.Number);

    private static string Z(LayerPlan layer) => (KeepsZ(layer) ? "z" : "a") + Literals.Integer(layer.Number);

    private static string Delta(LayerPlan layer) => "delta" + Literals.Integer(layer.Number);

    private static string W(LayerPlan layer) => "w" + Literals.Integer(layer.Number);

    private static string Transposed(LayerPlan layer) => "transposed" + Literals.Integer(layer.Number);

    private static string Line(LayerPlan layer) => Literals.Integer(layer.Tile!.Line);

    private string Input(LayerPlan layer) => layer.Number == 1 ? (plan.PadsInput ? PaddedInput : "x") : A(Below(layer));

    private string InputStride(LayerPlan layer) => Literals.Integer(layer.Number == 1 ? (plan.PadsInput ? layer.Tile!.Line : plan.Inputs) : Below(layer).BufferLength);

    private string InputRow(LayerPlan layer) => $"{Input(layer)}.Slice(row * {InputStride(layer)}, {InputStride(layer)})";

    private static string Row(string buffer, LayerPlan layer) => $"{buffer}.Slice(row * {Literals.Integer(layer.BufferLength)}, {Literals.Integer(layer.BufferLength)})";

    private static string Units(string buffer, LayerPlan layer) => $"{buffer}.Slice(row * {Literals.Integer(layer.BufferLength)}, {Literals.Integer(layer.Units)})";

    private static string Generic(LayerPlan layer) => layer.IsVectorized ? "<TOps, V>" : "";

    private string Member(string name, LayerPlan layer) => plan.Names.Member(name + Literals.Integer(layer.Number));
}
