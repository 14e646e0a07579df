using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Functions;

/// <summary>
/// Adds an activation or loss of a name that is none of the known ones. Until the user has written what it computes, it is
/// the identity, or half the squared error: what throws has no derivative, so that the network would be red for another
/// reason, and these two are what a layer without activation and the default loss are.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OwnFunctionFix))]
public sealed class OwnFunctionFix : Fix
{
    private const string UnknownLoss = "TN0021";

    private const string Misfit = "TN0017";

    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0020", UnknownLoss, Misfit);

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        var (_, missing, isMissingLoss) = Remedy.FunctionOf(place.Diagnostic);
        if ((place.Diagnostic.Id == Misfit && missing is null)
            || place.Type is not { } type
            || place.Around<AttributeArgumentSyntax>() is not { } argument
            || place.Around<TypeDeclarationSyntax>() is not { } part
            || place.Model.GetConstantValue(argument.Expression, place.CancellationToken).Value is not string name
            || !SyntaxFacts.IsValidIdentifier(name)
            || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
            || DeclarationReader.FindNetworkAttribute(type) is not { } attribute)
        {
            yield break;
        }

        // What is called so already, as an indexer is Item, is something else, or will be generated.
        var declaration = DeclarationReader.Read(type, attribute, place.Compilation, place.CancellationToken);
        if (name != type.Name && type.GetMembers().All(member => member.Name != name && member.MetadataName != name) && !ContractNames.All(declaration).Contains(name))
        {
            if (Remedy.MemberOf(place.Diagnostic) is { } call)
            {
                yield return new($"Add '{call}' to '{type.Name}'", nameof(OwnFunctionFix), MemberText.Append(part, $"private {call}"));
                yield break;
            }

            var isLoss = isMissingLoss || place.Diagnostic.Id == UnknownLoss;
            var signature = UserFunctions.SignatureOf(name, isLoss, declaration);
            var (body, words) = isLoss ? ("(y - t) * (y - t) / 2", "half the squared error") : ("z", "the identity");
            yield return new(
                $"Add '{signature}' to '{type.Name}'",
                nameof(OwnFunctionFix),
                MemberText.Append(part, $"// TODO: what {name} computes. Until then it is {words}.", $"private {signature} => {body};"));
        }
    }
}
