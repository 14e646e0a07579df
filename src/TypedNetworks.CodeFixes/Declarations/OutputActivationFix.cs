using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>Makes Softmax for all layers one for the output layer.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutputActivationFix))]
public sealed class OutputActivationFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0202");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        // In a network of types the output layer goes by the output's type, and 'Activation' is not meant for it.
        if (place.Around<AttributeArgumentSyntax>() is { NameEquals.Name: { Identifier.ValueText: "Activation" } name } argument
            && place.NetworkAttributeOf(place.Type) is { Name: not GenericNameSyntax } attribute
            && argument.FirstAncestorOrSelf<AttributeSyntax>() == attribute
            && AttributeText.Find(attribute, "OutputActivation") is null)
        {
            yield return new($"Make Softmax the OutputActivation of '{place.Type!.Name}'", nameof(OutputActivationFix), Edit.Replace(name, "OutputActivation"));
        }
    }
}
