using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>Moves all <c>[Layer]</c>s to the declaration that has <c>[Network]</c>, in the order that they have now.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GatherLayersFix))]
public sealed class GatherLayersFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0014");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (place.Type is not { } type || place.NetworkAttributeOf(type) is not { } network)
        {
            yield break;
        }

        var layers = DeclarationReader.FindLayerAttributes(type).Select(layer => layer.ApplicationSyntaxReference?.GetSyntax(place.CancellationToken)).OfType<AttributeSyntax>().ToList();

        // A layer that is there only sometimes, or a network, is nothing to move, or to move to.
        if (!layers.TrueForAll(attribute => place.CanEdit(attribute.SyntaxTree)) || layers.Append(network).Any(Conditions.Hold))
        {
            yield break;
        }

        // The values themselves, where their names would be others at the network.
        foreach (var text in new Func<AttributeSyntax, string>[] { layer => layer.ToString(), layer => MovedLayers.WithValues(layer, place) })
        {
            var edits = Gather(layers, network, text);
            if (MovedLayers.After(edits, type, place).SequenceEqual(MovedLayers.Of(type)))
            {
                yield return new($"Move every [Layer] of '{type.Name}' to its [Network]", nameof(GatherLayersFix), edits);
                yield break;
            }
        }
    }

    private static List<Edit> Gather(List<AttributeSyntax> layers, AttributeSyntax network, Func<AttributeSyntax, string> text)
    {
        // Those that come before the layers that are there already go before them, so that no order changes.
        var home = PartOf(network);
        var own = layers.FindIndex(layer => PartOf(layer) == home);
        var (before, after) = own < 0
            ? ([], layers)
            : (layers.Take(own).ToList(), layers.Skip(own).Where(layer => PartOf(layer) != home).ToList());
        List<Edit> edits = [.. before.Select(layer => AttributeText.InsertBefore(layers[own], text(layer)))];
        if (after.Count > 0)
        {
            var last = layers.LastOrDefault(layer => PartOf(layer) == home && layer.SpanStart > network.SpanStart) ?? (own < 0 ? network : layers.Last(layer => PartOf(layer) == home));
            edits.Add(AttributeText.InsertAfter((AttributeListSyntax)last.Parent!, after.Select(layer => $"[{text(layer)}]")));
        }

        edits.AddRange(before.Concat(after).GroupBy(layer => (AttributeListSyntax)layer.Parent!).SelectMany(list => AttributeText.Remove(list.Key, list.ToList())));
        return edits;
    }

    private static TypeDeclarationSyntax? PartOf(AttributeSyntax attribute) => attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>();
}
