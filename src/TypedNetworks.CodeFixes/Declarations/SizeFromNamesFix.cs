using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>Sets <c>Inputs</c> or <c>Outputs</c> to the number of names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SizeFromNamesFix))]
public sealed class SizeFromNamesFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0040");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (place.Type is { } type
            && place.Around<AttributeArgumentSyntax>()?.NameEquals?.Name.Identifier.ValueText is { } names
            && place.NetworkAttributeOf(type) is { } attribute
            && DeclarationReader.FindNetworkAttribute(type)!.NamedArguments.FirstOrDefault(argument => argument.Key == names).Value is { Kind: TypedConstantKind.Array, Values: var values })
        {
            var (size, count) = (names == "InputNames" ? "Inputs" : "Outputs", Literals.Integer(values.Length));
            if (OneOutput.IsRefused(type, size, values.Length))
            {
                yield break;
            }

            yield return new($"Set {size} = {count} for '{type.Name}'", $"{nameof(SizeFromNamesFix)}.{size}", AttributeText.Set(attribute, size, count));
        }
    }
}
