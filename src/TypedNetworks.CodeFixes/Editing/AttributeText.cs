using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedNetworks.CodeFixes.Editing;

/// <summary>Edits of attributes and their arguments.</summary>
internal static class AttributeText
{
    /// <summary>The argument of a name, or <see langword="null"/>.</summary>
    public static AttributeArgumentSyntax? Find(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    /// <summary>Gives an argument another value, or adds it as the last.</summary>
    public static Edit Set(AttributeSyntax attribute, string name, string value)
    {
        if (Find(attribute, name) is { } argument)
        {
            return Edit.Replace(argument.Expression, value);
        }

        var tree = attribute.SyntaxTree;
        return attribute.ArgumentList is not { } list ? Edit.Insert(tree, attribute.Span.End, $"({name} = {value})")
            : list.Arguments.Count == 0 ? Edit.Insert(tree, list.OpenParenToken.Span.End, $"{name} = {value}")
            : Edit.Insert(tree, list.Arguments.Last().Span.End, $",{Before(list.Arguments.Last())}{name} = {value}");
    }

    /// <summary>Takes an argument away, with its comma.</summary>
    public static IEnumerable<Edit> Remove(AttributeArgumentSyntax argument)
    {
        var arguments = ((AttributeArgumentListSyntax)argument.Parent!).Arguments;
        var place = arguments.IndexOf(argument);
        return new ListText(arguments.ElementAtOrDefault(place - 1), argument, argument, arguments.ElementAtOrDefault(place + 1)).Remove();
    }

    /// <summary>Takes away attributes of one list: all of it, brackets and line included, where they are all that it has.</summary>
    public static IEnumerable<Edit> Remove(AttributeListSyntax list, IReadOnlyCollection<AttributeSyntax> attributes)
    {
        if (attributes.Count == list.Attributes.Count)
        {
            yield return Edit.Remove(list.SyntaxTree, Lines.Whole(list.SyntaxTree, list.Span));
            yield break;
        }

        // Each with the comma before it; those that come first, with the comma behind.
        var kept = list.Attributes.First(attribute => !attributes.Contains(attribute));
        foreach (var attribute in attributes)
        {
            var place = list.Attributes.IndexOf(attribute);
            yield return Edit.Remove(
                list.SyntaxTree,
                place < list.Attributes.IndexOf(kept)
                    ? TextSpan.FromBounds(attribute.SpanStart, list.Attributes[place + 1].SpanStart)
                    : TextSpan.FromBounds(list.Attributes[place - 1].Span.End, attribute.Span.End));
        }
    }

    /// <summary>Adds lists of attributes behind one: each on a line of its own where that one has its line.</summary>
    public static Edit InsertAfter(AttributeListSyntax list, IEnumerable<string> lists)
    {
        var (tree, end) = (list.SyntaxTree, list.Span.End);
        var line = tree.GetText().Lines.GetLineFromPosition(end);
        return list.GetLastToken().GetNextToken().SpanStart > line.End
            ? Edit.Insert(tree, line.End, string.Concat(lists.Select(text => Lines.Ending(tree) + Lines.Indentation(tree, end) + text)))
            : Edit.Insert(tree, end, string.Concat(lists.Select(text => " " + text)));
    }

    /// <summary>Adds an attribute before one.</summary>
    public static Edit InsertBefore(AttributeSyntax attribute, string text)
    {
        var (tree, list) = (attribute.SyntaxTree, (AttributeListSyntax)attribute.Parent!);
        return list.Attributes.Count > 1 ? Edit.Insert(tree, attribute.SpanStart, text + ", ")
            : Lines.Begins(tree, list.SpanStart) ? Edit.Insert(tree, list.SpanStart, $"[{text}]{Lines.Ending(tree)}{Lines.Indentation(tree, list.SpanStart)}")
            : Edit.Insert(tree, list.SpanStart, $"[{text}] ");
    }

    // Where the last argument has a line for itself, the next has one too.
    private static string Before(AttributeArgumentSyntax last) => Lines.Begins(last.SyntaxTree, last.SpanStart)
        ? Lines.Ending(last.SyntaxTree) + Lines.Indentation(last.SyntaxTree, last.SpanStart)
        : " ";
}
