using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>The calls from text without vectors to text over vectors: the JIT keeps the one of the machine's width.</summary>
internal sealed class VectorDispatch(NetworkPlan plan)
{
    private readonly VectorMethod _method = new(plan.Precision);

    private string Read => $"global::System.ReadOnlySpan<{_method.Type}>";

    /// <summary><c>ForwardCore</c>.</summary>
    public string Forward() => Page.Of($$"""
        /// <summary>The way forward: {{Words.Diagram(plan)}}, over the widest vectors that the machine has, else as loops.</summary>
        private static void {{Member("ForwardCore")}}(ParameterSet p, {{Read}} x, global::System.Span<{{_method.Type}}> y)
        {
            {{_method.Dispatch(types => $"{Member("ForwardVectors")}{types}(p, x, y);\nreturn;", $"{Member("ForwardLoops")}(p, x, y);")}}
        }
        """);

    /// <summary><c>BackpropCore</c> and <c>TrainCore</c>.</summary>
    public string BackpropAndTrainStep() => Page.Blocks(
        Core("BackpropCore", "Backprop", "ParameterSet gradient", "gradient", "Forward and back, adding every parameter's gradient"),
        Core("TrainCore", "Train", $"{_method.Type} learningRate", "learningRate", "Forward and back, then every weight a step against its gradient"));

    /// <summary>Statements of <c>ForwardBatch</c>, which end it where there are vectors.</summary>
    public string ForwardBatch() =>
        _method.Dispatch(types => $"{Member("ForwardBlocks")}{types}(Parameters, inputs, outputs, rows);\nreturn;", "");

    /// <summary>Statements of <c>BackpropBatch</c>, which end it where there are vectors.</summary>
    public string BackpropBatch() =>
        _method.Dispatch(types => $"return {Member("BackpropBlocks")}{types}(Parameters, inputs, targets, gradient, rows);", "");

    private string Core(string name, string step, string extra, string argument, string summary) => Page.Of($$"""
        /// <summary>{{summary}}, over the widest vectors that the machine has, else as loops.</summary>
        private static {{_method.Type}} {{Member(name)}}(ParameterSet p, {{Read}} x, {{Read}} t, {{extra}})
        {
            {{_method.Dispatch(types => $"return {Member(step + "Vectors")}{types}(p, x, t, {argument});", $"return {Member(step + "Loops")}(p, x, t, {argument});")}}
        }
        """);

    private string Member(string name) => plan.Names.Member(name);
}
