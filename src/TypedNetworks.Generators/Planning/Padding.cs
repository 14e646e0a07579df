namespace TypedNetworks.Generators.Planning;

/// <summary>Rounds lengths up to whole vectors.</summary>
internal static class Padding
{
    /// <summary>The least multiple of <paramref name="lanes"/> that is at least <paramref name="length"/>.</summary>
    public static int Of(int length, int lanes) => (length + lanes - 1) / lanes * lanes;
}
