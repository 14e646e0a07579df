using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>A method that does what another library's name promises.</summary>
/// <param name="Method">Its name, from the network or the set: <c>Forward</c>, <c>Parameters.CopyTo</c>.</param>
/// <param name="Reason">What it does.</param>
/// <param name="Parameters">What it takes, where what was handed over is not enough.</param>
internal sealed record Counterpart(string Method, string Reason, params string[] Parameters)
{
    private const string OfSet = "Parameters.";

    /// <summary>Whether it does something else without one of its parameters.</summary>
    public bool NeedsAll { get; init; }

    /// <summary>What to say of a member: to write this instead.</summary>
    public Advice For(MissingMember member)
    {
        var isEnough = IsEnough(member);
        var written = isEnough ? $"{Method}({ShortText.List(member.Call!.ArgumentList.Arguments)})" : WithPlaceholders(member);
        return new(member.Name, $"{member.Owner} has no {member.Text}: {Reason}, write {written}")
        {
            Title = $"Change '{member.Text}' to '{Method}'",
            Edits = isEnough ? [(member.Name, Method)] : [],
        };
    }

    // What was handed over first is kept where it is what the method takes first.
    private string WithPlaceholders(MissingMember member)
    {
        var kept = Kept(member);
        var isOfValues = member.Network.InputType is not null && Method is "Classify" or "Predict" or "TrainStep" or "Backprop";
        var lacking = new ArgumentMaker(member.Network, member.Model, member.Name).Make(Parameters.Skip(kept.Count), isOfValues, Batch(member, kept));
        return $"{Method}({string.Join(", ", kept.Select(argument => ShortText.Of(argument.Expression)).Concat(lacking.Written))}){lacking.Sentence}";
    }

    private List<ArgumentSyntax> Kept(MissingMember member)
    {
        var given = member.Call?.ArgumentList.Arguments.TakeWhile(argument => argument.NameColon is null && argument.RefKindKeyword.IsKind(SyntaxKind.None)).Take(Parameters.Length - 1).ToList() ?? [];
        while (given.Count > 0 && !member.Type.GetMembers(Method).OfType<IMethodSymbol>().Any(overload => IsBegunBy(given, overload, member)))
        {
            given.RemoveAt(given.Count - 1);
        }

        return given;
    }

    private bool IsBegunBy(List<ArgumentSyntax> given, IMethodSymbol overload, MissingMember member)
    {
        var missing = overload.Parameters.Skip(given.Count).Select(parameter => SyntaxFactory.Argument(SyntaxFactory.ParseExpression($"default({parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})")));
        return overload.Parameters.Select(parameter => parameter.Name).SequenceEqual(Parameters)
            && Speculation.Method(member.Type, overload.IsStatic, Method, given.Concat(missing), member.Call!, member.Model) is { } method
            && SymbolEqualityComparer.Default.Equals(method, overload);
    }

    private static string? Batch(MissingMember member, List<ArgumentSyntax> kept) => kept is [{ Expression: var inputs }]
        ? RowCount.OutputsOf(new Code(inputs, member.Model, new(), default), member.Network, member.Network.Type.ToMinimalDisplayString(member.Model, member.Name.SpanStart))
        : null;

    // The compiler is asked what it would make of the other name.
    private bool IsEnough(MissingMember member)
    {
        var (type, name) = Method.StartsWith(OfSet, StringComparison.Ordinal) ? (member.Network.ParameterSet, Method.Substring(OfSet.Length)) : (member.Type, Method);
        return member.Call is { } call
            && Speculation.Method(type, isStatic: false, name, call.ArgumentList.Arguments, call, member.Model) is { } method
            && (!NeedsAll || method.Parameters.Length == Parameters.Length)
            && !(method.ReturnsVoid && IsUsed(call))

            // Others take epochs or the size of a batch there.
            && !(name == "TrainStep" && call.ArgumentList.Arguments is [.., { NameColon: null, Expression: var last }] && Conversions.IsWhole(member.Model.GetTypeInfo(last).Type));
    }

    // What is behind an arrow may be used or not.
    private static bool IsUsed(ExpressionSyntax call) => call.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull == call
        ? IsUsed(conditional)
        : call.Parent is not (ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax);
}
