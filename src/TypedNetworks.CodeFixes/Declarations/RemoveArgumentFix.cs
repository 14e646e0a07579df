using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>Removes a kernel that cannot be, or names that are too few or too many.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveArgumentFix))]
public sealed class RemoveArgumentFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0028", "TN0040");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (place.Around<AttributeArgumentSyntax>() is { NameEquals.Name.Identifier.ValueText: var name } argument && place.Type is { } type)
        {
            yield return new($"Remove {name} from '{type.Name}'", $"{nameof(RemoveArgumentFix)}.{name}", AttributeText.Remove(argument).ToList());
        }
    }
}
