using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>Writes numbers in the network's precision: all of a vector, though the message is about the first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConvertNumbersFix))]
public sealed class ConvertNumbersFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0108");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (MarkedCall.Find(place) is not { Refused: { } call, Argument: { } argument })
        {
            yield break;
        }

        if (argument is { IsOut: true, Expression: DeclarationExpressionSyntax declaration })
        {
            yield return new($"Write out {NumbersMustHavePrecision.Declared(declaration)}", nameof(ConvertNumbersFix), Edit.Replace(declaration.Type, "var"));
        }

        if (argument.Expression == place.Node && Contract.IsSpan(argument.Role) && NumbersMustHavePrecision.OtherNumber(call, argument) is not null && NumbersMustHavePrecision.Whole(call, argument) is { } whole)
        {
            yield return new($"Write {whole}", nameof(ConvertNumbersFix), Edit.Replace(argument.Expression, whole));
        }

        if (argument.IsOut || (argument.Role != Role.Number && !NewSyntax.IsCollection(argument.Expression)))
        {
            yield break;
        }

        var numbers = NumbersMustHavePrecision.Misfits(call, argument.Expression).ToList();
        if (numbers.Exists(number => NumbersMustHavePrecision.IsTooLarge(call, number)))
        {
            yield break;
        }

        var edits = numbers.ConvertAll(number => Edit.Replace(number, NumbersMustHavePrecision.Converted(number, call.Network)));
        if (edits.Count > 0)
        {
            yield return new(edits.Count == 1 ? $"Write {edits[0].Text}" : $"Write these {edits.Count} numbers as {call.Network.NumberName}", nameof(ConvertNumbersFix), edits);
        }
    }
}
