using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>The value of a number of any type, where the source alone tells it.</summary>
internal static class KnownReal
{
    /// <summary>The value of an expression, or <see langword="null"/>.</summary>
    public static double? Of(Code code) => code.IsTooDeep ? null : code.Syntax switch
    {
        // A table of targets has thousands of these, and the model need not be asked.
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression, Token.Value: { } value } => OfConstant(value),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax { Token.Value: { } value } } => -OfConstant(value),
        ParenthesizedExpressionSyntax inner => Of(code.At(inner.Expression)),
        _ when code.Constant is { } constant => OfConstant(constant),
        BinaryExpressionSyntax when Conversions.IsWhole(code.Type) => KnownNumber.Of(code),

        // What is no number may become another one on its way to the network.
        IdentifierNameSyntax or MemberAccessExpressionSyntax when Conversions.IsNumber(code.Type) => code.Symbol is { } symbol && SingleValue.Of(symbol, code) is { } value ? Of(value) : null,
        _ => null,
    };

    private static double? OfConstant(object constant) => constant switch
    {
        // As it was written: 0.1f is no 0.10000000149.
        float value => double.Parse(value.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        double or int or uint or long or ulong or short or ushort or byte or sbyte => Convert.ToDouble(constant, CultureInfo.InvariantCulture),
        _ => null,
    };
}
