namespace TypedNetworks.Conformance.Tests.Reference;

/// <summary>The error function by its textbook expansions (Abramowitz and Stegun 7.1.6 and 7.1.14), independent of the library's.</summary>
internal static class ErrorFunction
{
    /// <summary>Φ(z), the normal distribution function.</summary>
    public static double NormalCdf(double z) => 0.5 * Complement(-z / Math.Sqrt(2));

    /// <summary>1 − erf x, to some 1e-14 of itself: from above it is never had by subtracting nearly equal numbers.</summary>
    private static double Complement(double x) => x < 0 ? 2 - Complement(-x) : x < 1.5 ? 1 - Series(x) : Fraction(x);

    // erf x = 2/√π · e^(−x²) · Σ 2ⁿ x²ⁿ⁺¹ / (1 · 3 · … · (2n + 1)): every term is positive, so nothing cancels.
    private static double Series(double x)
    {
        var (term, sum) = (x, x);
        for (var n = 1; term > sum * 1e-18; n++)
        {
            term *= 2 * x * x / ((2 * n) + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    // erfc x = e^(−x²)/√π · 1/(x + ½/(x + 1/(x + 3⁄2/(x + …)))), from the inside out: 200 levels suffice from 1.5 on.
    private static double Fraction(double x)
    {
        var tail = x;
        for (var level = 200; level >= 1; level--)
        {
            tail = x + (level * 0.5 / tail);
        }

        return Math.Exp(-x * x) / Math.Sqrt(Math.PI) / tail;
    }
}
