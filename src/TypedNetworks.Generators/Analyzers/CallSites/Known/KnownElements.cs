using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>The numbers in a vector, where the source alone tells that they are there when it is handed over.</summary>
internal static class KnownElements
{
    /// <summary>The first of those elements that is as asked; <see langword="null"/> where none is, or none is certain.</summary>
    public static Code? Find(Code code, Func<Code, bool> isSought) => Find(code, isSought, []);

    // What was looked through in vain need not be again: it may be spread a thousand times.
    private static Code? Find(Code code, Func<Code, bool> isSought, HashSet<ExpressionSyntax> seen) => code.IsTooDeep ? null
        : NewSyntax.IsCollection(code.Syntax) ? FindInCollection(code, isSought, seen)
        : code.Syntax switch
        {
            ParenthesizedExpressionSyntax inner => Find(code.At(inner.Expression), isSought, seen),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => Find(code.At(inner.Operand), isSought, seen),
            CastExpressionSyntax cast when VectorTypes.IsVector(code.Type) => Find(code.At(cast.Expression), isSought, seen),
            ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Rank: 1 }], Initializer: { } array } => FindAmong(array.Expressions, code, isSought),
            ImplicitArrayCreationExpressionSyntax { Commas.Count: 0 } array => FindAmong(array.Initializer.Expressions, code, isSought),
            StackAllocArrayCreationExpressionSyntax { Initializer: { } array } => FindAmong(array.Expressions, code, isSought),
            ImplicitStackAllocArrayCreationExpressionSyntax array => FindAmong(array.Initializer.Expressions, code, isSought),
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } array => FindAmong(array.Expressions, code, isSought),
            InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsSpan" } whole } =>
                KnownCalls.IsView(code) ? Find(code.At(whole.Expression), isSought, seen) : null,
            IdentifierNameSyntax or MemberAccessExpressionSyntax => FindInNamed(code, isSought, seen),
            _ => null,
        };

    private static Code? FindInCollection(Code code, Func<Code, bool> isSought, HashSet<ExpressionSyntax> seen)
    {
        foreach (var (expression, isSpread) in NewSyntax.Elements(code.Syntax) ?? [])
        {
            var element = code.At(expression);
            if ((isSpread ? Find(element, isSought, seen) : !element.IsConvertedByUser && isSought(element) ? element : null) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Code? FindAmong(SeparatedSyntaxList<ExpressionSyntax> elements, Code code, Func<Code, bool> isSought)
    {
        foreach (var expression in elements)
        {
            if (code.At(expression) is { IsConvertedByUser: false } element && isSought(element))
            {
                return element;
            }
        }

        return null;
    }

    // What others could write to is looked through only where there is something to be said.
    private static Code? FindInNamed(Code code, Func<Code, bool> isSought, HashSet<ExpressionSyntax> seen) =>
        VectorTypes.IsVector(code.Type) && code.Symbol is { } symbol && SingleValue.Of(symbol, code) is { } value && seen.Add(value.Syntax) && Find(value, isSought, seen) is { } found && Contents.AreKept(symbol, code) ? found : null;
}
