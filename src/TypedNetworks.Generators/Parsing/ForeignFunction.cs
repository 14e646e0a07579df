using Microsoft.CodeAnalysis;

namespace TypedNetworks.Generators.Parsing;

/// <summary>A method of another class that an argument names by <c>nameof</c>, though functions are methods of the network's own class.</summary>
/// <param name="Site">The argument.</param>
/// <param name="Path">How it is called from anywhere.</param>
/// <param name="Numbers">How many numbers it takes.</param>
/// <param name="NumberType">Their type, and that of what it returns, in C#.</param>
internal sealed record ForeignFunction(Site Site, string Path, int Numbers, string NumberType)
{
    private static readonly SymbolDisplayFormat _format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>Describes a method.</summary>
    public static ForeignFunction Of(Site site, IMethodSymbol method) =>
        new(site, $"{method.ContainingType.ToDisplayString(_format)}.{method.Name}", method.Parameters.Length, method.ReturnType.ToDisplayString());
}
