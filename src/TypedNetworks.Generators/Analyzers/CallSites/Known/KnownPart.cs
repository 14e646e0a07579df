using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>
/// The value of <c>t.A</c>, where t is a tuple, an anonymous object or a record that is written out, and keeps what it was
/// made with; or any row of a table of such.
/// </summary>
internal static class KnownPart
{
    /// <summary>The expressions that a member may have its value from: one, or one for each row; <see langword="null"/> where that is not known.</summary>
    public static IReadOnlyList<Code>? Of(Code code) =>
        !code.IsTooDeep && code.Syntax is MemberAccessExpressionSyntax access && code.Symbol is { ContainingType: { } type } member && HasParts(type)
            ? OfWhole(code.At(access.Expression), NameOf(member))
            : null;

    /// <summary>The same of a local that is declared with others, by <c>var (a, b) = t</c> or <c>foreach (var (a, b) in rows)</c>.</summary>
    public static IReadOnlyList<Code>? OfDeconstructed(ILocalSymbol local, Code code) =>
        local is { IsRef: false, DeclaringSyntaxReferences: [var reference] } && reference.GetSyntax(code.CancellationToken) is SingleVariableDesignationSyntax designation
            ? KnownRows.Once(designation, code, () => Find(local, designation, code))
            : null;

    private static IReadOnlyList<Code>? Find(ILocalSymbol local, SingleVariableDesignationSyntax designation, Code code)
    {
        var (names, places) = Deconstruction.Around(designation);
        var loop = names.Parent as ForEachVariableStatementSyntax;
        var source = loop is not null ? loop.Expression : names.Parent is AssignmentExpressionSyntax assignment && assignment.Left == names ? assignment.Right : null;
        if (source is null || code.From(source) is not { } whole)
        {
            return null;
        }

        var type = loop is null ? whole.Type : Sequences.ElementOf(whole.Type);
        IReadOnlyList<Code>? values = loop is null ? [whole] : KnownRows.All(whole);
        foreach (var (place, count) in places)
        {
            // Into other parts, a type is taken by the user's own means.
            if (values is null || PartsOf(type) is not { } parts || parts.Count != count)
            {
                return null;
            }

            values = OfAll(values, parts[place].Name);
            type = parts[place].Type;
        }

        return VectorTypes.IsVector(type) && !Writes.To(local, SingleValue.ScopeOf(local, code), code).Any() ? values : null;
    }

    private static IReadOnlyList<Code>? OfWhole(Code code, string member) => code.IsTooDeep || code.IsConvertedByUser ? null : code.Syntax switch
    {
        TupleExpressionSyntax tuple => At(code, tuple.Arguments.ElementAtOrDefault(PlaceOf(member))?.Expression),
        AnonymousObjectCreationExpressionSyntax made => At(code, made.Initializers.FirstOrDefault(initializer => NameOf(initializer) == member)?.Expression),
        BaseObjectCreationExpressionSyntax { Initializer: null } creation => ImmutableRecord.Is(code.Type) ? At(code, ImmutableRecord.ArgumentFor(member, code, creation)) : null,
        ParenthesizedExpressionSyntax inner => OfWhole(code.At(inner.Expression), member),
        _ when !HasParts(code.Type) || !code.IsUnconverted => null,
        InvocationExpressionSyntax => Returned.Of(code) is { } returned ? OfWhole(returned, member) : null,
        ElementAccessExpressionSyntax access => OfAll(KnownRows.Of(code, access), member),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => Of(code) is { } wholes ? OfAll(wholes, member) : OfNamed(code, member),
        _ => null,
    };

    private static IReadOnlyList<Code>? OfNamed(Code code, string member) =>
        code.Symbol is not { } symbol ? null
        : SingleValue.Of(symbol, code) is { } value ? Contents.AreKept(symbol, code) ? OfWhole(value, member) : null
        : symbol is ILocalSymbol row && KnownRows.OfEach(row, code) is { } rows && Contents.AreKept(row, code) ? OfAll(rows, member)
        : null;

    // Once for all who ask. A table that leads back to itself is not known.
    private static IReadOnlyList<Code>? OfAll(IReadOnlyList<Code>? wholes, string member)
    {
        if (wholes is null or [])
        {
            return null;
        }

        var known = wholes[0].Findings.Columns;
        if (!known.TryGetValue((wholes, member), out var column))
        {
            known.Add((wholes, member), null);
            column = Find(wholes, member);
            known[(wholes, member)] = column;
        }

        return column;
    }

    private static List<Code>? Find(IReadOnlyList<Code> wholes, string member)
    {
        var column = new List<Code>();
        foreach (var whole in wholes)
        {
            if (OfWhole(whole, member) is not { } parts || column.Count + parts.Count > KnownRows.MaxRows)
            {
                return null;
            }

            column.AddRange(parts);
        }

        return column;
    }

    private static IReadOnlyList<Code>? At(Code whole, ExpressionSyntax? part) => part is null ? null : [whole.At(part)];

    private static bool HasParts(ITypeSymbol? type) => type is INamedTypeSymbol { IsTupleType: true } or { IsAnonymousType: true } || ImmutableRecord.Is(type);

    private static List<(string Name, ITypeSymbol Type)>? PartsOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Select(element => (NameOf(element), element.Type)).ToList(),
        INamedTypeSymbol named => ImmutableRecord.PartsOf(named),
        _ => null,
    };

    // Item1 is the first, whatever its other name.
    private static string NameOf(ISymbol member) => member is IFieldSymbol { CorrespondingTupleField.Name: var item } ? item : member.Name;

    private static int PlaceOf(string member) =>
        member is ['I', 't', 'e', 'm', ..] && int.TryParse(member.Substring("Item".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place - 1 : -1;

    private static string? NameOf(AnonymousObjectMemberDeclaratorSyntax initializer) =>
        initializer.NameEquals?.Name.Identifier.ValueText ?? SyntaxFacts.TryGetInferredMemberName(initializer.Expression);
}
