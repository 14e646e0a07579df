using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>
/// Syntax that is newer than the compiler that this assembly is compiled against. The running compiler knows it, and its
/// numbers never change; a test compares them with their names.
/// </summary>
internal static class NewSyntax
{
    /// <summary><c>[1, 2, .. others]</c>.</summary>
    public const int CollectionExpression = 9076;

    /// <summary><c>1</c> within brackets.</summary>
    public const int ExpressionElement = 9077;

    /// <summary><c>.. others</c> within brackets.</summary>
    public const int SpreadElement = 9078;

    /// <summary>Whether it is a collection expression.</summary>
    public static bool IsCollection(SyntaxNode node) => node.RawKind == CollectionExpression;

    /// <summary>The expressions within the brackets of a collection expression, and whether each is spread; <see langword="null"/> if something else is among them.</summary>
    public static IReadOnlyList<(ExpressionSyntax Expression, bool IsSpread)>? Elements(SyntaxNode collection)
    {
        var elements = new List<(ExpressionSyntax, bool)>();
        foreach (var element in collection.ChildNodes())
        {
            if (element.RawKind is not (ExpressionElement or SpreadElement)
                || element.ChildNodes().FirstOrDefault() is not ExpressionSyntax expression)
            {
                return null;
            }

            elements.Add((expression, element.RawKind == SpreadElement));
        }

        return elements;
    }
}
