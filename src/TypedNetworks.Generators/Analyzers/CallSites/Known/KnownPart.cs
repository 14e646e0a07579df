using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>The value of <c>t.A</c>, where t is a tuple, an anonymous object or a sample that is written out, and keeps what it was made with.</summary>
internal static class KnownPart
{
    /// <summary>The expression that a member has its value from, or <see langword="null"/>.</summary>
    public static Code? Of(Code code)
    {
        if (code.IsTooDeep || code.Syntax is not MemberAccessExpressionSyntax access || code.Symbol is not { ContainingType: { } type } member || !HasParts(type))
        {
            return null;
        }

        var whole = Whole(code.At(access.Expression));
        var part = whole?.Syntax switch
        {
            TupleExpressionSyntax tuple when member is IFieldSymbol element => tuple.Arguments.ElementAtOrDefault(PlaceOf(element))?.Expression,
            BaseObjectCreationExpressionSyntax sample when whole.Value.Symbol is IMethodSymbol constructor => ArgumentFor(member.Name, constructor, sample),
            AnonymousObjectCreationExpressionSyntax made => made.Initializers.FirstOrDefault(initializer => NameOf(initializer) == member.Name)?.Expression,
            _ => null,
        };
        return part is null ? null : whole!.Value.At(part);
    }

    // Where it is written out.
    private static Code? Whole(Code code) => code.IsTooDeep ? null : code.Syntax switch
    {
        TupleExpressionSyntax or AnonymousObjectCreationExpressionSyntax => code,
        BaseObjectCreationExpressionSyntax { Initializer: null } => SampleType.Is(code.Type) ? code : null,
        ParenthesizedExpressionSyntax inner => Whole(code.At(inner.Expression)),
        _ when !HasParts(code.Type) || !code.IsUnconverted => null,
        InvocationExpressionSyntax => Returned.Of(code) is { } returned ? Whole(returned) : null,
        IdentifierNameSyntax or MemberAccessExpressionSyntax => (Of(code) ?? Named(code)) is { } value ? Whole(value) : null,
        _ => null,
    };

    private static Code? Named(Code code) =>
        code.Symbol is { } symbol && SingleValue.Of(symbol, code) is { } value && Contents.AreKept(symbol, code) ? value : null;

    private static bool HasParts(ITypeSymbol? type) => type is INamedTypeSymbol { IsTupleType: true } or { IsAnonymousType: true } || SampleType.Is(type);

    // A sample's members have the names of what it is made with.
    private static ExpressionSyntax? ArgumentFor(string member, IMethodSymbol constructor, BaseObjectCreationExpressionSyntax sample) =>
        OrderedArguments.Of(constructor, sample.ArgumentList).Where((_, i) => constructor.Parameters[i].Name == member).FirstOrDefault()?.Expression;

    // Item1 is the first, whatever its other name.
    private static int PlaceOf(IFieldSymbol element) =>
        element.CorrespondingTupleField is { Name: ['I', 't', 'e', 'm', ..] and var name }
        && int.TryParse(name.Substring("Item".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? place - 1
            : -1;

    private static string? NameOf(AnonymousObjectMemberDeclaratorSyntax initializer) =>
        initializer.NameEquals?.Name.Identifier.ValueText ?? SyntaxFacts.TryGetInferredMemberName(initializer.Expression);
}
