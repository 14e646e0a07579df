using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.CodeFixes.Names;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>Sets arguments of <c>[Network]</c> that go together, as the message says.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetArgumentsFix))]
public sealed class SetArgumentsFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0026", "TN0027", "TN0201", "TN0205", "TN0207", "TN0208");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (place.NetworkAttributeOf(place.Type) is not { } attribute)
        {
            yield break;
        }

        foreach (var way in Remedy.SettingsOf(place.Diagnostic))
        {
            yield return new($"Set {Remedy.InWords(way)} for '{place.Type!.Name}'", way, Set(attribute, way, place.Model).ToList());
        }
    }

    private static IEnumerable<Edit> Set(AttributeSyntax attribute, string way, SemanticModel model) =>
        from setting in SyntaxFactory.ParseAttributeArgumentList($"({way})")!.Arguments
        let name = setting.NameEquals!.Name.Identifier.ValueText
        let value = ((LiteralExpressionSyntax)setting.Expression).Token.ValueText
        select AttributeText.Set(attribute, name, ConstantName.InMannerOf(attribute, name, value, model));
}
