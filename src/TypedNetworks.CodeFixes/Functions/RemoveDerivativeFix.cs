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
        if (place.Around<MethodDeclarationSyntax>() is { } method && place.CanEdit(method.SyntaxTree) && !IsCalled(method, place))
        {
            yield return new($"Remove '{method.Identifier.ValueText}', so that it is worked out", nameof(RemoveDerivativeFix), Edit.Remove(method.SyntaxTree, method.FullSpan));
        }
    }

    // By anything but itself, for all that the compiler knows.
    private static bool IsCalled(MethodDeclarationSyntax method, Place place)
    {
        var (name, symbol) = (method.Identifier.ValueText, place.Model.GetDeclaredSymbol(method, place.CancellationToken));
        return place.Compilation.SyntaxTrees
            .Where(tree => !UserSource.IsGenerated(tree) && tree.GetText(place.CancellationToken).ToString().Contains(name))
            .SelectMany(tree => tree.GetRoot(place.CancellationToken).DescendantNodes().OfType<SimpleNameSyntax>())
            .Where(use => use.Identifier.ValueText == name && !method.Contains(use))
            .Any(use => MayMean(use, symbol, place));
    }

    private static bool MayMean(SimpleNameSyntax use, IMethodSymbol? method, Place place)
    {
        var info = place.Compilation.GetSemanticModel(use.SyntaxTree).GetSymbolInfo(use, place.CancellationToken);
        var meanings = info.Symbol is { } meaning ? ImmutableArray.Create(meaning) : info.CandidateSymbols;
        return meanings.IsEmpty || meanings.Any(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method));
    }
}
