using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Tells whether a class with its own constructor may give its weights values.</summary>
internal static class InitialWeights
{
    private static readonly string[] _setters = ["Initialize", "Parameters"];

    /// <summary>
    /// Whether the class, or one that it derives from, names what fills the weights; or leaves it to code that is not here:
    /// to whom it hands itself, to a base class of another assembly, to derived classes.
    /// </summary>
    public static bool MayBeSet(INamedTypeSymbol type, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        if (type.IsAbstract || type.InstanceConstructors.All(IsForDerived))
        {
            return true;
        }

        var chain = ChainOf(type).ToList();
        var parts = chain.ConvertAll(@class => UserSource.PartsOf(@class, cancellationToken).ToList());
        return parts.Exists(declarations => declarations.Count == 0)
            || parts.SelectMany(declarations => declarations).Any(part => Names(part, _setters.Contains)
                || (!type.IsSealed && Names(part, name => chain.Exists(@class => @class.GetMembers(name).Any(IsOverridable))))
                || HandsOver(part, chain, compilation.GetSemanticModel(part.SyntaxTree), cancellationToken));
    }

    // A network of which only derived classes, or a method of its own, make one: these may fill it.
    private static bool IsForDerived(IMethodSymbol constructor) =>
        !UserSource.Declares(constructor) || constructor.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal;

    private static IEnumerable<INamedTypeSymbol> ChainOf(INamedTypeSymbol type)
    {
        for (var @class = type; @class is { SpecialType: not SpecialType.System_Object }; @class = @class.BaseType)
        {
            yield return @class.OriginalDefinition;
        }
    }

    private static bool IsOverridable(ISymbol member) => member.IsVirtual || member.IsAbstract || member is { IsOverride: true, IsSealed: false };

    private static bool Names(TypeDeclarationSyntax part, Func<string, bool> isOne) =>
        part.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => isOne(name.Identifier.ValueText));

    // Any 'this' but that before a member of the class itself, whose code has been read.
    private static bool HandsOver(TypeDeclarationSyntax part, List<INamedTypeSymbol> chain, SemanticModel model, CancellationToken cancellationToken) =>
        part.DescendantNodes().OfType<ThisExpressionSyntax>()
            .Where(self => self.FirstAncestorOrSelf<TypeDeclarationSyntax>() == part)
            .Any(self => !(self.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
                && model.GetSymbolInfo(self.Parent, cancellationToken).Symbol is { ContainingType: { } home } member
                && member is not IMethodSymbol { ReducedFrom: not null }
                && chain.Contains(home.OriginalDefinition, SymbolEqualityComparer.Default)));
}
