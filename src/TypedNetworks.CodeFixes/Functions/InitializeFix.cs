using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Functions;

/// <summary>
/// Initialises the weights in each constructor of the user's, with a fresh seed as the generated constructor does. It comes
/// first, so that what the constructor sets stays set.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InitializeFix))]
public sealed class InitializeFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0203");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (Remedy.MemberOf(place.Diagnostic) is { } constructor && place.Around<TypeDeclarationSyntax>() is { } declaration)
        {
            yield return new($"Add '{constructor}'", nameof(InitializeFix), MemberText.Append(declaration, constructor));
            yield break;
        }

        if (place.Type is not { } type || place.Compilation.GetTypeByMetadataName("System.Random") is not { } random)
        {
            yield break;
        }

        // A primary constructor has no body, and one that calls another leaves it to that one.
        var parts = UserSource.PartsOf(type, place.CancellationToken).ToList();
        var constructors = parts.SelectMany(part => part.Members)
            .OfType<ConstructorDeclarationSyntax>()
            .Where(constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword) && constructor.Initializer?.IsKind(SyntaxKind.ThisConstructorInitializer) != true)
            .ToList();
        if (constructors.Count > 0 && constructors.TrueForAll(constructor => constructor.Body is not null && place.CanEdit(constructor.SyntaxTree)))
        {
            yield return new(
                $"Initialize the weights in the constructor of '{type.Name}'",
                nameof(InitializeFix),
                constructors.ConvertAll(constructor => Begin(constructor.Body!, $"Initialize({NameIn(constructor, random, place)}.Shared.Next());")));
        }
    }

    // As short as it means the same there, where a member may be called System.
    private static string NameIn(ConstructorDeclarationSyntax constructor, INamedTypeSymbol random, Place place)
    {
        var (model, position) = (place.Compilation.GetSemanticModel(constructor.SyntaxTree), constructor.Body!.OpenBraceToken.Span.End);
        var name = random.ToMinimalDisplayString(model, position);
        var meaning = model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(name), SpeculativeBindingOption.BindAsExpression).Symbol;
        return SymbolEqualityComparer.Default.Equals(meaning, random) ? name : random.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }

    private static Edit Begin(BlockSyntax body, string statement)
    {
        var (tree, brace) = (body.SyntaxTree, body.OpenBraceToken.Span.End);
        var line = tree.GetText().Lines.GetLineFromPosition(brace);
        return body.CloseBraceToken.SpanStart > line.End
            ? Edit.Insert(tree, line.End, Lines.Ending(tree) + Lines.Indentation(tree, body.CloseBraceToken.SpanStart) + Lines.Step(tree) + statement)
            : Edit.Insert(tree, brace, " " + statement);
    }
}
