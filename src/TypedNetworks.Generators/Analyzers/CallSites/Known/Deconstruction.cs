using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Declarations of several names at once: <c>var (a, b) = (x, y)</c>, <c>foreach (var (a, b) in rows)</c>.</summary>
internal static class Deconstruction
{
    /// <summary>All of the names that are declared with one, and its place among how many: of the outermost brackets first.</summary>
    public static (SyntaxNode Names, Stack<(int Place, int Count)> Places) Around(SingleVariableDesignationSyntax designation)
    {
        var places = new Stack<(int Place, int Count)>();
        SyntaxNode node = designation;
        while (node.Parent is ParenthesizedVariableDesignationSyntax or DeclarationExpressionSyntax or ArgumentSyntax or TupleExpressionSyntax)
        {
            switch (node.Parent)
            {
                case ParenthesizedVariableDesignationSyntax several:
                    places.Push((several.Variables.IndexOf((VariableDesignationSyntax)node), several.Variables.Count));
                    break;
                case TupleExpressionSyntax tuple:
                    places.Push((tuple.Arguments.IndexOf((ArgumentSyntax)node), tuple.Arguments.Count));
                    break;
            }

            node = node.Parent;
        }

        return (node, places);
    }
}
