using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>Code as messages repeat it.</summary>
internal static class ShortText
{
    // Longer expressions are not repeated in a message.
    private const int Max = 30;

    /// <summary>The text of an expression, or three dots.</summary>
    public static string Of(ExpressionSyntax expression) => Of(expression.ToString());

    /// <summary>A text, or three dots.</summary>
    public static string Of(string text) => OrElse(text, "…");

    /// <summary>A text, or another in place of one that is too long.</summary>
    public static string OrElse(string text, string other) => IsLong(text) ? other : text;

    /// <summary>Whether a text is too long to be repeated.</summary>
    public static bool IsLong(string text) => text.Length > Max || text.Contains('\n');

    /// <summary>Arguments with commas between, with their names and what else is before them.</summary>
    public static string List(IEnumerable<ArgumentSyntax> arguments) => string.Join(", ", arguments.Select(argument =>
        (argument.NameColon is { Name: var name } ? name + ": " : "")
        + (argument.RefKindKeyword.Text is { Length: > 0 } keyword ? keyword + " " : "")
        + Of(argument.Expression)));
}
