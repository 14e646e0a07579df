using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing;

/// <summary>The names of an enum's members as users write them.</summary>
internal static class KnownNames
{
    /// <summary>Whether a name is one of them, letter for letter.</summary>
    public static bool Contains<TEnum>(string name)
        where TEnum : struct, Enum => Enum.GetNames(typeof(TEnum)).Contains(name);

    /// <summary>The one that was probably meant: of which it is the beginning, else the nearest letter by letter.</summary>
    public static string Nearest<TEnum>(string name)
        where TEnum : struct, Enum
    {
        var names = Enum.GetNames(typeof(TEnum));
        return (name.Length > 1 ? names.FirstOrDefault(candidate => candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase)) : null)
            ?? NearestName.Of(name, names);
    }

    /// <summary>All of them, for a message.</summary>
    public static string List<TEnum>()
        where TEnum : struct, Enum => string.Join(", ", Enum.GetNames(typeof(TEnum)));

    /// <summary>The member of a name; the first member where it is unknown or not given.</summary>
    public static TEnum Parse<TEnum>(string? name)
        where TEnum : struct, Enum => name is not null && Contains<TEnum>(name) ? (TEnum)Enum.Parse(typeof(TEnum), name) : default;
}
