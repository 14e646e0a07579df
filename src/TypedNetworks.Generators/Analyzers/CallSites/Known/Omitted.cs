using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Tells calls that the compiler leaves out, arguments and all.</summary>
internal static class Omitted
{
    /// <summary>Whether it is of a partial method without a body, or of a <c>[Conditional]</c> one whose symbols are not defined.</summary>
    public static bool Is(InvocationExpressionSyntax call, Code code)
    {
        if (code.At(call).Symbol is not IMethodSymbol method)
        {
            return false;
        }

        if (method is { IsPartialDefinition: true, PartialImplementationPart: null })
        {
            return true;
        }

        var needed = SymbolsOf(method).ToList();
        return needed.Count > 0 && !needed.Exists(symbol => IsDefined(symbol, call.SyntaxTree, code.CancellationToken));
    }

    private static IEnumerable<string> SymbolsOf(IMethodSymbol? method)
    {
        for (; method is not null; method = method.OverriddenMethod)
        {
            foreach (var attribute in method.GetAttributes())
            {
                if (attribute is { AttributeClass: { Name: "ConditionalAttribute", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } }, ConstructorArguments: [{ Value: string symbol }] })
                {
                    yield return symbol;
                }
            }
        }
    }

    // Both stand before everything else in a file.
    private static bool IsDefined(string symbol, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var isDefined = tree.Options.PreprocessorSymbolNames.Contains(symbol);
        foreach (var trivia in tree.GetRoot(cancellationToken).GetLeadingTrivia())
        {
            isDefined = trivia.GetStructure() switch
            {
                DefineDirectiveTriviaSyntax { IsActive: true } define when define.Name.ValueText == symbol => true,
                UndefDirectiveTriviaSyntax { IsActive: true } undefine when undefine.Name.ValueText == symbol => false,
                _ => isDefined,
            };
        }

        return isDefined;
    }
}
