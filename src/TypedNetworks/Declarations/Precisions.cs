namespace TypedNetworks;

/// <summary>Names of the number types, for <see cref="NetworkOptionsAttribute.Precision"/>.</summary>
public static class Precisions
{
    /// <summary><see cref="double"/>: 8 bytes a number.</summary>
    public const string Double = "Double";

    /// <summary><see cref="float"/>: 4 bytes a number.</summary>
    public const string Single = "Single";
}
