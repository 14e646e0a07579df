using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Lengths of slices: <c>x[1..4]</c>, <c>x[^3..]</c>, <c>x.Slice(1, 3)</c>.</summary>
internal static class KnownSlice
{
    /// <summary>The length of <c>x[1..4]</c>, where x is an array, a span or an inline array.</summary>
    public static int? Of(Code code, ElementAccessExpressionSyntax slice)
    {
        var whole = code.At(slice.Expression);
        var type = whole.Type;
        return slice.ArgumentList.Arguments is [{ Expression: RangeExpressionSyntax range }]
            && (type is IArrayTypeSymbol { Rank: 1 } || VectorTypes.IsSpan(type) || VectorTypes.InlineLength(type) is not null)
            ? Of(whole, range)
            : null;
    }

    /// <summary>The length of what a range takes out of something.</summary>
    public static int? Of(Code whole, RangeExpressionSyntax range)
    {
        if (Bound(whole, range.LeftOperand, new(0, IsFromEnd: false)) is not { } start || Bound(whole, range.RightOperand, new(0, IsFromEnd: true)) is not { } end)
        {
            return null;
        }

        // x[^3..^1] has two numbers however long x is. Bounds that are not within x throw, and then there is no length.
        var total = KnownLength.Of(whole);
        return total is { } known ? Between(start.FromStart(known), end.FromStart(known), known)
            : start.IsFromEnd != end.IsFromEnd ? null
            : start.IsFromEnd ? Between(end.Value, start.Value, int.MaxValue)
            : Between(start.Value, end.Value, int.MaxValue);
    }

    /// <summary>The length of what begins at a place: <c>x.Slice(start)</c>, <c>x.AsSpan(^2)</c>.</summary>
    public static int? From(Code whole, ExpressionSyntax start) =>
        KnownLength.Of(whole) is { } total && Bound(whole, start, default) is { } bound ? Between(bound.FromStart(total), total, total) : null;

    private static int? Between(int start, int end, int total) => start >= 0 && start <= end && end <= total ? end - start : null;

    private static Place? Bound(Code whole, ExpressionSyntax? bound, Place otherwise) => bound switch
    {
        null => otherwise,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression } fromEnd => KnownNumber.Of(whole.At(fromEnd.Operand)) is { } value ? new(value, IsFromEnd: true) : null,
        _ => KnownNumber.Of(whole.At(bound)) is { } value ? new(value, IsFromEnd: false) : null,
    };

    private readonly record struct Place(int Value, bool IsFromEnd)
    {
        public int FromStart(int total) => IsFromEnd ? total - Value : Value;
    }
}
