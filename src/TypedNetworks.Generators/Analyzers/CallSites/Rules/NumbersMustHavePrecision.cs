using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Advising;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>Numbers are of the network's own type. The compiler says that it cannot convert a whole vector, or names an overload that nobody meant.</summary>
internal sealed class NumbersMustHavePrecision : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe("TN0108", "Numbers have the network's precision", "'{0}' computes in {1}: {2}");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> CheckBroken(BrokenCall call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.IsOut)
            {
                if (Conversions.IsNumber(call.TypeOf(argument)) && !SymbolEqualityComparer.Default.Equals(call.TypeOf(argument), call.Network.Number))
                {
                    yield return At(argument.Expression, call.Network.Name, call.Network.NumberName, Declared(argument.Expression) is { } declared ? $"write out {declared}" : $"make {argument.Expression} {call.Network.NumberName}");
                }
            }
            else if (argument.Role == Role.Number || (Contract.IsSpan(argument.Role) && NewSyntax.IsCollection(argument.Expression)))
            {
                // One message for a vector of many numbers: whoever reads it corrects all.
                if (Misfits(call, argument.Expression).FirstOrDefault() is { } number)
                {
                    yield return At(number, call.Network.Name, call.Network.NumberName, IsTooLarge(call, number) ? "this is larger than any float" : $"write {Shortened(number, call.Network)}");
                }
            }
            else if (Contract.IsSpan(argument.Role) && OtherNumber(call, argument) is { } other)
            {
                yield return At(argument.Expression, call.Network.Name, call.Network.NumberName, $"this holds {other}, {(Whole(call, argument) is { } whole ? $"write {(whole.Contains('\n') ? "…" : whole)}" : $"make it {call.Network.NumberName}")}{(CanRedeclare(call, argument) ? OrRedeclare(call.Network, other) : "")}");
            }
        }
    }

    /// <summary>The numbers of another type in an argument that is a number, or has several within brackets.</summary>
    public static IEnumerable<ExpressionSyntax> Misfits(BrokenCall call, ExpressionSyntax expression)
    {
        var numbers = NewSyntax.IsCollection(expression)
            ? NewSyntax.Elements(expression)!.Where(element => !element.IsSpread).Select(element => element.Expression)
            : [expression];
        return numbers.Where(number => Conversions.IsNumber(call.Code.At(number).Type) && !call.Converts(number, call.Network.Number));
    }

    /// <summary>Whether a number is none in the network's precision: <c>1e300f</c> does not compile, and <c>(float)1e300</c> would be infinity.</summary>
    public static bool IsTooLarge(BrokenCall call, ExpressionSyntax number) =>
        call.Network.NumberName == "float" && call.Code.At(number).Constant is double value && float.IsInfinity((float)value) && !double.IsInfinity(value);

    /// <summary>The type of the numbers of an array, span or list that has others than the network; <see langword="null"/> where they are the same.</summary>
    public static string? OtherNumber(BrokenCall call, CallArgument argument)
    {
        var element = Sequences.ElementOf(call.TypeOf(argument));
        return Conversions.IsNumber(element) && !SymbolEqualityComparer.Default.Equals(element, call.Network.Number) ? element!.ToDisplayString() : null;
    }

    /// <summary>A vector of another type with each of its numbers converted; <see langword="null"/> where there is no short way.</summary>
    public static string? Whole(BrokenCall call, CallArgument argument)
    {
        var (expression, number) = (argument.Expression, call.Network.Number);
        if (Contract.IsWritten(argument.Role) || call.TypeOf(argument) is not { } type || Sequences.ElementOf(type) is not { } element)
        {
            return null;
        }

        // Each element of a spread is converted by itself, where that takes no cast.
        if (call.Converts(element, number))
        {
            return expression is ImplicitArrayCreationExpressionSyntax { Commas.Count: 0, Initializer.Expressions: var numbers } ? $"[{numbers}]"
                : type is IArrayTypeSymbol { Rank: > 1 } || VectorTypes.IsMemory(type) ? null
                : $"[.. {expression}]";
        }

        var array = call.Code.Model.Compilation.GetSpecialType(SpecialType.System_Array).ToMinimalDisplayString(call.Code.Model, expression.SpanStart);
        return type is IArrayTypeSymbol { Rank: 1 } ? $"{array}.ConvertAll({expression}, value => ({call.Network.NumberName})value)"
            : Sequences.Is(type, "List", "System.Collections.Generic") ? $"{Conversions.Primary(expression)}.ConvertAll(value => ({call.Network.NumberName})value).ToArray()"
            : null;
    }

    /// <summary>Whether a network can have another precision for one argument, for all that the others are: none has its own.</summary>
    public static bool CanRedeclare(BrokenCall call, CallArgument argument) => call.Arguments.All(other =>
        other == argument
        || !SymbolEqualityComparer.Default.Equals(Contract.IsSpan(other.Role) ? Sequences.ElementOf(call.TypeOf(other)) : call.TypeOf(other), call.Network.Number));

    /// <summary>What is declared behind <c>out</c>, without its type: <c>var p</c>; <see langword="null"/> for what is declared before.</summary>
    public static string? Declared(ExpressionSyntax expression) => expression is DeclarationExpressionSyntax declaration ? $"var {declaration.Designation}" : null;

    private static string OrRedeclare(KnownNetwork network, string other) => !network.IsSource ? "" : other switch
    {
        "double" => $", or declare '{network.Name}' with Precision = \"Double\"",
        "float" => $", or declare '{network.Name}' with Precision = \"Single\"",
        _ => "",
    };

    /// <summary>A number as the network takes it: <c>0.5f</c>, <c>(float)x</c>.</summary>
    public static string Converted(ExpressionSyntax number, KnownNetwork network)
    {
        var text = number.ToString();
        var digits = number is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus ? minus.Operand : number;
        return digits is LiteralExpressionSyntax ? text.TrimEnd('d', 'D', 'm', 'M') + (network.NumberName == "float" ? "f" : "")
            : $"({network.NumberName}){Conversions.Primary(number)}";
    }

    private static string Shortened(ExpressionSyntax number, KnownNetwork network) =>
        number is not LiteralExpressionSyntax && ShortText.IsLong(number.ToString()) ? $"({network.NumberName})(…)" : Converted(number, network);
}
