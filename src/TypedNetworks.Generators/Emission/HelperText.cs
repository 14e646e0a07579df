using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>Spells the small private functions that generated methods share.</summary>
internal static class HelperText
{
    private const string Inlined = "Jit::MethodImplOptions.AggressiveInlining";

    // For the sake of what calls it: a call leaves no temporaries.
    private const string Called = "Jit::MethodImplOptions.NoInlining | Jit::MethodImplOptions.AggressiveOptimization";

    /// <summary>All functions of a list.</summary>
    public static string Write(EquatableArray<HelperPlan> helpers, Precision precision) => Page.Blocks(helpers.Select(helper => Write(helper, precision)));

    /// <summary>The same functions over vectors.</summary>
    public static string WriteVectors(EquatableArray<HelperPlan> helpers, NetworkPlan plan) => Page.Blocks(helpers.Select(helper =>
        !helper.IsLong || plan.Batch.Lanes!.InlinesElsewhere ? WriteVectors(helper, helper.Name, Inlined, "", plan)
        : plan.Batch.Lanes.InlinesAtWidest ? WriteInBothWays(helper, plan)
        : WriteVectors(helper, helper.Name, Called, "", plan)));

    // Inlined where vectors have 512 bits, which have instructions and registers enough, and called elsewhere.
    private static string WriteInBothWays(HelperPlan helper, NetworkPlan plan)
    {
        var called = plan.Names.Member(helper.Name + "Apart");
        var otherwise = Page.Of($$"""
            if ({{new Vectors.VectorMethod(plan.Precision).IsNarrower}})
            {
                return {{called}}<TOps, V>({{string.Join(", ", helper.Parameters)}});
            }
            """);
        return Page.Blocks(WriteVectors(helper, helper.Name, Inlined, otherwise, plan), WriteVectors(helper with { Summary = helper.Summary + " A call, where vectors are narrower than 512 bits: there are too few registers to inline it." }, called, Called, "", plan));
    }

    private static string WriteVectors(HelperPlan helper, string name, string options, string start, NetworkPlan plan)
    {
        var (method, spelling) = (new Vectors.VectorMethod(plan.Precision), new Vectors.VectorCSharp(CSharp.Type(plan.Precision)));
        return Page.Of($$"""
            /// <summary>{{helper.Summary}}</summary>
            [Jit::MethodImpl({{options}})]
            private static V {{name}}<TOps, V>({{string.Join(", ", helper.Parameters.Select(parameter => $"V {parameter}"))}})
                {{method.Constraint}}
            {
                {{Page.Blocks(start, spelling.Statements(helper.Body, value => $"return {value};"))}}
            }
            """);
    }

    private static string Write(HelperPlan helper, Precision precision)
    {
        var type = CSharp.Type(precision);
        var head = $"private static {type} {helper.Name}({string.Join(", ", helper.Parameters.Select(parameter => $"{type} {parameter}"))})";
        return helper.Body is Expr.Let
            ? Page.Of($$"""
                /// <summary>{{helper.Summary}}</summary>
                {{head}}
                {
                    {{CSharp.Return(helper.Body, precision)}}
                }
                """)
            : Page.Of($$"""
                /// <summary>{{helper.Summary}}</summary>
                {{head}} => {{CSharp.Spell(helper.Body, precision)}};
                """);
    }
}
