using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>The loops of a larger network that go unit by unit: activations, their derivatives, and the loss.</summary>
internal sealed class LayerActivations(NetworkPlan plan)
{
    private readonly string _type = CSharp.Type(plan.Precision);
    private readonly SharedMethods _shared = new(plan);
    private readonly string _math = CSharp.Math(plan.Precision);

    private string Z => plan.Names.Local("z");

    private string A => plan.Names.Local("a");

    private string T => plan.Names.Local("t");

    private string Index => plan.Names.Local("i");

    /// <summary>Activations from weighted sums, which may be the same memory.</summary>
    public string Activate(LayerPlan layer) => layer.IsSoftmax || layer.IsIdentity ? "" : Page.Of($$"""
        /// <summary>{{_shared.ActivationServed(layer)}}: activations from weighted sums, {{layer.ActivationName}}.</summary>
        private static void {{_shared.Names.Activate(layer)}}({{Read(Z)}}, {{Written(A)}})
        {
            for (var {{Index}} = 0; {{Index}} < {{A}}.Length; {{Index}}++)
            {
                {{A}}[{{Index}}] = {{Spell(AtUnit(layer.Activation!, Index))}};
            }
        }
        """);

    /// <summary>From the loss's slope at the activations to its slope at z, in place.</summary>
    public string ThroughActivation(LayerPlan layer)
    {
        if (layer.IsSoftmax || layer.IsIdentity)
        {
            return "";
        }

        var delta = plan.Names.Local("delta");
        return Page.Of($$"""
            /// <summary>{{_shared.ActivationServed(layer)}}: the loss's slope{{Words.Through(layer)}}, in place.</summary>
            private static void {{_shared.Names.ThroughActivation(layer)}}({{(layer.Derivative!.Uses(Symbols.Z) ? Read(Z) + ", " : "")}}{{(layer.Derivative!.Uses(Symbols.A) ? Read(A) + ", " : "")}}{{Written(delta)}})
            {
                for (var {{Index}} = 0; {{Index}} < {{delta}}.Length; {{Index}}++)
                {
                    {{delta}}[{{Index}}] *= {{Spell(AtUnit(layer.Derivative!, Index))}};
                }
            }
            """);
    }

    /// <summary>The loss, and its slope at every output, or at every z where loss and activation are computed together.</summary>
    public string LossAndSlope()
    {
        var loss = plan.Loss;
        var (slope, sum) = (plan.Names.Local("slope"), plan.Names.Local("sum"));
        var (total, error) = (plan.Names.Local(Symbols.TotalTarget.Name), plan.Names.Local("e"));
        var parameters = (loss.IsFused ? Read(Z) + ", " : "") + $"{Read(A)}, {Read(T)}, "
            + (loss.Uses(Symbols.LogSum) ? $"{_type} {plan.Names.Local(Symbols.MaxZ.Name)}, {_type} {plan.Names.Local(Symbols.LogSum.Name)}, " : "") + Written(slope);
        var totalTarget = loss.Uses(Symbols.TotalTarget) ? Page.Of($$"""
            {{_type}} {{total}} = 0;
            {{CountedLoop.Of(Index, plan.Outputs, i => $"{total} += {T}[{i}];")}}
            """) : "";
        return Page.Of($$"""
            /// <summary>Loss: {{loss.Name}}, {{loss.Formula}}; its slope {{(loss.IsFused ? "at z" : "at the output")}}: {{loss.SlopeFormula}}.</summary>
            private static {{_type}} {{plan.Names.Member("LossAndSlope")}}({{parameters}})
            {
                {{totalTarget}}

                {{_type}} {{sum}} = 0;
                {{CountedLoop.Of(Index, plan.Outputs, i => Page.Of($$"""
                    {{(loss.Uses(Symbols.E) ? $"var {error} = {A}[{i}] - {T}[{i}];" : "")}}
                    {{slope}}[{{i}}] = {{Spell(AtUnit(loss.Slope, i))}};
                    {{sum}} += {{Spell(AtUnit(loss.Value, i))}};
                    """))}}

                return {{sum}}{{(loss.Divisor == 1 ? "" : " / " + Literals.Integer(loss.Divisor))}};
            }
            """);
    }

    /// <summary>Softmax over a layer of any width.</summary>
    public string Softmax() => Page.Of($$"""
        /// <summary>Softmax, shifted by the largest z so that nothing overflows; z and a may be the same memory. Returns that z, and ln Σ e^(z − max).</summary>
        private static ({{_type}} Max, {{_type}} LogSum) {{plan.Names.Member("Softmax")}}(global::System.ReadOnlySpan<{{_type}}> z, global::System.Span<{{_type}}> a)
        {
            var max = z[0];
            for (var i = 1; i < z.Length; i++)
            {
                max = {{_math}}.Max(max, z[i]);
            }

            {{_type}} sum = 0;
            for (var i = 0; i < z.Length; i++)
            {
                a[i] = {{_math}}.Exp(z[i] - max);
                sum += a[i];
            }

            for (var i = 0; i < z.Length; i++)
            {
                a[i] /= sum;
            }

            return (max, {{_math}}.Log(sum));
        }
        """);

    /// <summary>From the loss's slope at Softmax's activations to its slope at z.</summary>
    public string ThroughSoftmax() => Page.Of($$"""
        /// <summary>The loss's slope through Softmax, in place: a(slope − Σ slope·a).</summary>
        private static void {{plan.Names.Member("ThroughSoftmax")}}(global::System.ReadOnlySpan<{{_type}}> a, global::System.Span<{{_type}}> delta)
        {
            {{_type}} mean = 0;
            for (var i = 0; i < a.Length; i++)
            {
                mean += delta[i] * a[i];
            }

            for (var i = 0; i < a.Length; i++)
            {
                delta[i] = a[i] * (delta[i] - mean);
            }
        }
        """);

    private Expr AtUnit(Expr expression, string i) => expression.Replace(symbol =>
        new Expr.Variable(
            symbol == Symbols.Z ? $"{Z}[{i}]"
            : symbol == Symbols.A || symbol == Symbols.Y ? $"{A}[{i}]"
            : symbol == Symbols.T ? $"{T}[{i}]"
            : plan.Names.Local(symbol.Name)));

    private string Spell(Expr expression) => CSharp.Spell(expression, plan.Precision);

    private string Read(string name) => $"global::System.ReadOnlySpan<{_type}> {name}";

    private string Written(string name) => $"global::System.Span<{_type}> {name}";
}
