using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Names;

/// <summary>The constants that names in attributes have: <c>Activations.ReLU</c> for <c>"ReLU"</c>.</summary>
internal static class ConstantName
{
    /// <summary>How to write the constant of a name at a place; <see langword="null"/> where there is none.</summary>
    public static string? Of(string argument, string name, SemanticModel model, int position)
    {
        if (ArgumentNames.ClassOf(argument) is not { } constants
            || model.Compilation.GetTypeByMetadataName("TypedNetworks." + constants) is not { } type
            || !type.GetMembers(name).OfType<IFieldSymbol>().Any())
        {
            return null;
        }

        // As short as it means the same there.
        return type.ToMinimalDisplayString(model, position) + "." + name;
    }

    /// <summary>A name in the manner of an attribute: as a constant where the attribute has one, else as a text.</summary>
    public static string InMannerOf(AttributeSyntax attribute, string argument, string name, SemanticModel model) =>
        UsesConstants(attribute, model) && Of(argument, name, model, attribute.SpanStart) is { } constant ? constant : SymbolDisplay.FormatLiteral(name, quote: true);

    private static bool UsesConstants(AttributeSyntax attribute, SemanticModel model) =>
        attribute.ArgumentList?.Arguments.Any(argument =>
            argument.NameEquals is { } name
            && ArgumentNames.ClassOf(name.Name.Identifier.ValueText) is { } constants
            && model.GetSymbolInfo(argument.Expression).Symbol is IFieldSymbol { IsConst: true, ContainingType: var type }
            && type.Name == constants
            && type.ContainingNamespace.ToDisplayString() == nameof(TypedNetworks)) == true;
}
