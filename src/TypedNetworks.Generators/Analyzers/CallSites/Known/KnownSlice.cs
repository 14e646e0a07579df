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
        return slice.ArgumentList.Arguments is [{ Expression: var bounds }]
            && (type is IArrayTypeSymbol { Rank: 1 } || VectorTypes.IsSpan(type) || VectorTypes.InlineLength(type) is not null)
            && Range(code.At(bounds)) is { } range
            ? Of(whole, range)
            : null;
    }

    /// <summary>The length of what a range takes out of something.</summary>
    public static int? Of(Code whole, Code range)
    {
        var bounds = (RangeExpressionSyntax)range.Syntax;
        if (Bound(range, bounds.LeftOperand, new(0, IsFromEnd: false)) is not { } start || Bound(range, bounds.RightOperand, new(0, IsFromEnd: true)) is not { } end)
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

    /// <summary>The range that an expression is, by itself or by a name that has no other value; <see langword="null"/> where it is none.</summary>
    public static Code? Range(Code code) => code.IsTooDeep ? null : code.Syntax switch
    {
        RangeExpressionSyntax => code,
        ParenthesizedExpressionSyntax inner => Range(code.At(inner.Expression)),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => IsOf(code, "Range") && SingleValue.Of(code.Symbol!, code) is { } value ? Range(value) : null,
        _ => null,
    };

    /// <summary>The place, counted from the start, that an index names in what has so many elements; <see langword="null"/> where it is not known.</summary>
    public static int? Index(Code index, int total) => Bound(index) is { } bound ? bound.FromStart(total) : null;

    private static int? Between(int start, int end, int total) => start >= 0 && start <= end && end <= total ? end - start : null;

    private static Place? Bound(Code around, ExpressionSyntax? bound, Place otherwise) => bound is null ? otherwise : Bound(around.At(bound));

    private static Place? Bound(Code bound) => bound.IsTooDeep ? null : bound.Syntax switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression } fromEnd => KnownNumber.Of(bound.At(fromEnd.Operand)) is { } value ? new(value, IsFromEnd: true) : null,
        ParenthesizedExpressionSyntax inner => Bound(bound.At(inner.Expression)),
        IdentifierNameSyntax or MemberAccessExpressionSyntax when IsOf(bound, "Index") => SingleValue.Of(bound.Symbol!, bound) is { } value ? Bound(value) : null,
        _ => KnownNumber.Of(bound) is { } value ? new(value, IsFromEnd: false) : null,
    };

    private static bool IsOf(Code code, string name) =>
        code.Type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } type && type.Name == name && code.Symbol is not null;

    private readonly record struct Place(int Value, bool IsFromEnd)
    {
        public int FromStart(int total) => IsFromEnd ? total - Value : Value;
    }
}
