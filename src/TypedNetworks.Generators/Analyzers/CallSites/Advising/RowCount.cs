using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>How many rows a batch has, as code says it at its place.</summary>
internal static class RowCount
{
    /// <summary>The length of the outputs that belong to the inputs of a batch; <see langword="null"/> where these tell no length.</summary>
    public static string? OutputsOf(Code inputs, KnownNetwork network, string name) =>
        inputs.Syntax is IdentifierNameSyntax or MemberAccessExpressionSyntax && HasLength(inputs.Type) ? Behind(inputs.Syntax.ToString(), name)
        : KnownLength.Of(inputs) is > 0 and var length && length % network.Inputs == 0 ? Times(length / network.Inputs, $"{name}.OutputCount")
        : null;

    /// <summary>The same for inputs of a name.</summary>
    public static string Behind(string inputs, string name) => $"{inputs}.Length / {name}.InputCount * {name}.OutputCount";

    /// <summary>Whether a vector of a type tells how long it is.</summary>
    public static bool HasLength(ITypeSymbol? type) => type is IArrayTypeSymbol { Rank: 1 } || VectorTypes.IsSpan(type);

    private static string Times(int rows, string row) => rows == 1 ? row : $"{Literals.Integer(rows)} * {row}";
}
