using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>Spells the small private functions that generated methods share.</summary>
internal static class HelperText
{
    private const string Options = "Jit::MethodImplOptions";

    /// <summary>All functions of a list.</summary>
    public static string Write(EquatableArray<HelperPlan> helpers, Precision precision) => Page.Blocks(helpers.Select(helper => Write(helper, precision)));

    /// <summary>The same functions over vectors.</summary>
    /// <param name="helpers">The functions.</param>
    /// <param name="precision">The number type.</param>
    /// <param name="areCalled">Whether those that are more than a few instructions stay calls, for the sake of what calls them.</param>
    public static string WriteVectors(EquatableArray<HelperPlan> helpers, Precision precision, bool areCalled)
    {
        var (method, spelling) = (new Vectors.VectorMethod(precision), new Vectors.VectorCSharp(CSharp.Type(precision)));
        return Page.Blocks(helpers.Select(helper => Page.Of($$"""
            /// <summary>{{helper.Summary}}</summary>
            [Jit::MethodImpl({{(areCalled && helper.IsLong ? $"{Options}.NoInlining | {Options}.AggressiveOptimization" : $"{Options}.AggressiveInlining")}})]
            private static V {{helper.Name}}<TOps, V>({{string.Join(", ", helper.Parameters.Select(parameter => $"V {parameter}"))}})
                {{method.Constraint}}
            {
                {{spelling.Statements(helper.Body, value => $"return {value};")}}
            }
            """)));
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
