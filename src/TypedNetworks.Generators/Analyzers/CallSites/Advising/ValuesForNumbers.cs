using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>Values of a network's types are handed to a member that takes numbers, or many to one that takes one.</summary>
internal static class ValuesForNumbers
{
    /// <summary>What to say of a call; <see langword="null"/> where there are no such values.</summary>
    public static Advice? Of(BrokenCall call)
    {
        var given = call.Syntax.ArgumentList.Arguments;
        if (given.Count == 0
            || call.Network.InputType is not { } input
            || Conversions.IsNumber(input)
            || OfValues(call) is not { } own
            || call.Code.At(given[0].Expression).Type is not { } type
            || given.Any(argument => argument.NameColon is not null))
        {
            return null;
        }

        var takes = call.Member switch
        {
            MemberKind.Forward => "numbers",
            MemberKind.ForwardBatch or MemberKind.BackpropBatch => "rows of numbers",
            _ => $"one {input.Name}",
        };
        var begin = $"{call.Network.Name}.{call.MemberName} takes {takes}, no {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}: write ";
        return IsOf(type, input) ? One(call, own, begin)
            : IsOf(Sequences.ElementOf(type), input) ? new(call.Syntax.ArgumentList, begin + Sample(own, call) + OrRows(call))
            : null;
    }

    // The member that takes one of them: that itself, or its like.
    private static string? OfValues(BrokenCall call) => call.Member switch
    {
        MemberKind.Forward or MemberKind.ForwardBatch or MemberKind.Classify or MemberKind.Predict => call.Network.Verb,
        MemberKind.Backprop or MemberKind.BackpropBatch => "Backprop",
        MemberKind.TrainStep => "TrainStep",
        _ => null,
    };

    private static Advice? One(BrokenCall call, string own, string begin)
    {
        if (own == call.MemberName || CallReader.NameSyntaxOf(call.Syntax) is not { } name)
        {
            return null;
        }

        var arguments = call.Syntax.ArgumentList.Arguments;
        return Speculation.Method(call.Network.Type, isStatic: false, own, arguments, call.Syntax, call.Code.Model) is not null
            ? new(call.Syntax.ArgumentList, $"{begin}{own}({ShortText.List(arguments)})") { Title = $"Change '{call.MemberName}' to '{own}'", Edits = [(name, own)] }
            : own == call.Network.Verb ? new(call.Syntax.ArgumentList, $"{begin}{own}({ShortText.Of(arguments[0].Expression)})")
            : null;
    }

    // Each of them is whatever the user's loop calls it.
    private static string Sample(string own, BrokenCall call)
    {
        var lacking = new ArgumentMaker(call.Network, call.Code.Model, call.Syntax).Make(own switch
        {
            "Backprop" => ["gradient"],
            "TrainStep" => ["learningRate"],
            _ => [],
        });
        string[] data = own is "Backprop" or "TrainStep" ? ["input", "target"] : ["input"];
        return $"{own}({string.Join(", ", data.Concat(lacking.Written))}) for each of them{lacking.Sentence}";
    }

    private static string OrRows(BrokenCall call) => call.Member switch
    {
        MemberKind.ForwardBatch => $", or fill rows with {call.Network.Name}.EncodeInput",
        MemberKind.BackpropBatch => $", or fill rows with {call.Network.Name}.EncodeInput and EncodeTarget",
        _ => "",
    };

    private static bool IsOf(ITypeSymbol? type, ITypeSymbol input) => SymbolEqualityComparer.Default.Equals(type, input);
}
