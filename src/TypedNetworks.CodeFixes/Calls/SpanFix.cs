using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>Hands over a span of what is none: a list, a tuple, rows of rows, numbers one by one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SpanFix))]
public sealed class SpanFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0109");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (MarkedCall.Find(place) is not { Refused: { } call } marked)
        {
            yield break;
        }

        if (place.Node == call.Syntax.ArgumentList)
        {
            // With several outputs it would take memory for them, too.
            if (call is { Member: MemberKind.Forward, Network.Outputs: 1, Count: var count } && count == call.Network.Inputs && call.Syntax.ArgumentList.Arguments is var arguments
                && arguments.All(number => number.NameColon is null))
            {
                var span = TextSpan.FromBounds(arguments[0].SpanStart, arguments[count - 1].Span.End);
                yield return new("Write […] around the numbers", nameof(SpanFix), Edit.Insert(place.Root.SyntaxTree, span.Start, "["), Edit.Insert(place.Root.SyntaxTree, span.End, "]"));
            }
        }
        else if (marked.Argument is { Expression: var expression } argument && call.TypeOf(argument) is { } type && IsWrittenOnce(expression, type))
        {
            if (VectorsMustBeSpans.SpanFrom(call, argument, type, expression.ToString()) is { } span)
            {
                var usings = SpanSources.Missing(span, place.Model, expression.SpanStart).Select(name => UsingText.Add(expression, name));
                yield return new($"Write {span}", nameof(SpanFix), [Edit.Replace(expression, span), .. usings]);
            }
        }
    }

    // A tuple or an array of several dimensions is named for each of its numbers, so that it must not be a call.
    private static bool IsWrittenOnce(ExpressionSyntax expression, ITypeSymbol type) =>
        type is not (INamedTypeSymbol { IsTupleType: true } or IArrayTypeSymbol { Rank: > 1 })
        || expression is TupleExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax;
}
