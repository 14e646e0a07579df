using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>Layers that move to another place, where a name may be unknown, or mean something else.</summary>
internal static class MovedLayers
{
    /// <summary>The layers of a class as the compiler reads them after some edits, each in the manner of its attribute.</summary>
    public static IReadOnlyList<string> After(IEnumerable<Edit> edits, INamedTypeSymbol type, Place place) => place.After(edits, type) is { } edited ? Of(edited.Type) : [];

    /// <summary>The layers of a class as they are.</summary>
    public static IReadOnlyList<string> Of(ISymbol type) => DeclarationReader.FindLayerAttributes(type).Select(layer => layer.ToString()!).ToList();

    /// <summary>An attribute with the values of its arguments in place of their names, which mean the same everywhere.</summary>
    public static string WithValues(AttributeSyntax layer, Place place)
    {
        var model = place.Compilation.GetSemanticModel(layer.SyntaxTree);
        return layer.ReplaceNodes(
            layer.ArgumentList?.Arguments.Select(argument => argument.Expression) ?? [],
            (expression, _) => SyntaxFactory.ParseExpression(ValueOf(expression, model) ?? expression.ToString()).WithTriviaFrom(expression)).ToString();
    }

    /// <summary>The value of an expression, as C# writes it; <see langword="null"/> where it is not constant.</summary>
    public static string? ValueOf(ExpressionSyntax expression, SemanticModel model) =>
        expression is not LiteralExpressionSyntax && model.GetConstantValue(expression) is { HasValue: true, Value: (string or int) and var value }
            ? SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)
            : null;
}
