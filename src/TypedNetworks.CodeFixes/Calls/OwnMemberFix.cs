using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>Writes the name of the member that does what another library's does, where the rest of the call stays.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OwnMemberFix))]
public sealed class OwnMemberFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0110");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (place.Node is SimpleNameSyntax name
            && new MissingMemberReader(new CallReader(new NetworkTypes(place.Compilation))).Read(name, place.Model, place.CancellationToken) is { IsEnough: true } member)
        {
            yield return new($"Change '{name.Identifier.ValueText}' to '{member.Own}'", nameof(OwnMemberFix), Edit.Replace(name, member.Own));
        }
    }
}
