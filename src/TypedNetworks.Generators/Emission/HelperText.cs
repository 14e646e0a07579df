using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>Spells the small private functions that generated methods share.</summary>
internal static class HelperText
{
    /// <summary>All functions of a list.</summary>
    public static string Write(EquatableArray<HelperPlan> helpers, Precision precision) => Page.Blocks(helpers.Select(helper => Write(helper, precision)));

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
