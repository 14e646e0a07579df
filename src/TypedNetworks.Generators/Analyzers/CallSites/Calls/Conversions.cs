using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Known;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>What the compiler converts by itself, and what counts as a number.</summary>
internal static class Conversions
{
    /// <summary>Whether an expression becomes a type without a cast.</summary>
    public static bool Exists(Code code, ITypeSymbol type) => code.Model.ClassifyConversion(code.Syntax, type) is { Exists: true, IsImplicit: true };

    /// <summary>Whether a cast before an expression, or a dot behind it, is for all of it.</summary>
    public static bool IsPrimary(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or ObjectCreationExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression };

    /// <summary>An expression before which a cast can stand, or behind it a dot.</summary>
    public static string Primary(ExpressionSyntax expression) => IsPrimary(expression) ? expression.ToString() : $"({expression})";

    /// <summary>Whether a type is one of C#'s whole numbers.</summary>
    public static bool IsWhole(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    /// <summary>Whether a type is one of C#'s numbers.</summary>
    public static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
}
