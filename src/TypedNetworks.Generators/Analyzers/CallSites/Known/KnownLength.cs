using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>
/// The length of a vector, where the source alone tells it. Whatever is not certain is <see langword="null"/>: a message
/// about it could be wrong.
/// </summary>
internal static class KnownLength
{
    /// <summary>How many numbers an expression has, or <see langword="null"/>.</summary>
    public static int? Of(Code code)
    {
        if (code.IsTooDeep || code.IsConvertedByUser)
        {
            return null;
        }

        var length = NewSyntax.IsCollection(code.Syntax) ? OfCollection(code) : code.Syntax switch
        {
            ParenthesizedExpressionSyntax inner => Of(code.At(inner.Expression)),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => Of(code.At(inner.Operand)),
            CastExpressionSyntax cast => VectorTypes.IsVector(code.Type) && !code.IsCastByUser ? Of(code.At(cast.Expression)) : null,
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } => OfNothing(code),
            DefaultExpressionSyntax => VectorTypes.IsVector(code.Type) ? 0 : null,
            ArrayCreationExpressionSyntax array => OfArray(code, array.Type, array.Initializer),
            StackAllocArrayCreationExpressionSyntax array => OfArray(code, array.Type as ArrayTypeSyntax, array.Initializer),
            ImplicitArrayCreationExpressionSyntax { Commas.Count: 0 } array => array.Initializer.Expressions.Count,
            ImplicitStackAllocArrayCreationExpressionSyntax array => array.Initializer.Expressions.Count,
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } array => array.Expressions.Count,
            ConditionalExpressionSyntax choice => OfAny(code, [choice.WhenTrue, choice.WhenFalse]),
            SwitchExpressionSyntax choice => OfAny(code, choice.Arms.Select(arm => arm.Expression)),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice =>
                IsNull(code.At(choice.Left)) ? Of(code.At(choice.Right)) : OfAny(code, [choice.Left, choice.Right]),
            ElementAccessExpressionSyntax access => KnownSlice.Of(code, access) ?? OfAny(KnownRows.Of(code, access)),
            BaseObjectCreationExpressionSyntax creation => KnownCalls.OfCreation(code, creation),
            InvocationExpressionSyntax call => KnownCalls.Of(code, call) ?? OfReturned(code),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => OfNamed(code),
            _ => null,
        };
        return length ?? VectorTypes.InlineLength(code.Type);
    }

    private static int? OfCollection(Code code)
    {
        // null: something that brackets may hold in a later language.
        if (NewSyntax.Elements(code.Syntax) is not { } elements)
        {
            return null;
        }

        var sum = 0L;
        foreach (var (expression, isSpread) in elements)
        {
            if ((isSpread ? Of(code.At(expression)) : 1) is not { } length)
            {
                return null;
            }

            sum += length;
        }

        return sum <= int.MaxValue ? (int)sum : null;
    }

    // null and default are empty spans. Without a vector around them they are something else.
    private static int? OfNothing(Code code) =>
        VectorTypes.IsVector(code.Model.GetTypeInfo(code.Syntax, code.CancellationToken).ConvertedType) ? 0 : null;

    private static int? OfArray(Code code, ArrayTypeSyntax? type, InitializerExpressionSyntax? initializer) =>
        type?.RankSpecifiers is not [{ Sizes: [var size] }, ..] ? null
        : initializer is not null ? initializer.Expressions.Count
        : KnownNumber.Of(code.At(size)) is >= 0 and { } length ? length
        : null;

    // Whichever is taken, as long as all agree. A branch that throws hands nothing over.
    private static int? OfAny(Code code, IEnumerable<ExpressionSyntax> branches) =>
        OfAll(branches.Where(branch => branch is not ThrowExpressionSyntax).Select(code.At));

    // The length that all of several vectors have; null where they differ, or that of one is not known.
    private static int? OfAll(IEnumerable<Code> vectors)
    {
        int? common = null;
        foreach (var vector in vectors)
        {
            // One that is not known ends it: a method may call itself in every branch.
            if (Of(vector) is not { } length || length != (common ?? length))
            {
                return null;
            }

            common = length;
        }

        return common;
    }

    // Any of them, once for all who ask.
    private static int? OfAny(IReadOnlyList<Code>? rows)
    {
        if (rows is null or [])
        {
            return null;
        }

        if (rows is [var only])
        {
            return OfValue(only);
        }

        var known = rows[0].Findings.CommonLengths;
        if (!known.TryGetValue(rows, out var length))
        {
            known.Add(rows, null);
            length = OfAll(rows);
            known[rows] = length;
        }

        return length;
    }

    private static bool IsNull(Code code) => code.Type is null or IArrayTypeSymbol && KnownNull.Of(code) is true;

    // One value may be handed on many times, by methods that call each other in every branch. One that leads back to itself is
    // not known.
    private static int? OfValue(Code value)
    {
        var key = (value.Syntax, value.Caller);
        if (!value.Findings.Lengths.TryGetValue(key, out var length))
        {
            value.Findings.Lengths.Add(key, null);
            length = Of(value);
            value.Findings.Lengths[key] = length;
        }

        return length;
    }

    private static int? OfReturned(Code code) => VectorTypes.IsVector(code.Type) && Returned.Of(code) is { } value ? OfValue(value) : null;

    private static int? OfNamed(Code code)
    {
        var symbol = code.Symbol;
        if (symbol is IPropertySymbol property && KnownCalls.OfProperty(code, property) is { } length)
        {
            return length;
        }

        var type = symbol switch
        {
            ILocalSymbol local => local.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol other => other.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        return !VectorTypes.IsVector(type) ? null
            : KnownPart.Of(code) is { } parts ? OfAny(parts)
            : SingleValue.Of(symbol!, code) is { } value ? OfValue(value)
            : symbol is ILocalSymbol row ? OfAny(KnownRows.OfEach(row, code) ?? KnownPart.OfDeconstructed(row, code))
            : null;
    }
}
