namespace TypedNetworks.Generators.Maths;

/// <summary>The comparisons that a choice may be made by.</summary>
internal static class Comparisons
{
    /// <summary>Whether a comparison holds; for NaN none does.</summary>
    public static bool Holds(string comparison, double left, double right) => comparison switch
    {
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        ">=" => left >= right,
        "==" => left == right,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "No comparison."),
    };

    /// <summary>The comparison that holds just where another does not, NaN apart; <see langword="null"/> where there is none.</summary>
    public static string? Opposite(string comparison) => comparison switch
    {
        "<" => ">=",
        "<=" => ">",
        ">" => "<=",
        ">=" => "<",
        _ => null,
    };

    /// <summary>A comparison in words: a comment in XML has no room for its sign.</summary>
    public static string InWords(string comparison) => comparison switch
    {
        "<" => "below",
        "<=" => "at most",
        ">" => "above",
        ">=" => "at least",
        _ => "equal to",
    };
}
