namespace TypedNetworks.Numerics;

/// <summary>
/// Functions of one number that .NET lacks, or computes with too large an error near zero, or that are faster here.
/// </summary>
/// <remarks>
/// <para>
/// Error bounds are in units in the last place (ulp): the distance, counted in representable
/// numbers, between the returned number and the exact result rounded to the nearest one. They
/// leave room for a platform whose <see cref="Math.Exp(double)"/> and
/// <see cref="Math.Log(double)"/> are off by 1 ulp; where these are nearly exact, the errors are
/// about one ulp smaller.
/// </para>
/// <para>
/// The <see langword="float"/> versions compute in <see langword="double"/> and round once at the
/// end. An argument of type <see langword="int"/> selects the <see langword="float"/> version, as
/// C# prefers it; write <c>1.0</c> rather than <c>1</c> to get the <see langword="double"/> one.
/// </para>
/// <para>
/// The coefficient tables are Chebyshev interpolants worked out for this library; the script
/// <c>fit_scalar_math_coefficients.py</c> prints them.
/// </para>
/// </remarks>
public static partial class ScalarMath
{
    /// <summary>Below this magnitude e^x - 1 is a polynomial, above it a plain subtraction.</summary>
    private const double ExpM1PolynomialLimit = 0.5;

    // (e^x - 1 - x) / x^2 in powers of x, for |x| <= 0.5.
    // Relative error of the fit: 0.0073 * 2^-53.
    private static ReadOnlySpan<double> ExponentialRemainder =>
    [
        0.5, 0.16666666666666666, 0.04166666666666706, 0.00833333333333336,
        0.001388888888870455, 0.00019841269841146993, 2.4801587616145414E-05, 2.755731943362024E-06,
        2.7557076636642725E-07, 2.505194670972162E-08, 2.0962955815976076E-09, 1.6116496514371548E-10,
    ];

    /// <summary>Computes ln(1 + x), accurately also for x near zero.</summary>
    /// <param name="x">
    /// Any number. -1 gives negative infinity; below -1 the result is NaN.
    /// </param>
    /// <returns>The natural logarithm of 1 + x, within 3 ulp. LogP1(±0) is ±0.</returns>
    /// <remarks>
    /// Rounding 1 + x to u loses a known remainder r, and ln(u + r) = ln(u) + r / u up to a term of
    /// the order (r / u)^2, which is too small to matter.
    /// </remarks>
    public static double LogP1(double x)
    {
        double u = 1.0 + x;
        if (u == 1.0)
        {
            // |x| is at most 2^-53, so the next term of the series, x^2 / 2, is below half an ulp.
            // Returning x also keeps the sign of zero.
            return x;
        }

        if (!(u > 0.0 && double.IsFinite(u)))
        {
            // -1, less than -1, infinite or NaN: the remainder has no meaning, the logarithm does.
            return Math.Log(u);
        }

        // What the addition lost. Subtracting the larger operand first makes this exact.
        double remainder = Math.Abs(x) < 1.0 ? x - (u - 1.0) : 1.0 - (u - x);
        return Math.Log(u) + (remainder / u);
    }

    /// <inheritdoc cref="LogP1(double)"/>
    /// <returns>The natural logarithm of 1 + x, within 1 ulp. LogP1(±0) is ±0.</returns>
    /// <remarks>Computed in <see langword="double"/> and rounded.</remarks>
    public static float LogP1(float x) => (float)LogP1((double)x);

    /// <summary>Computes e^x - 1, accurately also for x near zero.</summary>
    /// <param name="x">Any number. Above about 709.78 the result is infinite.</param>
    /// <returns>e^x - 1, within 2 ulp. ExpM1(±0) is ±0, ExpM1(-∞) is -1.</returns>
    /// <remarks>
    /// Up to |x| = 0.5 the result is x + x^2 P(x), with P a polynomial fitted to
    /// (e^x - 1 - x) / x^2. Beyond that the subtraction cancels at most one bit.
    /// </remarks>
    public static double ExpM1(double x)
    {
        if (x == 0.0)
        {
            // The sum below would turn -0 into +0.
            return x;
        }

        if (Math.Abs(x) <= ExpM1PolynomialLimit)
        {
            // x is exact and the larger of the two terms, so the polynomial's rounding errors
            // count only for a fraction.
            return x + (x * x * Polynomial(ExponentialRemainder, x));
        }

        return Math.Exp(x) - 1.0;
    }

    /// <inheritdoc cref="ExpM1(double)"/>
    /// <param name="x">Any number. Above about 88.72 the result is infinite.</param>
    /// <returns>e^x - 1, within 1 ulp. ExpM1(±0) is ±0, ExpM1(-∞) is -1.</returns>
    /// <remarks>Computed in <see langword="double"/> and rounded.</remarks>
    public static float ExpM1(float x) => (float)ExpM1((double)x);

    /// <summary>Computes the softplus function ln(1 + e^z) without overflow.</summary>
    /// <param name="z">Any number.</param>
    /// <returns>
    /// ln(1 + e^z), within 3 ulp. Softplus(-∞) is 0, Softplus(+∞) is +∞. Below about -745.13 the
    /// result underflows to 0.
    /// </returns>
    /// <remarks>
    /// Uses ln(1 + e^z) = max(z, 0) + ln(1 + e^-|z|): the exponential never exceeds 1, and both
    /// terms are non-negative, so nothing cancels.
    /// </remarks>
    public static double Softplus(double z) => Math.Max(z, 0.0) + LogP1(Math.Exp(-Math.Abs(z)));

    /// <inheritdoc cref="Softplus(double)"/>
    /// <returns>
    /// ln(1 + e^z), within 1 ulp. Softplus(-∞) is 0, Softplus(+∞) is +∞. Below about -103.97 the
    /// result underflows to 0.
    /// </returns>
    /// <remarks>Computed in <see langword="double"/> and rounded.</remarks>
    public static float Softplus(float z) => (float)Softplus((double)z);

    /// <summary>Evaluates a polynomial by Horner's rule.</summary>
    /// <param name="coefficients">The coefficients, that of the lowest power first.</param>
    /// <param name="x">Where to evaluate it.</param>
    /// <returns>The sum of <c>coefficients[i]</c> times x^i.</returns>
    private static double Polynomial(ReadOnlySpan<double> coefficients, double x)
    {
        double sum = 0.0;
        for (int i = coefficients.Length - 1; i >= 0; i--)
        {
            sum = (sum * x) + coefficients[i];
        }

        return sum;
    }
}
