using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>Declares a network with the size that a call takes it to have, wherever its declaration is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetSizeFix))]
public sealed class SetSizeFix : Fix
{
    private const string OutputsAsInputs = "TN0106";

    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0101", OutputsAsInputs);

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place) =>
        MarkedCall.Find(place) is { } call ? Sizes(call, place).OfType<Proposal>() : [];

    private static IEnumerable<Proposal?> Sizes(MarkedCall call, Place place)
    {
        if (call is { Understood: { } understood, Argument: { } argument })
        {
            if (place.Diagnostic.Id == OutputsAsInputs)
            {
                if (OutputOrigin.Of(understood, argument) is { } origin)
                {
                    yield return SizeOf.Set(call.Network, "Inputs", origin.Outputs, place);
                    yield return SizeOf.Set(origin, "Outputs", call.Network.Inputs, place);
                }
            }
            else if (argument.Length is { } length)
            {
                yield return SizeOf.Set(call.Network, argument.Role == Role.Input ? "Inputs" : "Outputs", length, place);
            }
        }

        // One by one, only all inputs are told from all else.
        if (call.Refused is { } refused && MarkedCall.IsOfNumbersInOrder(refused) && place.Diagnostic.Id != OutputsAsInputs)
        {
            yield return SizeOf.Set(call.Network, "Inputs", refused.Count, place);
        }
    }
}
