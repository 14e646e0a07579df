namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>Distances counted in representable numbers.</summary>
public static class Ulp
{
    /// <summary>How many representable numbers apart two numbers are. NaN is 0 from NaN and far from all else; +0 is not -0.</summary>
    public static long Distance(double a, double b) => Distance(
        BitConverter.DoubleToInt64Bits(a), BitConverter.DoubleToInt64Bits(b), long.MinValue, double.IsNaN(a), double.IsNaN(b));

    /// <inheritdoc cref="Distance(double, double)"/>
    public static long Distance(float a, float b) => Distance(
        BitConverter.SingleToInt32Bits(a), BitConverter.SingleToInt32Bits(b), int.MinValue, float.IsNaN(a), float.IsNaN(b));

    private static long Distance(long a, long b, long signBit, bool aIsNaN, bool bIsNaN)
    {
        if (aIsNaN || bIsNaN)
        {
            return aIsNaN && bIsNaN ? 0 : long.MaxValue;
        }

        if (a == b)
        {
            return 0;
        }

        // Unsigned: between two numbers of different sign there may be more of them than a long can count.
        ulong distance = (ulong)Math.Max(Ordinal(a, signBit), Ordinal(b, signBit)) - (ulong)Math.Min(Ordinal(a, signBit), Ordinal(b, signBit));
        return (long)Math.Clamp(distance, 1UL, long.MaxValue);
    }

    /// <summary>Numbers the values in increasing order, both zeros as 0.</summary>
    private static long Ordinal(long bits, long signBit) => bits >= 0 ? bits : signBit - bits;
}
