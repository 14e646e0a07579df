using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>What kernels need to know of a network to spell C#.</summary>
/// <param name="Precision">The number type.</param>
internal sealed record LayerSpelling(Precision Precision)
{
    /// <summary>The number type, as C# spells it.</summary>
    public string Type => CSharp.Type(Precision);

    /// <summary>An expression in C#.</summary>
    public string Spell(Expr expression) => CSharp.Spell(expression, Precision);
}
