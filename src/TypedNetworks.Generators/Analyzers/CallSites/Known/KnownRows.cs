using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Lengths of rows in an array of arrays that is written out, and in which no row is replaced.</summary>
internal static class KnownRows
{
    // More rows than anyone writes out; methods that spread each other twice come to millions.
    private const int MaxRows = 1000;

    /// <summary>The length of <c>rows[i]</c>: of that row where the index is known, otherwise of any, if all are as long.</summary>
    public static int? Of(Code code, ElementAccessExpressionSyntax access)
    {
        if (access.ArgumentList.Arguments is not [{ Expression: var bound }] || All(code.At(access.Expression)) is not { } rows)
        {
            return null;
        }

        return KnownSlice.Index(code.At(bound), rows.Count) is not { } index ? KnownLength.OfAll(rows)
            : index >= 0 && index < rows.Count ? KnownLength.Of(rows[index])
            : null;
    }

    /// <summary>The length of the row that <c>foreach</c> is at, if all are as long.</summary>
    public static int? OfEach(ILocalSymbol row, Code code) =>
        row is { IsRef: false, DeclaringSyntaxReferences: [var reference] }
        && reference.GetSyntax(code.CancellationToken) is ForEachStatementSyntax loop
        && code.From(loop.Expression) is { } rows
        && VectorTypes.IsVector(Sequences.ElementOf(rows.Type))
        && !Writes.To(row, [loop], code).Any()
        && All(rows) is { } all
            ? KnownLength.OfAll(all)
            : null;

    private static IReadOnlyList<Code>? All(Code code) => code.IsTooDeep ? null : NewSyntax.IsCollection(code.Syntax) ? OfCollection(code) : code.Syntax switch
    {
        ParenthesizedExpressionSyntax inner => All(code.At(inner.Expression)),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => All(code.At(inner.Operand)),
        ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Rank: 1 }, ..], Initializer: { } array } => At(code, array.Expressions),
        ImplicitArrayCreationExpressionSyntax { Commas.Count: 0 } array => At(code, array.Initializer.Expressions),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } array => At(code, array.Expressions),
        _ when code.Type is not IArrayTypeSymbol { Rank: 1 } => null,
        InvocationExpressionSyntax => Returned.Of(code) is { } returned ? All(returned) : null,
        IdentifierNameSyntax or MemberAccessExpressionSyntax => code.Symbol is { } symbol && SingleValue.Of(symbol, code) is { } value && Contents.AreKept(symbol, code) ? All(value) : null,
        _ => null,
    };

    private static List<Code>? OfCollection(Code code)
    {
        // null: something that brackets may hold in a later language.
        if (NewSyntax.Elements(code.Syntax) is not { } elements)
        {
            return null;
        }

        var rows = new List<Code>();
        foreach (var (expression, isSpread) in elements)
        {
            var element = code.At(expression);
            if ((isSpread ? All(element) : [element]) is not { } all)
            {
                return null;
            }

            if (rows.Count + all.Count > MaxRows)
            {
                return null;
            }

            rows.AddRange(all);
        }

        return rows;
    }

    private static List<Code> At(Code code, SeparatedSyntaxList<ExpressionSyntax> rows) => rows.Select(code.At).ToList();
}
