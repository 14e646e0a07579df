using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>A vector written out where it is handed over: its numbers between brackets, or its length alone.</summary>
internal sealed class Literal
{
    // The brackets or braces, or the list of arguments.
    private readonly SyntaxNode? _list;
    private readonly IReadOnlyList<(ExpressionSyntax Expression, bool IsSpread)> _elements = [];

    private Literal(SyntaxNode? list, IEnumerable<(ExpressionSyntax Expression, bool IsSpread)> elements) => (_list, _elements) = (list, elements.ToList());

    /// <summary>The length, where it is written.</summary>
    public ExpressionSyntax? Size { get; private init; }

    /// <summary>Whether there are others of its numbers, where <c>#if</c> goes the other way.</summary>
    public bool IsConditional => _list is { ContainsDirectives: true };

    /// <summary>Whether the numbers themselves are there.</summary>
    public bool HasElements => _list is not null;

    /// <summary>Reads an expression; <see langword="null"/> for what is not written out there.</summary>
    public static Literal? Read(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Read(inner.Expression),
        CastExpressionSyntax cast => Read(cast.Expression),
        ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Sizes: [var size] }] } array => Of(array.Initializer, size),
        StackAllocArrayCreationExpressionSyntax { Type: ArrayTypeSyntax { RankSpecifiers: [{ Sizes: [var size] }] } } array => Of(array.Initializer, size),
        ImplicitArrayCreationExpressionSyntax array => Of(array.Initializer, null),
        ImplicitStackAllocArrayCreationExpressionSyntax array => Of(array.Initializer, null),
        InitializerExpressionSyntax array => Of(array, null),
        _ => NewSyntax.IsCollection(expression) && NewSyntax.Elements(expression) is { } elements ? new(expression, elements) : null,
    };

    /// <summary>The arguments of a call, as if they were a vector.</summary>
    public static Literal Of(ArgumentListSyntax arguments) => new(arguments, arguments.Arguments.Select(argument => (argument.Expression, false)));

    /// <summary>Whether so many of the last elements are single numbers, and something is left before them.</summary>
    public bool CanLose(int count) => count < _elements.Count && _elements.Skip(_elements.Count - count).All(element => !element.IsSpread);

    /// <summary>Adds zeros behind the last number.</summary>
    public IEnumerable<Edit> Pad(int count, int length)
    {
        var zeros = string.Join(", ", Enumerable.Repeat("0", count));
        yield return _elements.Count > 0
            ? Edit.Insert(_list!.SyntaxTree, _elements[_elements.Count - 1].Expression.Span.End, ", " + zeros)
            : Edit.Insert(_list!.SyntaxTree, _list.GetFirstToken().Span.End, zeros);
        foreach (var edit in Resize(Literals.Integer(length)))
        {
            yield return edit;
        }
    }

    /// <summary>Removes the last numbers.</summary>
    public IEnumerable<Edit> Trim(int count, int length)
    {
        var first = _elements.Count - count;
        var list = new ListText(_elements[first - 1].Expression, _elements[first].Expression, _elements[_elements.Count - 1].Expression, after: null);
        foreach (var edit in list.Remove().Concat(Resize(Literals.Integer(length))))
        {
            yield return edit;
        }
    }

    /// <summary>Writes another length, where one is written.</summary>
    public IEnumerable<Edit> Resize(string length) => Size is null ? [] : [Edit.Replace(Size, length)];

    private static Literal Of(InitializerExpressionSyntax? initializer, ExpressionSyntax? size) =>
        new(initializer, initializer?.Expressions.Select(expression => (expression, false)) ?? []) { Size = size is OmittedArraySizeExpressionSyntax ? null : size };
}
