using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>Declares a struct or record as a partial class. Where a record has parameters, a base or copies, or a struct holds spans, more than a word would have to change.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareAsClassFix))]
public sealed class DeclareAsClassFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0005");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (place.Type is not { } type || type.BaseType is { IsRecord: true } || HoldsSpans(type) || IsCopied(type, place))
        {
            yield break;
        }

        var parts = UserSource.PartsOf(type, place.CancellationToken).ToList();
        if (!UserSource.PrimaryConstructorParameters(parts).Any() && parts.TrueForAll(part => place.CanEdit(part.SyntaxTree)))
        {
            yield return new($"Declare '{type.Name}' as a partial class", nameof(DeclareAsClassFix), parts.SelectMany(AsClass).ToList());
        }
    }

    private static bool HoldsSpans(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Any(field => !field.IsStatic && (field.Type.IsRefLikeType || field.RefKind != RefKind.None));

    // Somewhere there is a 'with', which a class does not have.
    private static bool IsCopied(INamedTypeSymbol type, Place place) =>
        place.Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot(place.CancellationToken).DescendantNodes().OfType<WithExpressionSyntax>())
            .Any(copy => SymbolEqualityComparer.Default.Equals(place.Compilation.GetSemanticModel(copy.SyntaxTree).GetTypeInfo(copy.Expression, place.CancellationToken).Type, type));

    private static IEnumerable<Edit> AsClass(TypeDeclarationSyntax part)
    {
        foreach (var modifier in part.Modifiers.Where(token => token.IsKind(SyntaxKind.ReadOnlyKeyword) || token.IsKind(SyntaxKind.RefKeyword)))
        {
            yield return Edit.Remove(part.SyntaxTree, Lines.Whole(part.SyntaxTree, modifier.Span));
        }

        var last = part is RecordDeclarationSyntax { ClassOrStructKeyword: var keyword } && !keyword.IsKind(SyntaxKind.None) ? keyword : part.Keyword;
        var partial = part.Modifiers.Any(SyntaxKind.PartialKeyword) ? "" : "partial ";
        yield return new(part.SyntaxTree, TextSpan.FromBounds(part.Keyword.SpanStart, last.Span.End), partial + "class");
    }
}
