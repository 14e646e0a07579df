using System.Globalization;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Emission;

/// <summary>Names generated files, so that no two are the same even where case does not count.</summary>
internal static class FileNames
{
    /// <summary>The name of a file: <c>Gate.Forward.g.cs</c>, with the namespace before it.</summary>
    public static string HintName(GeneratedFile file, EquatableArray<string> twins)
    {
        var network = Readable(file.Network);
        var mark = twins.Contains(file.Network) ? "." + Mark(file.Network.Replace("@", "")) : "";
        var part = file.Part.Length == 0 ? "" : "." + file.Part;
        return network + mark + part + ".g.cs";
    }

    /// <summary>Those of some names whose files another's would be called as, but for case.</summary>
    public static EquatableArray<string> FindTwins(IEnumerable<string> names) =>
        names.GroupBy(Readable, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .SelectMany(group => group)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray();

    // The angle brackets of type parameters have no place in a file's name.
    private static string Readable(string network) =>
        network.Replace("@", "").Replace('+', '.').Replace('<', '{').Replace('>', '}');

    /// <summary>Which letters are capitals and which dots stand behind a type, in hexadecimal: what tells twins apart.</summary>
    private static string Mark(string name)
    {
        var bits = name.Select(c => char.IsUpper(c) || c == '+').ToArray();
        var digits = Enumerable.Range(0, (bits.Length + 3) / 4)
            .Select(i => bits.Skip(i * 4).Take(4).Aggregate(0, (digit, bit) => (digit * 2) + (bit ? 1 : 0)));
        return string.Concat(digits.Select(digit => digit.ToString("x", CultureInfo.InvariantCulture)));
    }
}
