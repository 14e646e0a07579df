using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Parsing.Rules;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>Writes <c>Hidden</c> as the first <c>[Layer]</c>; where either is there only sometimes, it is left.</summary>
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
            && place.CanEdit(first.SyntaxTree)
            && !Conditions.Hold(hidden)
            && !Conditions.Hold(first))
        {
            // A network whose output layer is listed would get it twice, and nobody knows whether it is.
            var network = DeclarationReader.FindNetworkAttribute(type)!;
            if (HiddenOrLayers.ListsOutputs(DeclarationReader.Read(type, network, place.Compilation, place.CancellationToken)))
            {
                if (first.Parent is AttributeListSyntax list && DeclarationReader.FindLayerAttributes(type).Count == 1)
                {
                    yield return new($"Remove [{first}], the output layer", nameof(HiddenAsLayerFix) + ".Outputs", AttributeText.Remove(list, [first]).ToList());
                }

                yield break;
            }

            // The value itself, where its name would be another at the layers.
            foreach (var units in new[] { hidden.Expression.ToString(), MovedLayers.ValueOf(hidden.Expression, place.Model) }.OfType<string>())
            {
                Edit[] edits = [.. AttributeText.Remove(hidden), AttributeText.InsertBefore(first, $"{first.Name}({units})")];
                if (MovedLayers.After(edits, type, place).SequenceEqual(MovedLayers.Of(type).Prepend(Layer(layer, hidden, place))))
                {
                    yield return new($"Write '{hidden}' as the first [Layer({units})]", nameof(HiddenAsLayerFix), edits);
                    yield break;
                }
            }
        }
    }

    private static string Layer(AttributeData layer, AttributeArgumentSyntax hidden, Place place) =>
        $"{layer.AttributeClass!.ToDisplayString()}({place.Model.GetConstantValue(hidden.Expression, place.CancellationToken).Value})";
}
