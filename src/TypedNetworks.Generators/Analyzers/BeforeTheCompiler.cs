using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Parsing.Rules;

namespace TypedNetworks.Generators.Analyzers;

/// <summary>
/// What is wrong with a declaration that the compiler refuses too. After such an error of its own, in an attribute or of two types
/// with one name, a build ends before analyzers run: what these say the generator, which runs before, has to say as well.
/// </summary>
internal static class BeforeTheCompiler
{
    /// <summary>What the analyzer says of the same.</summary>
    public static IEnumerable<Diagnostic> Find(INamedTypeSymbol type, AttributeData network, NetworkDeclaration declaration, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        if (!declaration.HasBrokenArgument)
        {
            return [];
        }

        var locator = new SiteLocator(type, network, compilation, cancellationToken);
        return new ClassMustHaveItsOwnName().Check(declaration).Select(locator.Place).Concat(ArgumentsMustFit.Find(type, network, declaration, compilation, cancellationToken));
    }
}
