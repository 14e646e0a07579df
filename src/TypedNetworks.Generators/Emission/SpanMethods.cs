using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>The public methods over spans: they check every length, then call what computes.</summary>
internal sealed class SpanMethods(NetworkPlan plan)
{
    private const string ShapeError = "global::TypedNetworks.Runtime.ShapeError";

    private readonly string _type = CSharp.Type(plan.Precision);
    private readonly string _read = $"global::System.ReadOnlySpan<{CSharp.Type(plan.Precision)}>";
    private readonly string _written = $"global::System.Span<{CSharp.Type(plan.Precision)}>";

    private readonly Vectors.VectorDispatch _dispatch = new(plan);

    private bool IsOneMethod => plan.Shape == MethodShape.OneMethod;

    private bool IsInLanes => plan.Batch.Lanes is not null;

    private bool TrainsInLanes => plan.Batch.Lanes is { Trains: true };

    /// <summary>The ways forward.</summary>
    public string Forward() => Page.Of($$"""
        {{ForwardOne()}}

        /// <summary>Computes the outputs for one input. Any number of threads may call it at once.</summary>
        /// <param name="input">Exactly {{Words.Inputs(plan)}}.</param>
        /// <param name="output">Exactly {{Words.Outputs(plan)}}, written. May be the same memory as <paramref name="input"/>; any other overlap is refused.</param>
        /// <exception cref="global::System.ArgumentException">A length is wrong, or the spans overlap in part. Nothing has been written.</exception>
        public void Forward({{_read}} input, {{_written}} output)
        {
            {{CheckLength("Forward", "input", Words.Inputs(plan), "InputCount")}}

            {{CheckLength("Forward", "output", Words.Outputs(plan), "OutputCount")}}

            {{CheckOverlap("Forward", "input", "output")}}

            {{ForwardRow("input", "output")}}
        }

        /// <summary>Computes the outputs for many inputs, laid one row after another. Any number of threads may call it at once.</summary>
        /// <param name="inputs">A whole number of rows of {{Words.Inputs(plan)}}.</param>
        /// <param name="outputs">As many rows of {{Words.Outputs(plan)}}, written. May be the same memory as <paramref name="inputs"/>; any other overlap is refused.</param>
        /// <exception cref="global::System.ArgumentException">A length is wrong, or the spans overlap in part. Nothing has been written.</exception>
        public void ForwardBatch({{_read}} inputs, {{_written}} outputs)
        {
            {{CheckRows("ForwardBatch", "outputs")}}

            {{CheckOverlap("ForwardBatch", "inputs", "outputs")}}

            {{(plan.Batch.Kernel == BatchKernel.MatrixProducts ? _dispatch.ForwardBatch() : "")}}

            for (var row = {{(IsInLanes ? $"{plan.Names.Member("ForwardLanes")}(Parameters, inputs, outputs, rows)" : "0")}}; row < rows; row++)
            {
                var input = inputs.Slice(row * InputCount, InputCount);
                var output = outputs.Slice(row * OutputCount, OutputCount);
                {{ForwardRow("input", "output")}}
            }
        }
        """);

    /// <summary>The ways forward and back.</summary>
    public string Backprop() => Page.Of($$"""
        /// <summary>Adds dLoss/dParameter of one sample to <paramref name="gradient"/>. Any number of threads may call it at once, each with a gradient of its own.</summary>
        /// <param name="input">Exactly {{Words.Inputs(plan)}}.</param>
        /// <param name="target">Exactly {{Words.Targets(plan)}}.</param>
        /// <param name="gradient">The sums so far; not the network's own <see cref="Parameters"/>.</param>
        /// <returns>The loss, {{plan.Loss.Name}}.</returns>
        /// <exception cref="global::System.ArgumentException">A length is wrong, or <paramref name="gradient"/> is the network's own <see cref="Parameters"/>.</exception>
        public {{_type}} Backprop({{_read}} input, {{_read}} target, ParameterSet gradient)
        {
            {{CheckSample("Backprop")}}

            {{CheckGradient("Backprop")}}

            return {{BackpropRow("input", "target")}};
        }

        /// <summary>Adds the sum over all rows of dLoss/dParameter to <paramref name="gradient"/>. Any number of threads may call it at once, each with a gradient of its own.</summary>
        /// <param name="inputs">A whole number of rows of {{Words.Inputs(plan)}}.</param>
        /// <param name="targets">As many rows of {{Words.Targets(plan)}}.</param>
        /// <param name="gradient">The sums so far; not the network's own <see cref="Parameters"/>.</param>
        /// <returns>The sum of the losses, {{plan.Loss.Name}}.</returns>
        /// <exception cref="global::System.ArgumentException">A length is wrong, or <paramref name="gradient"/> is the network's own <see cref="Parameters"/>.</exception>
        public {{_type}} BackpropBatch({{_read}} inputs, {{_read}} targets, ParameterSet gradient)
        {
            {{CheckRows("BackpropBatch", "targets")}}

            {{CheckGradient("BackpropBatch")}}

            {{(plan.Batch.Kernel == BatchKernel.MatrixProducts ? _dispatch.BackpropBatch() : "")}}

            {{(TrainsInLanes
                ? $"var loss = {plan.Names.Member("BackpropLanes")}(Parameters, inputs, targets, gradient, rows, out var row);"
                : $"{_type} loss = 0;")}}
            for ({{(TrainsInLanes ? "" : "var row = 0")}}; row < rows; row++)
            {
                var input = inputs.Slice(row * InputCount, InputCount);
                var target = targets.Slice(row * OutputCount, OutputCount);
                loss += {{BackpropRow("input", "target")}};
            }

            return loss;
        }

        /// <summary>One step of plain gradient descent on one sample; every gradient is taken before any weight moves. Needs exclusive access.</summary>
        /// <param name="input">Exactly {{Words.Inputs(plan)}}.</param>
        /// <param name="target">Exactly {{Words.Targets(plan)}}.</param>
        /// <param name="learningRate">What the gradient is multiplied by.</param>
        /// <returns>The loss before the step, {{plan.Loss.Name}}.</returns>
        /// <exception cref="global::System.ArgumentException">A length is wrong.</exception>
        public {{_type}} TrainStep({{_read}} input, {{_read}} target, {{_type}} learningRate)
        {
            {{CheckSample("TrainStep")}}

            return {{(IsOneMethod
                ? $"TrainStep({Sample("input", "target")}, learningRate)"
                : $"{plan.Names.Member("BackpropCore")}(Parameters, input, target, -learningRate, Parameters)")}};
        }
        """);

