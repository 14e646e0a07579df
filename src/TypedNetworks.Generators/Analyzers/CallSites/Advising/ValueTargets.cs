using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>A target is a number or a text, where the network's is an enum or a <see cref="bool"/>.</summary>
internal static class ValueTargets
{
    /// <summary>What to say of a call; <see langword="null"/> where its target is none of these.</summary>
    public static Advice? Of(BrokenCall call)
    {
        var place = call.Member switch
        {
            MemberKind.TrainStep or MemberKind.Backprop => 1,
            MemberKind.EncodeTarget => 0,
            _ => -1,
        };
        if (place < 0
            || call.Arguments.ElementAtOrDefault(place) is not { Role: Role.Value } target
            || (place == 1 && !IsInput(call, call.Arguments[0].Expression))
            || call.Network.OutputType is not INamedTypeSymbol { TypeKind: TypeKind.Enum or TypeKind.Struct } type)
        {
            return null;
        }

        var value = call.Code.At(target.Expression);
        var name = type.ToMinimalDisplayString(value.Model, target.Expression.SpanStart);
        var begin = $"{call.Network.Name}.{call.MemberName}'s target is of type {name}: write ";
        return Written(value, type, name) is { } written
            ? new(target.Expression, begin + written.Replace(target.Expression.ToString(), ShortText.Of(target.Expression))) { Title = "Write " + written, Edits = [(target.Expression, written)] }
            : type.TypeKind == TypeKind.Enum && IsNumberOrText(value) && Members(type).FirstOrDefault() is { } first
            ? new(target.Expression, $"{begin}{Qualified(name, first)} or another of its members")
            : null;
    }

    private static bool IsInput(BrokenCall call, ExpressionSyntax expression) =>
        expression is ImplicitObjectCreationExpressionSyntax || SymbolEqualityComparer.Default.Equals(call.Code.At(expression).Type, call.Network.InputType);

    private static string? Written(Code value, INamedTypeSymbol type, string name) => type.TypeKind == TypeKind.Enum ? AsEnum(value, type, name)
        : type.SpecialType == SpecialType.System_Boolean ? AsBoolean(value)
        : null;

    private static string? AsEnum(Code value, INamedTypeSymbol type, string name) => (value.Constant, Conversions.IsWhole(value.Type)) switch
    {
        (string text, _) => Qualified(name, Members(type).FirstOrDefault(member => string.Equals(member.Name, text, StringComparison.OrdinalIgnoreCase))),
        ({ } number, true) => Qualified(name, Members(type).FirstOrDefault(member => Decimal(member.ConstantValue!) == Decimal(number))),
        (null, true) => $"({name}){Conversions.Primary(value.Syntax)}",
        (null, _) when value.Type?.SpecialType == SpecialType.System_String =>
            $"{(value.Model.LookupNamespacesAndTypes(value.Syntax.SpanStart, name: "Enum") is [ITypeSymbol { SpecialType: SpecialType.System_Enum }] ? "" : "System.")}Enum.Parse<{name}>({value.Syntax})",
        _ => null,
    };

    private static string? AsBoolean(Code value) => (value.Constant, Conversions.IsWhole(value.Type)) switch
    {
        ({ } number, true) when Decimal(number) is 0 or 1 => Decimal(number) == 1 ? "true" : "false",
        (null, true) => Conversions.Primary(value.Syntax) + " != 0",
        _ => null,
    };

    private static string? Qualified(string name, IFieldSymbol? member) => member is null ? null : $"{name}.{(SyntaxFacts.GetKeywordKind(member.Name) == SyntaxKind.None ? "" : "@")}{member.Name}";

    private static IEnumerable<IFieldSymbol> Members(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue);

    private static bool IsNumberOrText(Code value) => Conversions.IsNumber(value.Type) || value.Type?.SpecialType == SpecialType.System_String;

    private static decimal Decimal(object number) => Convert.ToDecimal(number, CultureInfo.InvariantCulture);
}
