namespace TypedNetworks.Numerics;

/// <summary>Bit patterns and the like that the vector widths share.</summary>
internal static class VectorBits
{
    /// <summary>1.5 · 2^23. Adding it leaves no bits for a fraction, and the low bits for an integer of either sign.</summary>
    public const float RounderSingle = 12582912f;

    /// <summary>1.5 · 2^52, which does the same for <see langword="double"/>.</summary>
    public const double RounderDouble = 6755399441055744.0;

    /// <summary>The bits of 1.</summary>
    public const int OneSingle = 0x3F800000;

    /// <summary>The bits of 1.</summary>
    public const long OneDouble = 0x3FF0000000000000;

    /// <summary>The bits of √½.</summary>
    public const int RootHalfSingle = 0x3F3504F3;

    /// <summary>The bits of the same √½, a <see langword="float"/>, in <see langword="double"/>.</summary>
    public const long RootHalfDouble = 0x3FE6A09E60000000;
}
