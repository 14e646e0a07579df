using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>An enum or a <see cref="bool"/> is expected of the member that computes numbers.</summary>
internal static class ValueFromNumbers
{
    /// <summary>What to say of a call; <see langword="null"/> where its numbers are taken as such.</summary>
    public static Advice? Of(NetworkCall call)
    {
        var (network, model) = (call.Network, call.Code.Model);
        if (call.Member != MemberKind.Forward
            || network is not { Verb: { } verb, InputType: { } input, OutputType: { } output and ({ TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean }) }
            || !IsTakenFor(call, output)
            || CallReader.NameSyntaxOf(call.Syntax) is not { } name)
        {
            return null;
        }

        var begin = $"{network.Name}.Forward computes numbers, no {output.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}: write {verb}";
        var given = call.Syntax.ArgumentList.Arguments;
        var value = $"new {input.ToMinimalDisplayString(model, call.Syntax.SpanStart)}({string.Join(", ", given.Select(argument => argument.Expression))})";
        return call.Arguments.All(argument => argument.Role == Role.Number) && given.All(argument => argument.NameColon is null) && NumbersForValues.IsTaken(value, network, call.Syntax, model)
            ? new(name, begin + (ShortText.IsLong(value) ? NumbersForValues.Placeholder(network, call.Syntax, model) : $"({value})")) { Title = $"Write {verb}({value})", Edits = [(name, verb), (call.Syntax.ArgumentList, $"({value})")] }
            : new(name, begin + NumbersForValues.Placeholder(network, call.Syntax, model));
    }

    // The compiler would convert it, and cannot. A cast has an error of its own.
    private static bool IsTakenFor(NetworkCall call, ITypeSymbol output) =>
        call.Syntax.Parent is not CastExpressionSyntax
        && call.Code.Model.GetTypeInfo(call.Syntax, call.Code.CancellationToken) is { Type: { } type, ConvertedType: { } wanted }
        && (SymbolEqualityComparer.Default.Equals(wanted, output) || (output.SpecialType == SpecialType.System_Boolean && IsCondition(call.Syntax)))
        && !SymbolEqualityComparer.Default.Equals(type, output)
        && !Conversions.Exists(call.Code, output);

    // There the compiler says nothing of what it would convert it to. Numbers are neither true nor false.
    private static bool IsCondition(ExpressionSyntax call) =>
        call.Parent is IfStatementSyntax or WhileStatementSyntax || (call.Parent is ConditionalExpressionSyntax choice && choice.Condition == call);
}
