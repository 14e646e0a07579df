using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing;

/// <summary>The input and output names of a declaration, each with its place.</summary>
internal static class DeclaredNames
{
    /// <summary>Every name, where it stands, and whether it is an input's or an output's.</summary>
    public static IEnumerable<(string Name, Site Site, string Role)> Of(NetworkDeclaration declaration) =>
        Of(declaration.InputNames, "InputNames", "parameter").Concat(Of(declaration.OutputNames, "OutputNames", "tuple element"));

    /// <summary>An identifier near to a text that is none.</summary>
    public static string Suggest(string name)
    {
        var words = Regex.Split(name, @"[^\p{L}\p{Nd}_]+").Where(word => word.Length > 0).ToArray();
        var joined = string.Concat(words.Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return joined.Length == 0 ? "value"
            : char.IsDigit(joined[0]) ? "_" + joined
            : SyntaxFacts.GetKeywordKind(joined) != SyntaxKind.None ? joined + "Value"
            : joined;
    }

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

    private static IEnumerable<(string Name, Site Site, string Role)> Of(EquatableArray<string> names, string argument, string role) =>
        names.Select((name, i) => (name, Site.ElementOf(argument, i), role));
}
