using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Known;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>A call of a generated member that the compiler refuses, because of an argument that is fine in itself.</summary>
internal sealed record BrokenCall : Call
{
    /// <summary>Whether each argument is a number, besides a gradient in the last place.</summary>
    public required bool IsOfNumbers { get; init; }

    /// <summary>How many arguments there are, a gradient in the last place not counted where the others are numbers.</summary>
    public required int Count { get; init; }

    /// <summary>The overloads that it could have been, those with an <see langword="out"/> where an argument has one, too, and the others where none has.</summary>
    public required IReadOnlyList<IMethodSymbol> Overloads { get; init; }

    /// <summary>The type of an argument; <see langword="null"/> where it has none by itself.</summary>
    public ITypeSymbol? TypeOf(CallArgument argument) => Code.At(argument.Expression).Type;

    /// <summary>Whether the compiler takes other arguments in place of these, for an overload.</summary>
    public bool Binds(IMethodSymbol overload, IEnumerable<ArgumentSyntax> arguments) => SymbolEqualityComparer.Default.Equals(
        Speculation.Method(overload.ContainingType, overload.IsStatic, MemberName, arguments, Syntax, Code.Model),
        overload);

    /// <summary>Whether the compiler takes values of one type for another.</summary>
    public bool Converts(ITypeSymbol from, ITypeSymbol to) => Code.Model.Compilation.ClassifyCommonConversion(from, to) is { Exists: true, IsImplicit: true };

    /// <summary>Whether the compiler takes an expression for a type.</summary>
    public bool Converts(ExpressionSyntax expression, ITypeSymbol type) => NewSyntax.IsCollection(expression)
        ? VectorTypes.IsSpan(type) && NewSyntax.Elements(expression)!.All(element => element.IsSpread || Converts(element.Expression, Network.Number))
        : Conversions.Exists(Code.At(expression), type);
}
