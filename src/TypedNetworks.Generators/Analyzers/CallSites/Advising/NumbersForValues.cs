using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>Numbers, one by one or within brackets, where a network of types takes a value of the user's own.</summary>
internal static class NumbersForValues
{
    /// <summary>What to say of a call; <see langword="null"/> where it has other arguments, or is of numbers.</summary>
    public static Advice? Of(BrokenCall call)
    {
        if (call.Network is not { Verb: { } verb, InputType: INamedTypeSymbol input }
            || Conversions.IsNumber(input)
            || call.Member is not (MemberKind.Classify or MemberKind.Predict or MemberKind.Forward)
            || Numbers(call) is not { } numbers
            || (call.Member == MemberKind.Forward && !numbers.Exists(number => IsFlag(call, number))))
        {
            return null;
        }

        var name = input.ToMinimalDisplayString(call.Code.Model, call.Syntax.SpanStart);
        var value = $"new {name}({string.Join(", ", numbers)})";
        var begin = $"{call.Network.Name}.{verb} takes one {name}: write {verb}";
        return IsTaken(value, call.Network, call.Syntax, call.Code.Model)
            ? new(call.Syntax.ArgumentList, begin + (ShortText.IsLong(value) ? Placeholder(call.Network, call.Syntax, call.Code.Model) : $"({value})"))
            {
                Title = $"Write {verb}({value})",
                Edits = [(CallReader.NameSyntaxOf(call.Syntax)!, verb), (call.Syntax.ArgumentList, $"({value})")],
            }
            : call.Member == MemberKind.Forward ? null
            : new(call.Syntax.ArgumentList, begin + Placeholder(call.Network, call.Syntax, call.Code.Model));
    }

    // Besides them there is nothing, so that nothing is lost.
    private static List<ExpressionSyntax>? Numbers(BrokenCall call)
    {
        var given = call.Syntax.ArgumentList.Arguments;
        var numbers = given is [{ Expression: var only }] && NewSyntax.IsCollection(only)
            ? NewSyntax.Elements(only)?.Select(element => element.IsSpread ? null : element.Expression).ToList()
            : given.Select(argument => argument.NameColon is null && argument.RefKindKeyword.IsKind(SyntaxKind.None) ? argument.Expression : null).ToList();
        return numbers is { Count: > 0 } && numbers.TrueForAll(number => number is not null && (Conversions.IsNumber(call.Code.At(number).Type) || IsFlag(call, number)))
            ? numbers.ConvertAll(number => number!)
            : null;
    }

    private static bool IsFlag(BrokenCall call, ExpressionSyntax number) => call.Code.At(number).Type?.SpecialType == SpecialType.System_Boolean;

    /// <summary>A value by its name, between parentheses, and what it is where that is not at hand.</summary>
    public static string Placeholder(KnownNetwork network, InvocationExpressionSyntax call, SemanticModel model)
    {
        var lacking = new ArgumentMaker(network, model, call).Make(["input"], isOfValues: true);
        return $"({lacking.Written[0]}){lacking.Sentence}";
    }

    /// <summary>Whether the compiler takes a value, in place of a call, for what the network of types answers.</summary>
    public static bool IsTaken(string value, KnownNetwork network, InvocationExpressionSyntax call, SemanticModel model)
    {
        var made = SyntaxFactory.ParseExpression(value);
        return model.GetSpeculativeSymbolInfo(call.SpanStart, made, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol
            && Speculation.Method(network.Type, isStatic: false, network.Verb!, [SyntaxFactory.Argument(made)], call, model) is not null;
    }
}
