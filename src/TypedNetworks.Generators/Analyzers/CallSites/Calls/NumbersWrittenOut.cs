using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Known;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>Numbers in what is no span, and says itself how many it has.</summary>
internal static class NumbersWrittenOut
{
    /// <summary>How many there are in a tuple, or in a list that is made with them; <see langword="null"/> where nobody can tell, and for what a network writes to and cannot.</summary>
    public static int? Count(Code code, Role role) => !Contract.IsSpan(role) ? null : code.Type switch
    {
        INamedTypeSymbol { IsTupleType: true } tuple => !Contract.IsWritten(role) && tuple.TupleElements.All(element => Conversions.IsNumber(element.Type)) ? tuple.TupleElements.Length : null,
        { } type when Sequences.Is(type, "List", "System.Collections.Generic") => OfNewCollection(code.Syntax)?.Expressions.Count,
        _ => null,
    };

    /// <summary>The braces of a new collection that is made with numbers, and nothing else; <see langword="null"/> where it is something else.</summary>
    public static InitializerExpressionSyntax? OfNewCollection(ExpressionSyntax expression) =>
        expression is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } numbers }
        && numbers.Expressions.All(number => number is not InitializerExpressionSyntax)
            ? numbers
            : null;
}
