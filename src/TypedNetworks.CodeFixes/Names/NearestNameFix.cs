using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.CodeFixes.Names;

/// <summary>Writes the name that the message proposes in place of one that is unknown, no identifier, or taken.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestNameFix))]
public sealed class NearestNameFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } =
        ImmutableArray.Create("TN0020", "TN0021", "TN0022", "TN0023", "TN0024", "TN0025", "TN0041", "TN0042", "TN0043");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        var marked = place.Node is AttributeArgumentSyntax argument ? argument.Expression : place.Node;

        // A name that comes from a constant may be right elsewhere.
        if (Remedy.NameOf(place.Diagnostic) is { } name && marked is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal)
        {
            yield return new($"Change '{literal.Token.ValueText}' to '{name}'", nameof(NearestNameFix), Edit.Replace(literal, SymbolDisplay.FormatLiteral(name, quote: true)));
        }
    }
}