    private string ForwardOne()
    {
        // With one input as well, Forward(double) and Forward(ReadOnlySpan<double>) still differ by type.
        if (plan.Outputs != 1)
        {
            return "";
        }

        var body = IsOneMethod
            ? $"return Forward({Signatures.Elements("input", plan.Inputs)});"
            : $"{_written} output = stackalloc {_type}[1];\n{plan.Names.Member("ForwardCore")}(Parameters, input, output);\nreturn output[0];";
        return Page.Of($$"""
            /// <summary>Computes the output for one input. Any number of threads may call it at once.</summary>
            /// <param name="input">Exactly {{Words.Inputs(plan)}}.</param>
            /// <returns>The output.</returns>
            /// <exception cref="global::System.ArgumentException">The length is wrong.</exception>
            public {{_type}} Forward({{_read}} input)
            {
                {{CheckLength("Forward", "input", Words.Inputs(plan), "InputCount")}}

                {{body}}
            }
            """);
    }

    private string ForwardRow(string input, string output)
    {
        if (!IsOneMethod)
        {
            return $"{plan.Names.Member("ForwardCore")}(Parameters, {input}, {output});";
        }

        var results = plan.Outputs == 1 ? output + "[0]" : $"({Signatures.Elements(output, plan.Outputs)})";
        return $"{results} = Forward({Signatures.Elements(input, plan.Inputs)});";
    }

    private string BackpropRow(string input, string target) => IsOneMethod
        ? $"Backprop({Sample(input, target)}, gradient)"
        : $"{plan.Names.Member("BackpropCore")}(Parameters, {input}, {target}, 1, gradient)";

    private string Sample(string input, string target) =>
        $"{Signatures.Elements(input, plan.Inputs)}, {Signatures.Elements(target, plan.Outputs)}";

    private string CheckLength(string member, string argument, string expected, string constant) => Page.Of($$"""
        if ({{argument}}.Length != {{constant}})
        {
            throw {{ShapeError}}.Length("{{plan.Type.PlainName}}.{{member}}", "{{expected}}", {{argument}}.Length, nameof({{argument}}));
        }
        """);

    private string CheckSample(string member) => Page.Blocks(
        CheckLength(member, "input", Words.Inputs(plan), "InputCount"),
        CheckLength(member, "target", Words.Targets(plan), "OutputCount"));

    private string CheckRows(string member, string others) => Page.Of($$"""
        if (inputs.Length % InputCount != 0)
        {
            throw {{ShapeError}}.Rows("{{plan.Type.PlainName}}.{{member}}", "{{Words.Inputs(plan)}}", inputs.Length, nameof(inputs));
        }

        var rows = inputs.Length / InputCount;
        if ({{others}}.Length != (long)rows * OutputCount)
        {
            throw {{ShapeError}}.Rows("{{plan.Type.PlainName}}.{{member}}", rows, OutputCount, {{others}}.Length, nameof({{others}}));
        }
        """);

    private string CheckOverlap(string member, string input, string output) => Page.Of($$"""
        if (global::TypedNetworks.Runtime.Overlap.IsPartial<{{_type}}>({{input}}, {{output}}))
        {
            throw {{ShapeError}}.Overlap("{{plan.Type.PlainName}}.{{member}}", nameof({{output}}));
        }
        """);

    private string CheckGradient(string member) =>
        $"global::TypedNetworks.Runtime.GradientGuard.Check(gradient, Parameters, \"{plan.Type.PlainName}.{member}\", nameof(gradient));";
}
