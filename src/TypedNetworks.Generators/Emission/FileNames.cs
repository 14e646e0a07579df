using System.Globalization;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Emission;

/// <summary>Names generated files, so that no two are the same even where case does not count.</summary>
internal static class FileNames
{
    /// <summary>The name of a file: <c>Gate.Forward.g.cs</c>, with the namespace before it.</summary>
    public static string HintName(GeneratedFile file, EquatableArray<string> twins)
    {
        var network = file.Network.Replace("@", "");
        var mark = twins.Contains(file.Network) ? "." + CaseMark(network) : "";
        var part = file.Part.Length == 0 ? "" : "." + file.Part;
        return network + mark + part + ".g.cs";
    }

    /// <summary>Those of some names that another equals but for case.</summary>
    public static EquatableArray<string> FindTwins(IEnumerable<string> names) =>
        names.GroupBy(name => name.Replace("@", ""), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .SelectMany(group => group)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>Which letters are capitals, in hexadecimal: what tells twins apart.</summary>
    private static string CaseMark(string name)
    {
        var bits = name.Select(char.IsUpper).ToArray();
        var digits = Enumerable.Range(0, (bits.Length + 3) / 4)
            .Select(i => bits.Skip(i * 4).Take(4).Aggregate(0, (digit, bit) => (digit * 2) + (bit ? 1 : 0)));
        return string.Concat(digits.Select(digit => digit.ToString("x", CultureInfo.InvariantCulture)));
    }
}
