using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Whether a value is as a pattern asks, where the source alone tells it.</summary>
internal static class KnownPattern
{
    /// <summary>Whether a value is as a pattern asks; <see langword="null"/> where it is not known.</summary>
    public static bool? Matches(PatternSyntax pattern, Subject value) => pattern switch
    {
        ParenthesizedPatternSyntax inner => Matches(inner.Pattern, value),
        DiscardPatternSyntax or VarPatternSyntax { Designation: not ParenthesizedVariableDesignationSyntax } => true,
        ConstantPatternSyntax constant when value.Code.At(constant.Expression).Symbol is ITypeSymbol => IsOf(value.Code, constant.Expression),
        ConstantPatternSyntax constant => IsEqual(value, value.Code.At(constant.Expression)),
        TypePatternSyntax type => IsOf(value.Code, type.Type),
        DeclarationPatternSyntax declared => IsOf(value.Code, declared.Type),
        RelationalPatternSyntax relation => (value.Number ?? KnownReal.Of(value.Code)) is { } number && NumberOf(value.Code.At(relation.Expression)) is { } bound ? KnownTruth.Compare(relation.OperatorToken.Kind(), number, bound) : null,
        UnaryPatternSyntax not => !Matches(not.Pattern, value),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => Matches(either.Left, value) | Matches(either.Right, value),
        BinaryPatternSyntax both => Matches(both.Left, value) & Matches(both.Right, value),
        RecursivePatternSyntax parts => MatchesParts(parts, value),
        ListPatternSyntax list when KnownLength.Of(value.Code) is { } length => MatchesList(list, length),
        _ => null,
    };

    /// <summary>Whether two values are equal: numbers that are worked out, constants of any type, truths, types, null.</summary>
    public static bool? IsEqual(Subject value, Code other)
    {
        var code = value.Code;
        return value.Number is { } left && KnownNumber.Of(other) is { } right ? left == right
            : value.Length is not null ? null
            : KnownReal.Of(code) is { } first && KnownReal.Of(other) is { } second ? first.Equals(second)
            : ConstantOf(code) is { } one && ConstantOf(other) is { } another ? one.Equals(another)
            : code.Syntax is TypeOfExpressionSyntax && other.Syntax is TypeOfExpressionSyntax ? AreSame(code, other)
            : code.Type?.SpecialType == SpecialType.System_Boolean && KnownTruth.Of(code) is { } holds && KnownTruth.Of(other) is { } wanted ? holds == wanted
            : KnownNull.Of(code) is { } isNull && KnownNull.Of(other) is { } isNullToo && (isNull || isNullToo) ? isNull == isNullToo
            : null;
    }

    /// <summary>Whether a value is of a type.</summary>
    public static bool? IsOf(Code value, ExpressionSyntax type)
    {
        if (KnownNull.Of(value) is true)
        {
            return false;
        }

        if (RuntimeType.Of(value) is not { } actual || value.Model.GetTypeInfo(type, value.CancellationToken).Type is not { } asked)
        {
            return null;
        }

        var conversion = value.Model.Compilation.ClassifyConversion(actual, asked);
        return !conversion.IsIdentity && !(conversion.IsImplicit && (conversion.IsReference || conversion.IsBoxing)) ? false
            : KnownNull.Of(value) is false ? true
            : null;
    }

    private static double? NumberOf(Code code) => KnownNumber.Of(code) ?? KnownReal.Of(code);

    private static bool? MatchesParts(RecursivePatternSyntax pattern, Subject value)
    {
        var matches = pattern.Type is { } type ? IsOf(value.Code, type) : !KnownNull.Of(value.Code);
        if (pattern.PositionalPatternClause is { Subpatterns: var places })
        {
            var parts = PartsOf(value.Code.Syntax);
            for (var i = 0; i < places.Count; i++)
            {
                matches &= parts?.Count == places.Count ? Matches(places[i].Pattern, new(value.Code.At(parts.Value[i].Expression))) : null;
            }
        }

        foreach (var part in pattern.PropertyPatternClause?.Subpatterns ?? [])
        {
            matches &= part.NameColon?.Name.Identifier.ValueText == "Length" && VectorTypes.IsVector(value.Code.Type) && KnownLength.Of(value.Code) is { } length
                ? Matches(part.Pattern, new(value.Code, length))
                : null;
        }

        return matches;
    }

    private static SeparatedSyntaxList<ArgumentSyntax>? PartsOf(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax inner => PartsOf(inner.Expression),
        TupleExpressionSyntax tuple => tuple.Arguments,
        _ => null,
    };

    // What the elements are is not asked.
    private static bool? MatchesList(ListPatternSyntax list, int length)
    {
        var isOpen = list.Patterns.Any(pattern => pattern is SlicePatternSyntax);
        var fits = isOpen ? length >= list.Patterns.Count - 1 : length == list.Patterns.Count;
        return fits ? null : false;
    }

    // object o = 3: what an object holds is of the very type that it was made as.
    private static object? ConstantOf(Code code) => code.IsTooDeep ? null
        : code.Constant is { } constant ? constant
        : code.Syntax is IdentifierNameSyntax or MemberAccessExpressionSyntax && code.Symbol is { } symbol && SingleValue.Of(symbol, code) is { } value ? ConstantOf(value)
        : null;

    private static bool? AreSame(Code code, Code other)
    {
        return TypeChoice.IsOpen(code) || TypeChoice.IsOpen(other) ? null : SymbolEqualityComparer.Default.Equals(TypeChoice.TypeOf(code), TypeChoice.TypeOf(other));
    }

    /// <summary>What a pattern is held against: a value, or the length of one.</summary>
    /// <param name="Code">The value.</param>
    /// <param name="Length">The length, if it is that.</param>
    internal readonly record struct Subject(Code Code, int? Length = null)
    {
        /// <summary>The whole number that it is, if that is known.</summary>
        public int? Number => Length ?? KnownNumber.Of(Code);
    }
}
