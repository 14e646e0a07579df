using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>Keeps the fraction of a learning rate that is written as a quotient of whole numbers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepFractionFix))]
public sealed class KeepFractionFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0209");

    /// <inheritdoc/>
    // A name that is declared elsewhere is of whole numbers there, and may be for others, too.
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (MarkedCall.Find(place) is { Understood: { } call } && LearningRatesShouldDescend.Quotient(call) is { } quotient && place.Node.Contains(quotient))
        {
            if (LearningRatesShouldDescend.WithFraction(quotient, call) is { } text)
            {
                yield return new($"Write {text}", nameof(KeepFractionFix), Edit.Replace(quotient, text));
            }
        }
    }
}
