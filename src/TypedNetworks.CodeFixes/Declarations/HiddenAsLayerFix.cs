using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>Writes <c>Hidden</c> as the first <c>[Layer]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HiddenAsLayerFix))]
public sealed class HiddenAsLayerFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0013");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (place.Around<AttributeArgumentSyntax>() is { } hidden
            && place.Type is { } type
            && DeclarationReader.FindLayerAttributes(type) is [var layer, ..]
            && layer.ApplicationSyntaxReference?.GetSyntax(place.CancellationToken) is AttributeSyntax first
            && place.CanEdit(first.SyntaxTree))
        {
            yield return new(
                $"Write '{hidden}' as the first [Layer({hidden.Expression})]",
                nameof(HiddenAsLayerFix),
                AttributeText.Remove(hidden),
                AttributeText.InsertBefore(first, $"{first.Name}({hidden.Expression})"));
        }
    }
}
