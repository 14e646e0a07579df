using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Tells conditions that choose between type arguments, <c>typeof(T) == typeof(float)</c>: for each, one branch is not even compiled.</summary>
internal static class TypeChoice
{
    /// <summary>Whether a condition compares types that are only known where the code is used.</summary>
    public static bool IsIn(ExpressionSyntax condition, Code code) =>
        condition.DescendantNodesAndSelf().OfType<BinaryExpressionSyntax>().Any(binary =>
            binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
            && binary is { Left: TypeOfExpressionSyntax left, Right: TypeOfExpressionSyntax right }
            && (IsOpen(code.At(left)) || IsOpen(code.At(right))));

    /// <summary>Whether <c>typeof(…)</c> names something else for each type argument.</summary>
    public static bool IsOpen(Code code) => TypeOf(code) is not { } type || HasParameter(type);

    /// <summary>The type that <c>typeof(…)</c> names.</summary>
    public static ITypeSymbol? TypeOf(Code code) => code.Model.GetTypeInfo(((TypeOfExpressionSyntax)code.Syntax).Type, code.CancellationToken).Type;

    private static bool HasParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => HasParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasParameter) || (named.ContainingType is { } around && HasParameter(around)),
        _ => false,
    };
}
