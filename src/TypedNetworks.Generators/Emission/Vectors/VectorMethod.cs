using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>The frame of a method that is written once and compiled for the width of the machine.</summary>
/// <param name="precision">The number type.</param>
internal sealed class VectorMethod(Precision precision)
{
    /// <summary>What a file with such methods begins with: short names that no type of the user's can hide.</summary>
    public const string Usings = "using Jit = global::System.Runtime.CompilerServices;\nusing TypedNumerics = global::TypedNetworks.Numerics;";

    /// <summary>The library's softmax, as such a file calls it.</summary>
    public const string Softmax = "TypedNumerics::SoftmaxRows";

    private static readonly int[] _widths = [512, 256, 128];

    /// <summary>The number type, as C# spells it.</summary>
    public string Type { get; } = CSharp.Type(precision);

    /// <summary>What every such method says of its type parameters.</summary>
    public string Constraint => $"where TOps : struct, TypedNumerics::IVectorOps<V, {Type}>";

    /// <summary>A condition on V that the JIT answers before it looks at what depends on it.</summary>
    public string IsWidest => $"typeof(V) == typeof({Widest})";

    /// <summary>The opposite condition.</summary>
    public string IsNarrower => $"typeof(V) != typeof({Widest})";

    private string Widest => $"global::System.Runtime.Intrinsics.Vector512<{Type}>";

    /// <summary>
    /// A private generic method. It is optimised at its first call: what it calls is a word of the machine each, and slow
    /// where not inlined.
    /// </summary>
    public string Of(string summary, string result, string name, string parameters, string body) =>
        Of(summary, "AggressiveOptimization", result, name, parameters, body);

    /// <summary>The same for so many statements that the caller has no room for them: inlined, what they call no longer would be.</summary>
    public string Called(string summary, string result, string name, string parameters, string body) =>
        Of(summary, "NoInlining | Jit::MethodImplOptions.AggressiveOptimization", result, name, parameters, body);

    /// <summary>The same for a few statements that are worth no call.</summary>
    public string Inlined(string summary, string result, string name, string parameters, string body) =>
        Of(summary, "AggressiveInlining", result, name, parameters, body);

    private string Of(string summary, string option, string result, string name, string parameters, string body) => Page.Of($$"""
        /// <summary>{{summary}}</summary>
        [Jit::MethodImpl(Jit::MethodImplOptions.{{option}})]
        private static {{result}} {{name}}<TOps, V>({{parameters}})
            {{Constraint}}
        {
            {{body}}
        }
        """);

    /// <summary>Statements that call a method at the widest vectors that the machine has, or others where it has none.</summary>
    /// <param name="call">The call, for the type arguments that are put in.</param>
    /// <param name="otherwise">Statements for machines without vectors.</param>
    public string Dispatch(Func<string, string> call, string otherwise) => Page.Of($$"""
        {{Page.Blocks(_widths.Select(bits => Dispatch(bits, call)))}}

        {{otherwise}}
        """);

    private string Dispatch(int bits, Func<string, string> call)
    {
        var width = Literals.Integer(bits);
        return Page.Of($$"""
            if (global::TypedNetworks.Numerics.Ops{{width}}<{{Type}}>.IsAccelerated)
            {
                {{call($"<global::TypedNetworks.Numerics.Ops{width}<{Type}>, global::System.Runtime.Intrinsics.Vector{width}<{Type}>>")}}
            }
            """);
    }
}
