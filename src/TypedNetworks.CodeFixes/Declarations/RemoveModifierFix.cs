using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>Removes <c>static</c> or <c>file</c> from a network class, and <c>file</c> from the types around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveModifierFix))]
public sealed class RemoveModifierFix : Fix
{
    private const string Static = "TN0003";
    private const string File = "TN0006";

    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create(Static, File);

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (place.Type is not { } type || (place.Diagnostic.Id == Static && HasExtensions(type, place)))
        {
            yield break;
        }

        var modifier = place.Diagnostic.Id == Static ? "static" : "file";
        var types = DeclarationReader.ContainersOf(type).Prepend(type).Take(place.Diagnostic.Id == Static ? 1 : int.MaxValue);
        var edits = types.SelectMany(candidate => UserSource.PartsOf(candidate, place.CancellationToken))
            .Where(part => place.CanEdit(part.SyntaxTree))
            .SelectMany(part => part.Modifiers)
            .Where(token => token.Text == modifier)
            .Select(token => Edit.Remove(token.SyntaxTree!, Lines.Whole(token.SyntaxTree!, token.Span)))
            .ToList();
        if (edits.Count > 0)
        {
            yield return new($"Remove '{modifier}' from '{type.Name}'", $"{nameof(RemoveModifierFix)}.{modifier}", edits);
        }
    }

    // Methods with 'this', and the blocks of C# 14, can be in static classes only.
    private static bool HasExtensions(INamedTypeSymbol type, Place place) =>
        type.GetMembers().OfType<IMethodSymbol>().Any(method => method.IsExtensionMethod)
        || UserSource.PartsOf(type, place.CancellationToken).SelectMany(part => part.Members).OfType<TypeDeclarationSyntax>().Any(member => member.Keyword.ValueText == "extension");
}
