using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>Declares a network class, or the types around it, as partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix))]
public sealed class MakePartialFix : Fix
{
    private const string OfClass = "TN0001";
    private const string OfContainers = "TN0002";

    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create(OfClass, OfContainers);

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (place.Type is not { } type)
        {
            yield break;
        }

        var types = place.Diagnostic.Id == OfClass ? [type] : DeclarationReader.ContainersOf(type).Reverse().ToArray();
        var closed = types.Select(candidate => (candidate.Name, Edits: Open(candidate, place).ToList())).Where(candidate => candidate.Edits.Count > 0).ToList();
        if (closed.Count > 0)
        {
            yield return new($"Declare {string.Join(" and ", closed.Select(candidate => $"'{candidate.Name}'"))} as partial", nameof(MakePartialFix), closed.SelectMany(candidate => candidate.Edits).ToList());
        }
    }

    private static IEnumerable<Edit> Open(INamedTypeSymbol type, Place place) =>
        from part in UserSource.PartsOf(type, place.CancellationToken)
        where !part.Modifiers.Any(SyntaxKind.PartialKeyword) && place.CanEdit(part.SyntaxTree)
        select Edit.Insert(part.SyntaxTree, part.Keyword.SpanStart, "partial ");
}
