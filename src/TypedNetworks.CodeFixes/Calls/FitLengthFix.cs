using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;
using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>Gives a vector that is written out, at the call or in a local for it alone, the length that the network takes: with zeros, by leaving out the last numbers, or as its declared length.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FitLengthFix))]
public sealed class FitLengthFix : Fix
{
    // More zeros are no vector that anybody began to write.
    private const int MaxZeros = 16;

    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0101", "TN0102", "TN0103", "TN0104");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place) => MarkedCall.Find(place) switch
    {
        { Understood: { } call, Argument: { Length: { } given } argument } when Literal.Read(Origin(call, argument.Expression)) is { } literal =>
            Wanted(call, argument, place).SelectMany(wanted => Fit(literal, given, wanted, call.Network)),
        { Refused: { } call } when MarkedCall.IsOfNumbersInOrder(call) =>
            Fit(Literal.Of(call.Syntax.ArgumentList), call.Count, new(call.Network.Inputs, Words.Count(call.Network.Inputs, "input")), call.Network),
        _ => [],
    };

    // A local that is there for this call alone may have another length; what else is done with others, nobody knows.
    private static ExpressionSyntax Origin(NetworkCall call, ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax { Identifier.ValueText: var name }
        && call.Code.At(expression).Symbol is ILocalSymbol local
        && call.Syntax.Ancestors().First(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax)
            .DescendantNodes().OfType<IdentifierNameSyntax>().Count(other => other.Identifier.ValueText == name) == 1
            ? SingleValue.Of(local, call.Code)?.Syntax ?? expression
            : expression;

    private static IEnumerable<WantedLength> Wanted(NetworkCall call, CallArgument argument, Place place)
    {
        var network = call.Network;
        var name = network.Type.ToMinimalDisplayString(place.Model, argument.Expression.SpanStart);
        var row = Expected.Length(network, argument.Role);
        return argument.Role switch
        {
            Role.Input or Role.EncodedInput => [new(network.Inputs, Words.Count(network.Inputs, "input"), name + ".InputCount")],
            Role.Output or Role.DecodedOutput => [new(network.Outputs, Words.Count(network.Outputs, "output"), name + ".OutputCount")],
            Role.Target or Role.EncodedTarget => [new(network.Outputs, Words.Count(network.Outputs, "target"), name + ".OutputCount")],
            Role.Source or Role.Destination => [new(network.Parameters, Words.Count(network.Parameters, "parameter"), name + ".ParameterCount")],
            _ => BatchRows.Wanted(call, argument).Where(rows => rows <= int.MaxValue / row).Select(Rows),
        };

        WantedLength Rows(int rows) => new(rows * row, Words.Count(rows, "row"));
    }

    private static IEnumerable<Proposal> Fit(Literal literal, int given, WantedLength wanted, KnownNetwork network)
    {
        var (missing, purpose) = (wanted.Length - given, $"to give '{network.Name}' {wanted.Words}");
        if (literal.IsConditional)
        {
            yield break;
        }

        if (literal.HasElements)
        {
            if (missing is > 0 and <= MaxZeros)
            {
                yield return new($"Add {(missing == 1 ? "a zero" : Literals.Integer(missing) + " zeros")}, {purpose}", "Pad", literal.Pad(missing, wanted.Length).ToList());
            }
            else if (missing < 0 && literal.CanLose(-missing))
            {
                yield return new($"Remove the last {(missing == -1 ? "number" : Literals.Integer(-missing) + " numbers")}, {purpose}", "Trim", literal.Trim(-missing, wanted.Length).ToList());
            }
        }
        else if (literal.Size is not null)
        {
            var length = wanted.Constant ?? Literals.Integer(wanted.Length);
            yield return new($"Make it {length} long, {purpose}", missing > 0 ? "Lengthen" : "Shorten", literal.Resize(length).ToList());
        }
    }

    /// <summary>A length that is right.</summary>
    /// <param name="Length">The length.</param>
    /// <param name="Words">What that is for people.</param>
    /// <param name="Constant">The network's constant of it, or <see langword="null"/>.</param>
    private sealed record WantedLength(int Length, string Words, string? Constant = null);
}
