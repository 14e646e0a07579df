using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Analyzers.Arguments;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>Writes arguments as the message says, and the layers that they were meant to be.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RewriteArgumentFix))]
public sealed class RewriteArgumentFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0017");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        var (text, units) = Remedy.RewritingOf(place.Diagnostic);
        if (text is null || place.Around<AttributeSyntax>() is not { Parent: AttributeListSyntax list } attribute)
        {
            yield break;
        }

        if (place.Around<AttributeArgumentSyntax>() is { NameColon: not null } && text.Length > 0 && units.Count == 0 && Colons(attribute, place) is { Count: > 1 } colons)
        {
            yield return new($"Write {string.Join(", ", colons.Select(edit => edit.Text))}", nameof(RewriteArgumentFix), colons);
            yield break;
        }

        var edits = (text.Length > 0 ? [new(list.SyntaxTree, place.Diagnostic.Location.SourceSpan, text)] : AttributeText.Remove(place.Around<AttributeArgumentSyntax>()!)).ToList();
        var layers = units.Select(unit => $"[{LayerAt(place, attribute)}({unit})]").ToList();
        if (layers.Count > 0)
        {
            // Sizes that are there only sometimes are no layers for always. Among other layers, only behind one does it follow which come next.
            if (Conditions.Hold(place.Node) || place.Type is not { } type || list.Attributes.Last() != attribute || (!IsLayer(attribute, place) && DeclarationReader.FindLayerAttributes(type).Count > 0))
            {
                yield break;
            }

            edits.Add(AttributeText.InsertAfter(list, layers));
        }

        var written = string.Join(" ", (text.Length > 0 ? layers.Prepend(text) : layers));
        yield return new(written.Length > 0 ? $"Write {written}" : $"Remove {place.Node}", nameof(RewriteArgumentFix), edits);
    }

    // Who sets one argument with a colon does so with all of them.
    private static List<Edit> Colons(AttributeSyntax attribute, Place place)
    {
        if (place.Type is not { } type || DeclarationReader.FindNetworkAttribute(type) is not { } network || place.Model.GetTypeInfo(attribute, place.CancellationToken).Type is not INamedTypeSymbol @class)
        {
            return [];
        }

        var declaration = DeclarationReader.Read(type, network, place.Compilation, place.CancellationToken);
        var misfits = new MisfitReader(declaration, AttributeShape.Of(@class), new ArgumentValueReader(type, place.Model, place.CancellationToken)).Read(attribute).ToList();
        return
        [
            .. from argument in attribute.ArgumentList!.Arguments
               where argument.NameColon is not null
               join misfit in misfits on argument.Span equals misfit.Span
               where misfit is { Text.Length: > 0, Layers.Count: 0 }
               select Edit.Replace(argument, misfit.Text!),
        ];
    }

    private static bool IsLayer(AttributeSyntax attribute, Place place) => place.Model.GetTypeInfo(attribute, place.CancellationToken).Type?.Name == nameof(DeclarationReader.LayerAttribute);

    // As short as it means the same there.
    private static string LayerAt(Place place, AttributeSyntax attribute)
    {
        var name = place.Compilation.GetTypeByMetadataName(DeclarationReader.LayerAttribute)!.ToMinimalDisplayString(place.Model, attribute.SpanStart);
        return name.Substring(0, name.Length - "Attribute".Length);
    }
}
