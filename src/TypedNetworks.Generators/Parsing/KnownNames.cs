using System.Collections.Immutable;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing;

/// <summary>The names of an enum's members as users write them.</summary>
internal static class KnownNames
{
    /// <summary>Whether a name is one of them, letter for letter.</summary>
    public static bool Contains<TEnum>(string name)
        where TEnum : struct, Enum => Enum.GetNames(typeof(TEnum)).Contains(name);

    /// <summary>The one that was probably meant; <see langword="null"/> where none is near.</summary>
    public static string? Nearest<TEnum>(string name)
        where TEnum : struct, Enum => NearestName.Close(name, Enum.GetNames(typeof(TEnum)));

    /// <summary>What to write in place of a name that is none of them, for a message; <paramref name="introduction"/> is <c>The kernels are</c>.</summary>
    public static string Advice<TEnum>(string name, string introduction)
        where TEnum : struct, Enum =>
        Nearest<TEnum>(name) is { } nearest ? $"did you mean '{nearest}'? {introduction} {List<TEnum>()}" : $"write one of {List<TEnum>()}";

    /// <summary>The same for the code fixes.</summary>
    public static ImmutableDictionary<string, string?> RemedyFor<TEnum>(string name)
        where TEnum : struct, Enum => Nearest<TEnum>(name) is { } nearest ? Remedy.Write(nearest) : Remedy.None;

    /// <summary>The member of a name; the first member where it is unknown or not given.</summary>
    public static TEnum Parse<TEnum>(string? name)
        where TEnum : struct, Enum => name is not null && Contains<TEnum>(name) ? (TEnum)Enum.Parse(typeof(TEnum), name) : default;

    private static string List<TEnum>()
        where TEnum : struct, Enum => string.Join(", ", Enum.GetNames(typeof(TEnum)));
}
