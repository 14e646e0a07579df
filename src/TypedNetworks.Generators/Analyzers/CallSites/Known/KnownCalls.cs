using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Lengths of what the framework's own members make: spans over something, slices, copies, empty ones.</summary>
internal static class KnownCalls
{
    private static readonly SymbolDisplayFormat _fullName = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>The length of what a call returns, or <see langword="null"/>.</summary>
    public static int? Of(Code code, InvocationExpressionSyntax call)
    {
        if (code.Symbol is not IMethodSymbol method)
        {
            return null;
        }

        // The static form of an extension method has what the other form has before the dot as its first argument.
        var arguments = OrderedArguments.Of(method, call.ArgumentList).Select(argument => argument?.Expression).ToList();
        if (!method.IsStatic || method.ReducedFrom is not null)
        {
            arguments.Insert(0, (call.Expression as MemberAccessExpressionSyntax)?.Expression);
        }

        Code? At(int i) => i < arguments.Count && arguments[i] is { } expression ? code.At(expression) : null;
        return (method.ContainingType.OriginalDefinition.ToDisplayString(_fullName), method.Name) switch
        {
            ("System.Array", "Clone") => At(0) is { } whole && IsArray(whole) ? KnownLength.Of(whole) : null,
            ("System.MemoryExtensions", "AsSpan" or "AsMemory") => At(0) is { } array && IsArray(array) ? OfSlice(array, At(1), At(2)) : null,
            (_, "Slice" or "AsSpan" or "AsMemory") when VectorTypes.IsVector(method.ContainingType) => At(0) is { } whole ? OfSlice(whole, At(1), At(2)) : null,
            (_, "ToArray") when VectorTypes.IsVector(method.ContainingType) => At(0) is { } whole ? KnownLength.Of(whole) : null,
            ("System.Linq.Enumerable", "ToArray" or "Select" or "Reverse" or "Order" or "OrderDescending" or "OrderBy" or "OrderByDescending") => At(0) is { } whole ? KnownLength.Of(whole) : null,
            ("System.Linq.Enumerable", "Append" or "Prepend") => At(0) is { } whole ? Sum(KnownLength.Of(whole), 1) : null,
            ("System.Linq.Enumerable", "Concat") => At(0) is { } first && At(1) is { } second ? Sum(KnownLength.Of(first), KnownLength.Of(second)) : null,
            ("System.Array", "ConvertAll") => At(0) is { } whole ? KnownLength.Of(whole) : null,
            ("System.Linq.Enumerable", "Repeat" or "Range") => OfCount(At(1)),
            ("System.Runtime.InteropServices.MemoryMarshal", "CreateSpan" or "CreateReadOnlySpan") => OfCount(At(1)),
            ("System.GC", "AllocateArray" or "AllocateUninitializedArray") => OfCount(At(0)),
            ("System.Array" or "System.Linq.Enumerable", "Empty") => 0,
            ("System.Linq.Enumerable", "Where" or "Take" or "Skip" or "Distinct" or "OfType" or "Cast") => At(0) is { } whole && KnownLength.Of(whole) == 0 ? 0 : null,
            ("System.Collections.Immutable.ImmutableArray", "Create") => OfItems(code, call.ArgumentList.Arguments),
            ("System.Collections.Immutable.ImmutableArray", "ToImmutableArray") => At(0) is { } whole ? KnownLength.Of(whole) : null,
            _ => null,
        };
    }

    /// <summary>Whether a call gives the framework's own view of a vector, over the same numbers.</summary>
    public static bool IsView(Code call) => call.Symbol is IMethodSymbol { Name: "AsSpan" or "Slice", ContainingType: var type }
        && (VectorTypes.IsVector(type) || type.OriginalDefinition.ToDisplayString(_fullName) == "System.MemoryExtensions");

    /// <summary>The length of <c>new Span&lt;double&gt;(…)</c> and its like, or <see langword="null"/>.</summary>
    public static int? OfCreation(Code code, BaseObjectCreationExpressionSyntax creation)
    {
        if (code.Type is not { } type || type is IArrayTypeSymbol || !VectorTypes.IsVector(type) || code.Symbol is not IMethodSymbol constructor)
        {
            return null;
        }

        var arguments = OrderedArguments.Of(constructor, creation.ArgumentList);
        Code? At(int i) => arguments[i] is { } argument ? code.At(argument.Expression) : null;
        return constructor.Parameters switch
        {
            [] => 0,
            [{ Type: IArrayTypeSymbol }] => At(0) is { } whole ? KnownLength.Of(whole) : null,
            [{ RefKind: not RefKind.None }] => 1,
            [{ Type: IArrayTypeSymbol }, _, _] => OfCount(At(2)),
            [{ Type: IPointerTypeSymbol }, _] => OfCount(At(1)),
            _ => null,
        };
    }

    /// <summary>The length of <c>memory.Span</c> and <c>Span&lt;double&gt;.Empty</c>, or <see langword="null"/>.</summary>
    public static int? OfProperty(Code code, IPropertySymbol property) =>
        property.ContainingType is IArrayTypeSymbol || !VectorTypes.IsVector(property.ContainingType) ? null
        : property.Name == "Empty" ? 0
        : property.Name == "Span" && code.Syntax is MemberAccessExpressionSyntax access ? KnownLength.Of(code.At(access.Expression))
        : null;

    // One by one, or an array or span of them.
    private static int? OfItems(Code code, SeparatedSyntaxList<ArgumentSyntax> items) =>
        items.All(item => Conversions.IsNumber(code.At(item.Expression).Type)) ? items.Count
        : items is [var whole] ? KnownLength.Of(code.At(whole.Expression))
        : null;

    private static int? Sum(int? length, int? other) => (long?)length + other is <= int.MaxValue and var sum ? (int)sum : null;

    private static bool IsArray(Code code) => code.Type is IArrayTypeSymbol { Rank: 1 };

    private static int? OfSlice(Code whole, Code? start, Code? length) =>
        start is not { } from ? KnownLength.Of(whole)
        : length is not null ? OfCount(length)
        : KnownSlice.Range(from) is { } range ? KnownSlice.Of(whole, range)
        : KnownSlice.From(whole, from.Syntax);

    private static int? OfCount(Code? count) => count is { } code && KnownNumber.Of(code) is >= 0 and { } length ? length : null;
}
