using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Rows of an array that is written out, be they arrays, tuples or records, and in which none is replaced.</summary>
internal static class KnownRows
{
    /// <summary>More rows than anyone writes out; methods that spread each other twice come to millions.</summary>
    public const int MaxRows = 1000;

    /// <summary>What <c>rows[i]</c> may be: that row where the index is known, otherwise any.</summary>
    public static IReadOnlyList<Code>? Of(Code code, ElementAccessExpressionSyntax access)
    {
        // rows[1..3] is as many rows again.
        var whole = code.At(access.Expression);
        if (access.ArgumentList.Arguments is not [{ Expression: var bound }] || SymbolEqualityComparer.Default.Equals(whole.Type, code.Type) || All(whole) is not { } rows)
        {
            return null;
        }

        // A row that leads back to itself is one step further each time.
        return KnownSlice.Index(code.At(bound), rows.Count) is not { } index ? rows
            : index >= 0 && index < rows.Count ? [rows[index] with { Depth = code.Depth + 1 }]
            : null;
    }

    /// <summary>The rows that <c>foreach</c> goes through, one after the other, by that name.</summary>
    public static IReadOnlyList<Code>? OfEach(ILocalSymbol row, Code code) =>
        row is { IsRef: false, DeclaringSyntaxReferences: [var reference] } && reference.GetSyntax(code.CancellationToken) is ForEachStatementSyntax loop
            ? Once(loop, code, () => Find(row, loop, code))
            : null;

    /// <summary>What a table holds, or <see langword="null"/>.</summary>
    public static IReadOnlyList<Code>? All(Code code) => code.IsTooDeep ? null : NewSyntax.IsCollection(code.Syntax) ? OfCollection(code) : code.Syntax switch
    {
        ParenthesizedExpressionSyntax inner => All(code.At(inner.Expression)),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => All(code.At(inner.Operand)),
        ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Rank: 1 }, ..], Initializer: { } array } => At(code, array.Expressions),
        ImplicitArrayCreationExpressionSyntax { Commas.Count: 0 } array => At(code, array.Initializer.Expressions),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } array => At(code, array.Expressions),
        _ when code.Type is not IArrayTypeSymbol { Rank: 1 } => null,
        InvocationExpressionSyntax => Returned.Of(code) is { } returned ? OfValue(returned) : null,
        IdentifierNameSyntax or MemberAccessExpressionSyntax => code.Symbol is { } symbol && SingleValue.Of(symbol, code) is { } value && Contents.AreKept(symbol, code) ? OfValue(value) : null,
        _ => null,
    };

    /// <summary>What has been found of a name or a value before, or is found now. What leads back to itself is not known.</summary>
    public static IReadOnlyList<Code>? Once(SyntaxNode source, Code code, Func<IReadOnlyList<Code>?> find)
    {
        var key = (source, code.Initialized);
        if (!code.Findings.Rows.TryGetValue(key, out var rows))
        {
            code.Findings.Rows.Add(key, null);
            rows = find();
            code.Findings.Rows[key] = rows;
        }

        return rows;
    }

    private static IReadOnlyList<Code>? Find(ILocalSymbol row, ForEachStatementSyntax loop, Code code) =>
        code.From(loop.Expression) is { } rows
        && (VectorTypes.IsVector(Sequences.ElementOf(rows.Type)) || code.Model.GetForEachStatementInfo(loop).ElementConversion.IsIdentity)
        && !Writes.To(row, [loop], code).Any()
            ? All(rows)
            : null;

    private static IReadOnlyList<Code>? OfValue(Code value) => Once(value.Syntax, value, () => All(value));

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
            if ((!isSpread ? [element] : IsOfRows(element, code) ? All(element) : null) is not { } all)
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

    // Each row is handed on as it is. Brackets within brackets have no type, and no rows but those that stand there.
    private static bool IsOfRows(Code spread, Code table) => NewSyntax.IsCollection(spread.Syntax)
        || SymbolEqualityComparer.Default.Equals(Sequences.ElementOf(spread.Type), Sequences.ElementOf(table.Model.GetTypeInfo(table.Syntax, table.CancellationToken).ConvertedType));

    private static List<Code> At(Code code, SeparatedSyntaxList<ExpressionSyntax> rows) => rows.Select(code.At).ToList();
}
