using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>What a layer's numbers go through one by one, over vectors: buffers are whole vectors long, padding included.</summary>
internal sealed class VectorActivations(NetworkPlan plan)
{
    private readonly VectorMethod _method = new(plan.Precision);
    private readonly SharedMethods _shared = new(plan);
    private readonly VectorCSharp _spelling = new(CSharp.Type(plan.Precision));

    private string Read => $"global::System.ReadOnlySpan<{_method.Type}>";

    private string Written => $"global::System.Span<{_method.Type}>";

    /// <summary>Activations from weighted sums, which may be the same memory.</summary>
    public string Activate(LayerPlan layer) => layer.VectorActivation is not { } activation || layer.IsIdentity ? "" : _method.Of(
        $"{_shared.ActivationServed(layer)}: activations from weighted sums, {layer.ActivationName}.",
        "void",
        _shared.Names.Activate(layer),
        $"{Read} sums, {Written} activations",
        Page.Of($$"""
            ref readonly var z0 = ref sums[0];
            ref var a0 = ref activations[0];

            // Whole vectors, padding included.
            for (nuint i = 0; i < (nuint)activations.Length; i += (nuint)TOps.Count)
            {
                var z = TOps.Load(in z0, i);
                {{_spelling.Statements(activation, value => $"TOps.Store({value}, ref a0, i);")}}
            }
            """));

    /// <summary>The loss's slopes times a number: whole vectors, which those that read them next need not wait for number by number.</summary>
    public string Scale() => _method.Inlined(
        "The loss's slopes times a number, in place. The way back is linear, so that every gradient is multiplied by it.",
        "void",
        plan.Names.Member("Scale"),
        $"{Written} slopes, {_method.Type} scale",
        Page.Of($$"""
            if (scale == 1)
            {
                return;
            }

            ref var slope0 = ref slopes[0];
            var factor = TOps.Broadcast(scale);

            // Whole vectors, padding included.
            for (nuint i = 0; i < (nuint)slopes.Length; i += (nuint)TOps.Count)
            {
                TOps.Store(TOps.Multiply(factor, TOps.Load(in slope0, i)), ref slope0, i);
            }
            """));

    /// <summary>From the loss's slope at the activations to its slope at z, in place.</summary>
    public string ThroughActivation(LayerPlan layer)
    {
        if (layer.VectorDerivative is not { } derivative || layer.IsIdentity)
        {
            return "";
        }

        var (usesZ, usesA) = (derivative.Uses(Symbols.Z), derivative.Uses(Symbols.A));
        return _method.Of(
            $"{_shared.ActivationServed(layer)}: the loss's slope{Words.Through(layer)}, in place.",
            "void",
            _shared.Names.ThroughActivation(layer),
            $"{(usesZ ? Read + " sums, " : "")}{(usesA ? Read + " activations, " : "")}{Written} slopes",
            Page.Of($$"""
                {{(usesZ ? "ref readonly var z0 = ref sums[0];" : "")}}
                {{(usesA ? "ref readonly var a0 = ref activations[0];" : "")}}
                ref var slope0 = ref slopes[0];

                // Whole vectors, padding included.
                for (nuint i = 0; i < (nuint)slopes.Length; i += (nuint)TOps.Count)
                {
                    {{(usesZ ? "var z = TOps.Load(in z0, i);" : "")}}
                    {{(usesA ? "var a = TOps.Load(in a0, i);" : "")}}
                    {{_spelling.Statements(derivative, value => $"TOps.Store(TOps.Multiply(TOps.Load(in slope0, i), {value}), ref slope0, i);")}}
                }
                """));
    }
}
