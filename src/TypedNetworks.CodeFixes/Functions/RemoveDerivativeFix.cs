using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Functions;

/// <summary>Removes a derivative that disagrees with its function, so that it is worked out; unless something else calls it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveDerivativeFix))]
public sealed class RemoveDerivativeFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0035");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (place.Around<MethodDeclarationSyntax>() is { } method && place.CanEdit(method.SyntaxTree) && !IsCalled(method.Identifier.ValueText, place))
        {
            yield return new($"Remove '{method.Identifier.ValueText}', so that it is worked out", nameof(RemoveDerivativeFix), Edit.Remove(method.SyntaxTree, method.FullSpan));
        }
    }

    private static bool IsCalled(string name, Place place) =>
        place.Compilation.SyntaxTrees
            .Where(tree => !UserSource.IsGenerated(tree) && tree.GetText(place.CancellationToken).ToString().Contains(name))
            .SelectMany(tree => tree.GetRoot(place.CancellationToken).DescendantTokens())
            .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name && token.Parent is not MethodDeclarationSyntax);
}
