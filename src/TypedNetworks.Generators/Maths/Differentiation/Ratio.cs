namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>The number that a term or product begins with, kept as a quotient where its decimal digits have no end: z / 6.</summary>
/// <param name="Numerator">What is divided.</param>
/// <param name="Denominator">What divides it; positive.</param>
internal readonly record struct Ratio(double Numerator, double Denominator)
{
    // Beyond, whole numbers are no longer exact in double precision.
    private const double MaxWhole = 1L << 53;

    /// <summary>1.</summary>
    public static Ratio One { get; } = new(1, 1);

    /// <summary>Its value.</summary>
    public double Value => Numerator / Denominator;

    /// <summary>Whether it is 0.</summary>
    public bool IsZero => Numerator == 0;

    /// <summary>Whether it is below 0.</summary>
    public bool IsNegative => Numerator < 0;

    public static Ratio operator *(Ratio left, Ratio right) => Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Ratio operator /(Ratio left, Ratio right) => Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static Ratio operator +(Ratio left, Ratio right) => left.Denominator == right.Denominator
        ? Of(left.Numerator + right.Numerator, left.Denominator)
        : Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Ratio operator -(Ratio ratio) => new(-ratio.Numerator, ratio.Denominator);

    /// <summary>A quotient, shortened; as one number where that loses nothing, or where the parts are not whole.</summary>
    public static Ratio Of(double numerator, double denominator = 1)
    {
        if (denominator < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        if (denominator == 1)
        {
            return new(numerator, 1);
        }

        if (!IsWhole(numerator) || !IsWhole(denominator) || denominator == 0)
        {
            // 0.7 / 6 stays as it is; 0.5 / 0.1 is one number.
            return IsWhole(denominator) && denominator > 0 && !IsPowerOfTwo(denominator) ? new(numerator, denominator) : new(numerator / denominator, 1);
        }

        var divisor = GreatestCommonDivisor(Math.Abs(numerator), denominator);
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        return IsPowerOfTwo(denominator) ? new(numerator / denominator, 1) : new(numerator, denominator);
    }

    private static bool IsWhole(double number) => number == Math.Floor(number) && Math.Abs(number) <= MaxWhole;

    private static bool IsPowerOfTwo(double number) => number <= MaxWhole && ((long)number & ((long)number - 1)) == 0;

    private static double GreatestCommonDivisor(double a, double b) => b == 0 ? (a == 0 ? 1 : a) : GreatestCommonDivisor(b, a % b);
}
