using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Names;

/// <summary>
/// Gives a network that is named like another type the name that the message proposes: in its own parts, and where it is made from
/// a seed, which the other type is not. Which of the two is meant elsewhere, nobody can tell.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OwnNameFix))]
public sealed class OwnNameFix : Fix
{
    private const string Seed = "seed";

    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0018");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (Remedy.NameOf(place.Diagnostic) is { } name
            && place.Type is { } type
            && PartsOf(type, place) is { Count: > 0 } parts
            && parts.TrueForAll(part => place.CanEdit(part.SyntaxTree)))
        {
            var names = parts.SelectMany(NamesIn).Concat(Uses(type, place).Select(use => use.Identifier));
            yield return new($"Rename the network '{type.Name}' to '{name}'", nameof(OwnNameFix), names.Select(token => new Edit(token.SyntaxTree!, token.Span, name)).ToList());
        }
    }

    // Another class is one with the network to the compiler, and lacks 'partial'.
    private static List<TypeDeclarationSyntax> PartsOf(INamedTypeSymbol type, Place place)
    {
        var parts = UserSource.PartsOf(type, place.CancellationToken).ToList();
        if (TypesOfName(type).Length > 1)
        {
            return parts;
        }

        var own = parts.FindAll(part => part == place.Around<TypeDeclarationSyntax>() || part.Modifiers.Any(SyntaxKind.PartialKeyword));
        return own.Count == 1 || own.TrueForAll(part => part.Modifiers.Any(SyntaxKind.PartialKeyword)) ? own : [];
    }

    private static ImmutableArray<INamedTypeSymbol> TypesOfName(INamedTypeSymbol type) =>
        (type.ContainingType?.GetTypeMembers(type.Name, type.Arity) ?? type.ContainingNamespace.GetTypeMembers(type.Name, type.Arity))
            .Where(other => !TypeAccess.IsFileLocal(other))
            .ToImmutableArray();

    private static IEnumerable<SyntaxToken> NamesIn(TypeDeclarationSyntax part) =>
        part.Members.Select(member => member switch
        {
            ConstructorDeclarationSyntax constructor => constructor.Identifier,
            DestructorDeclarationSyntax destructor => destructor.Identifier,
            _ => default,
        }).Where(token => token.ValueText == part.Identifier.ValueText).Prepend(part.Identifier);

    private static IEnumerable<IdentifierNameSyntax> Uses(INamedTypeSymbol type, Place place)
    {
        var types = TypesOfName(type);
        return types.SelectMany(each => each.InstanceConstructors).Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == Seed))
            ? []
            : from tree in place.Compilation.SyntaxTrees
              where place.CanEdit(tree) && tree.GetText(place.CancellationToken).ToString().Contains(Seed)
              from creation in tree.GetRoot(place.CancellationToken).DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
              where creation.ArgumentList?.Arguments.Any(argument => argument.NameColon?.Name.Identifier.ValueText == Seed) == true
              from name in NamesOf(creation)
              where name.Identifier.ValueText == type.Name && IsOneOf(types, place.Compilation.GetSemanticModel(tree).GetSymbolInfo(name, place.CancellationToken))
              select name;
    }

    // Where it is made, and where the variable is declared that it is made for.
    private static IEnumerable<IdentifierNameSyntax> NamesOf(BaseObjectCreationExpressionSyntax creation)
    {
        var made = (creation as ObjectCreationExpressionSyntax)?.Type;
        if (made is IdentifierNameSyntax name)
        {
            yield return name;
        }

        if (creation.Parent?.Parent?.Parent is VariableDeclarationSyntax { Variables.Count: 1, Type: IdentifierNameSyntax declared } && (made is null || made.ToString() == declared.ToString()))
        {
            yield return declared;
        }
    }

    private static bool IsOneOf(ImmutableArray<INamedTypeSymbol> types, SymbolInfo name) =>
        (name.Symbol is { } symbol ? ImmutableArray.Create(symbol) : name.CandidateSymbols).Any(meaning => types.Contains(meaning as INamedTypeSymbol ?? meaning.ContainingType, SymbolEqualityComparer.Default));
}
