using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Judges the input and output names of a declaration, each by itself.</summary>
internal static class DeclaredNames
{
    /// <summary>Every name that is no identifier, or a keyword: where it stands, what it would be in C#, and one to write in its place that no other has.</summary>
    public static IEnumerable<(string Name, Site Site, string Role, string Better)> Wrong(NetworkDeclaration declaration) =>
        Wrong(declaration.InputNames, "InputNames", "parameter", (_, _) => false).Concat(Wrong(declaration.OutputNames, "OutputNames", "tuple element", TupleNames.IsTaken));

    /// <summary>Whether a text has the form of an identifier, as keywords do. What C# ignores in identifiers is in none, so that two names are never one.</summary>
    public static bool IsWord(string name) => SyntaxFacts.IsValidIdentifier(name) && !name.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>A name with the first number behind it, 2 or a later one, that makes it another than all that are taken: <c>x2</c>, <c>x1_2</c>.</summary>
    public static string Numbered(string name, Func<string, bool> isTaken, int first = 2)
    {
        // The second x1 is no x12; and of Item1, tuples have every Item12 for themselves.
        var stem = char.IsDigit(name[name.Length - 1]) ? name + "_" : name;
        for (var number = first; ; number++)
        {
            var candidate = stem + Literals.Integer(number);
            if (!isTaken(candidate))
            {
                return candidate;
            }
        }
    }

    // A parameter may be called 'nameof', but then nothing beside it can say nameof(gradient).
    private static bool IsKeyword(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || name == "nameof";

    // An identifier near to a text that is none.
    private static string Suggest(string name)
    {
        var words = Regex.Split(name, @"[^\p{L}\p{Nd}_]+").Where(word => word.Length > 0).ToArray();
        var joined = string.Concat(words.Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return joined.Length == 0 ? "value"
            : char.IsDigit(joined[0]) ? "_" + joined
            : IsKeyword(joined) ? joined + "Value"
            : joined;
    }

    private static IEnumerable<(string Name, Site Site, string Role, string Better)> Wrong(EquatableArray<string> names, string argument, string role, Func<string, int, bool> isTaken)
    {
        var free = new FreeNames(names, isTaken);
        for (var i = 0; i < names.Count; i++)
        {
            if (!IsWord(names[i]) || IsKeyword(names[i]))
            {
                yield return (names[i], Site.ElementOf(argument, i), role, free.Near(Suggest(names[i]), i));
            }
        }
    }
}
