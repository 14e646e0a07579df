using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>Members that other libraries' networks have, and what does the same here.</summary>
internal static class ForeignMembers
{
    /// <summary>What to say of a name; <see langword="null"/> where it is no such member of a network.</summary>
    public static Advice? Of(MissingMember member)
    {
        var network = member.Network;
        if (member.IsOfSet || ForeignNames.Find(member.Text) is not { } promised)
        {
            return null;
        }

        // What is handed a target is asked for the loss.
        var isOfLoss = ForeignNames.IsOfLoss(member.Text)
            && (promised == "Backprop" || (member.Call?.ArgumentList.Arguments is [_, { Expression: var target }] && !Conversions.IsNumber(member.Model.GetTypeInfo(target).Type)));
        var own = isOfLoss ? "Backprop" : promised == "Forward" ? network.Verb ?? promised : promised;
        var reason = own switch
        {
            "Classify" or "Predict" => $"its output is {network.OutputType!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}",
            "Forward" => $"it goes from {network.InputWords} to {network.OutputWords}",
            "TrainStep" => "it learns from one sample at a time",
            "Backprop" when isOfLoss => "Backprop returns the loss",
            "Backprop" => "it adds gradients to a ParameterSet",
            _ => "its weights and biases are one set",
        };
        var (isEnough, parameters) = (IsEnough(member, own), Parameters(own, network));
        var written = own == "Parameters" ? OfSet(member)
            : isEnough ? $"{own}({ShortText.List(member.Call!.ArgumentList.Arguments)})"
            : $"{own}({string.Join(", ", parameters)}){Beforehand.Of(parameters, network, member.Model, member.Name.SpanStart)}";
        return new(member.Name, $"{network.Name} has no {member.Text}: {reason}, write {written}")
        {
            Title = $"Change '{member.Text}' to '{own}'",
            Edits = isEnough ? [(member.Name, own)] : [],
        };
    }

    // The compiler is asked what it would make of the other name. A method that writes to a span is not what reads a target.
    private static bool IsEnough(MissingMember member, string own) => own == "Parameters"
        ? member.Call is null && OfSet(member) == own && !IsGoneOnFrom(member.Name.Parent!)
        : member.Call is { } call
            && Speculation.Method(member.Type, isStatic: false, own, call.ArgumentList.Arguments, call, member.Model) is { } method

            // Others take epochs or the size of a batch there.
            && !(own == "TrainStep" && call.ArgumentList.Arguments is [.., { NameColon: null, Expression: var last }] && Conversions.IsWhole(member.Model.GetTypeInfo(last).Type))
            && (!ForeignNames.IsOfLoss(member.Text) || !method.Parameters.Any(parameter => VectorTypes.IsOfSystem(parameter.Type, "Span")));

    // One set, and no array: what it is used for tells which of its members is meant.
    private static string OfSet(MissingMember member) => member switch
    {
        { Indices.Count: > 0 } or { Call.ArgumentList.Arguments.Count: > 0 } => "Parameters.W1(to, from)",
        { Name.Parent: { Parent: AssignmentExpressionSyntax assignment } whole } when assignment.Left == whole => "Parameters.CopyFrom(source)",
        { Name.Parent.Parent: ForEachStatementSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } } => "Parameters.AsSpan()",
        _ => "Parameters",
    };

    private static bool IsGoneOnFrom(SyntaxNode access) =>
        access.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
        || (access.Parent is ConditionalAccessExpressionSyntax conditional && conditional.Expression == access);

    private static string[] Parameters(string own, KnownNetwork network) => own switch
    {
        "Classify" or "Predict" => ["input"],
        "Forward" => network.Outputs == 1 ? ["input"] : ["input", "output"],
        "TrainStep" => ["input", "target", "learningRate"],
        _ => ["input", "target", "gradient"],
    };
}
