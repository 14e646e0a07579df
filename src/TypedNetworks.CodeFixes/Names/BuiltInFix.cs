using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;

namespace TypedNetworks.CodeFixes.Names;

/// <summary>Writes the constant of a built-in function in place of a name that a method has too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BuiltInFix))]
public sealed class BuiltInFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0037");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (place.Around<AttributeArgumentSyntax>() is { NameEquals.Name.Identifier.ValueText: var argument, Expression: var marked }
            && place.Model.GetConstantValue(marked, place.CancellationToken).Value is string name
            && ConstantName.Of(argument, name, place.Model, marked.SpanStart) is { } constant)
        {
            yield return new($"Write {constant}, the built-in one", nameof(BuiltInFix), Edit.Replace(marked, constant));
        }
    }
}
