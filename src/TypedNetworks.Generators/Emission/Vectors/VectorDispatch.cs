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
        /// <summary>The way forward: {{Words.Diagram(plan)}}, over the widest vectors that the machine has, {{Otherwise}}.</summary>
        private static void {{Member("ForwardCore")}}(ParameterSet p, {{Read}} x, global::System.Span<{{_method.Type}}> y)
        {
            {{_method.Dispatch(types => $"{Member("ForwardVectors")}{types}(p, x, y);\nreturn;", $"{WithoutVectors("Forward")}(p, x, y);")}}
        }
        """);

    /// <summary><c>BackpropCore</c>.</summary>
    public string Backprop() => Page.Of($$"""
        /// <summary>Forward and back, adding scale times every parameter's gradient, over the widest vectors that the machine has, {{Otherwise}}.</summary>
        private static {{_method.Type}} {{Member("BackpropCore")}}(ParameterSet p, {{Read}} x, {{Read}} t, {{_method.Type}} scale, ParameterSet gradient)
        {
            {{_method.Dispatch(types => $"return {Member("BackpropVectors")}{types}(p, x, t, scale, gradient);", $"return {WithoutVectors("Backprop")}(p, x, t, scale, gradient);")}}
        }
        """);

    /// <summary>Statements of <c>ForwardBatch</c>, which end it where there are vectors.</summary>
    public string ForwardBatch() =>
        _method.Dispatch(types => $"{Member("ForwardBlocks")}{types}(Parameters, inputs, outputs, rows);\nreturn;", "");

    /// <summary>Statements of <c>BackpropBatch</c>, which end it where there are vectors.</summary>
    public string BackpropBatch() =>
        _method.Dispatch(types => $"return {Member("BackpropBlocks")}{types}(Parameters, inputs, targets, gradient, rows);", "");

    private string Otherwise => plan.HasLoops ? "else as loops" : "else number by number";

    private string WithoutVectors(string step) => plan.HasLoops
        ? Member(step + "Loops")
        : $"{Member(step + "Vectors")}<global::TypedNetworks.Numerics.ScalarOps<{_method.Type}>, {_method.Type}>";

    private string Member(string name) => plan.Names.Member(name);
}
