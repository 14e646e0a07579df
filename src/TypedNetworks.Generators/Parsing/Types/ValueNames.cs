using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Names inputs and outputs after the members that they come from.</summary>
internal static class ValueNames
{
    /// <summary>What each number is called before people: <c>sepalLength</c>, <c>petal.length</c>; a lone number has the name it has everywhere.</summary>
    public static IEnumerable<string> Labels(ValueSpec value, string prefix) => Paths(value).Select(path => path.Length == 0 ? prefix + "0" : path);

    /// <summary>
    /// The same as names of parameters and tuple elements: <c>petalLength</c>. Nobody chose them, so those that C# keeps for
    /// itself, that are the user's own functions or that are there already give way.
    /// </summary>
    public static IEnumerable<string> Parameters(IEnumerable<string> labels, IEnumerable<string> functions)
    {
        var taken = new HashSet<string>(functions, StringComparer.Ordinal);
        foreach (var (label, place) in labels.Select((label, place) => (label, place)))
        {
            var name = string.Concat(label.Split('.').Select((part, i) => i == 0 ? part : char.ToUpperInvariant(part[0]) + part.Substring(1)));
            while (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || name == "nameof" || TupleNames.IsTaken(name, place) || !taken.Add(name))
            {
                name += "_";
            }

            yield return name;
        }
    }

    private static IEnumerable<string> Paths(ValueSpec value) => value switch
    {
        ValueSpec.Choice choice => choice.Members.Select(Camel),
        ValueSpec.Group group => group.Members.SelectMany(member => Paths(member.Value).Select(path => path.Length == 0 ? Camel(member.Name) : $"{Camel(member.Name)}.{path}")),
        _ => [""],
    };

    // As names of parameters are written: Width is width, URL is url, and XPosition xPosition.
    private static string Camel(string name)
    {
        var letters = name.TrimStart('@').ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]) && (i == 0 || i + 1 == letters.Length || char.IsUpper(letters[i + 1])); i++)
        {
            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new(letters);
    }
}
