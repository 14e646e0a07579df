using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.CodeFixes.Names;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>Lets the outputs of a network have any size, so that they reach their targets; unless its loss bounds the targets, whatever the outputs are.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FreeOutputsFix))]
public sealed class FreeOutputsFix : Fix
{
    private const string Argument = "OutputActivation";
    private const string AnySize = "Identity";

    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0206");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (MarkedCall.Find(place) is { Network: { Loss.IsDistance: true } network }
            && place.NetworkAttributeOf(network.Type) is { } attribute
            && place.ModelOf(attribute.SyntaxTree) is { } model)
        {
            var value = ConstantName.InMannerOf(attribute, Argument, AnySize, model);
            yield return new($"Set {Argument} = \"{AnySize}\" for '{network.Name}'", nameof(FreeOutputsFix), AttributeText.Set(attribute, Argument, value));
        }
    }
}
