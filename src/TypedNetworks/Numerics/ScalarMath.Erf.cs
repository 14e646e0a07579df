namespace TypedNetworks.Numerics;

/// <content>
/// The error function and its relatives. Three approximations carry all of them: erf(x) / x for
/// small x, the scaled function erfcx(x) = e^(x^2) erfc(x) for the tail, and e^(-s) times the
/// latter with a correction for the rounding of s = x^2.
/// </content>
public static partial class ScalarMath
{
    /// <summary>
    /// From here on erfc comes from erfcx. Below it, 1 - erf(x) cancels at most about one bit.
    /// </summary>
    private const double TailStart = 0.5;

    /// <summary>erfc(x) is below half the smallest positive number from about 27.23 on.</summary>
    private const double ErfcUnderflow = 28.0;

    /// <summary>1 / √2.</summary>
    private const double InverseSqrtTwo = 0.70710678118654752440;

    // erf(x) / x - 1 in powers of x^2, for |x| <= 1. The 1 is added last, exactly, so that the
    // polynomial's rounding errors count only for a fraction.
    // Relative error of the fit: 0.0013 * 2^-53.
    private static ReadOnlySpan<double> ErfRatioMinusOne =>
    [
        0.1283791670955126, -0.3761263890318375, 0.11283791670954879, -0.026866170645076792,
        0.0052239776248180145, -0.000854832698083379, 0.0001205533111164271, -1.4925595266831182E-05,
        1.6461000484121368E-06, -1.6350312701054695E-07, 1.4659775274047436E-08, -1.1372848856791674E-09,
        5.957176147748911E-11,
    ];

    // erfcx(x) in powers of x - 0.75, for 0.5 <= x <= 1.
    // Relative error of the fit: 0.0016 * 2^-53.
    private static ReadOnlySpan<double> ScaledErfcHalfToOne =>
    [
        0.5069376502931449, -0.3679726916557954, 0.2309581315512983, -0.12983606199487813,
        0.06679054252756783, -0.03189726204019368, 0.014289198666091785, -0.006051532258236163,
        0.002437637348879293, -0.0009385135840131843, 0.00034675112699586235, -0.00012332254905491935,
        4.236277872839012E-05, -1.4426531927022256E-05, 4.6468063021709155E-06,
    ];

    // erfcx(x) in powers of x - 1.5, for 1 <= x <= 2.
    // Relative error of the fit: 0.013 * 2^-53.
    private static ReadOnlySpan<double> ScaledErfcOneToTwo =>
    [
        0.3215854164543175, -0.16362291773256005, 0.0761510398554774, -0.03293090529956527,
        0.013377340953067394, -0.0051459575478377826, 0.0018861348769919975, -0.0006619300701084315,
        0.0002233099453004411, -7.265887301589559E-05, 2.2864299608127746E-05, -6.97536222785843E-06,
        2.0670657912156654E-06, -5.944961119917664E-07, 1.6714292901928126E-07, -4.9545807838901603E-08,
        1.3242541506849586E-08,
    ];

    // erfcx(x) in powers of x - 3, for 2 <= x <= 4.
    // Relative error of the fit: 0.0068 * 2^-53.
    private static ReadOnlySpan<double> ScaledErfcTwoToFour =>
    [
        0.17900115118138996, -0.05437226000717287, 0.01588437115987136, -0.00447943101837258,
        0.0012230390523759822, -0.00032412554449670324, 8.355413963925958E-05, -2.0989464462229973E-05,
        5.146436493852072E-06, -1.2333677143104898E-06, 2.8926692938101366E-07, -6.646690382092543E-08,
        1.4977112890287265E-08, -3.312780752600577E-09, 7.206556491473509E-10, -1.539306000137148E-10,
        3.165046186861128E-11, -6.555844952443731E-12, 1.6647790649164353E-12, -3.32463503923892E-13,
    ];

    // x erfcx(x) in powers of 1 / x^2, for 4 <= x <= 28. It tends to 1 / √π as x grows.
    // Relative error of the fit: 0.013 * 2^-53.
    private static ReadOnlySpan<double> ScaledErfcTail =>
    [
        0.5641895835477563, -0.2820947917738249, 0.42314218762634404, -1.057855457528207,
        3.7024917933369497, -16.660914341695744, 91.60867029485844, -593.8160917066522,
        4380.116092109285, -34834.572831866, 274080.7338474066, -1907611.6822151851,
        10338791.953904454, -37105717.67703845, 64379238.51819023,
    ];

    /// <summary>Computes the error function, 2 / √π times the integral of e^(-t^2) from 0 to x.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>erf(x), within 2 ulp. Erf(±0) is ±0, Erf(±∞) is ±1.</returns>
    /// <remarks>
    /// Up to |x| = 1 the result is x + x P(x^2), with P a polynomial fitted to erf(x) / x - 1.
    /// Beyond that it is 1 - erfc(|x|), where erfc is small enough for its error to vanish.
    /// </remarks>
    public static double Erf(double x)
    {
        double magnitude = Math.Abs(x);
        return magnitude <= 1.0
            ? x + (x * Polynomial(ErfRatioMinusOne, x * x))
            : Math.CopySign(1.0 - Erfc(magnitude), x);
    }

    /// <inheritdoc cref="Erf(double)"/>
    /// <returns>erf(x), within 1 ulp. Erf(±0) is ±0, Erf(±∞) is ±1.</returns>
    /// <remarks>Computed in <see langword="double"/> and rounded.</remarks>
    public static float Erf(float x) => (float)Erf((double)x);

    /// <summary>
    /// Computes the complementary error function 1 - erf(x), with a small relative error also in
    /// the tail, where it is tiny.
    /// </summary>
    /// <param name="x">Any number. Above about 27.23 the result underflows to 0.</param>
    /// <returns>erfc(x), within 5 ulp. Erfc(-∞) is 2, Erfc(+∞) is 0.</returns>
    /// <remarks>
    /// From x = 0.5 on the result is e^(-x^2) erfcx(x), with erfcx(x) = e^(x^2) erfc(x) from
    /// fitted polynomials. Below it, it is 1 - erf(x).
    /// </remarks>
    public static double Erfc(double x)
    {
        if (x < TailStart)
        {
            return 1.0 - Erf(x);
        }

        if (x >= ErfcUnderflow)
        {
            return 0.0;
        }

        double square = x * x;
        double squareError = Math.FusedMultiplyAdd(x, x, -square);
        return TimesExpOfMinus(ScaledErfc(x), square, squareError);
    }

    /// <inheritdoc cref="Erfc(double)"/>
    /// <param name="x">Any number. Above about 10.06 the result underflows to 0.</param>
    /// <returns>erfc(x), within 1 ulp. Erfc(-∞) is 2, Erfc(+∞) is 0.</returns>
    /// <remarks>Computed in <see langword="double"/> and rounded.</remarks>
    public static float Erfc(float x) => (float)Erfc((double)x);

    /// <summary>
    /// Computes the distribution function of the standard normal distribution, the probability
    /// that a standard normal variable is at most z. GELU is z times this.
    /// </summary>
    /// <param name="z">Any number. Below about -38.49 the result underflows to 0.</param>
    /// <returns>½ erfc(-z / √2), within 5 ulp. NormalCdf(-∞) is 0, NormalCdf(+∞) is 1.</returns>
    /// <remarks>
    /// In the lower tail the result is e^(-z^2 / 2) ½ erfcx(-z / √2). The exponent is taken from z
    /// itself: squaring the rounded -z / √2 would multiply its rounding error by z^2.
    /// Elsewhere it is ½ + ½ erf(z / √2).
    /// </remarks>
    public static double NormalCdf(double z)
    {
        double x = z * -InverseSqrtTwo;
        if (x < TailStart)
        {
            return 0.5 - (0.5 * Erf(x));
        }

        if (x >= ErfcUnderflow)
        {
            return 0.0;
        }

        double halfSquare = 0.5 * z * z;
        double halfSquareError = Math.FusedMultiplyAdd(0.5 * z, z, -halfSquare);
        return TimesExpOfMinus(0.5 * ScaledErfc(x), halfSquare, halfSquareError);
    }

    /// <inheritdoc cref="NormalCdf(double)"/>
    /// <param name="z">Any number. Below about -14.17 the result underflows to 0.</param>
    /// <returns>½ erfc(-z / √2), within 1 ulp. NormalCdf(-∞) is 0, NormalCdf(+∞) is 1.</returns>
    /// <remarks>Computed in <see langword="double"/> and rounded.</remarks>
    public static float NormalCdf(float z) => (float)NormalCdf((double)z);

    /// <summary>Computes the scaled complementary error function e^(x^2) erfc(x).</summary>
    /// <param name="x">A number from 0.5 to 28, or NaN.</param>
    /// <returns>erfcx(x); NaN for NaN.</returns>
    private static double ScaledErfc(double x)
    {
        // The centres lie within a factor 2 of x, so that subtracting them is exact.
        if (x <= 1.0)
        {
            return Polynomial(ScaledErfcHalfToOne, x - 0.75);
        }

        if (x <= 2.0)
        {
            return Polynomial(ScaledErfcOneToTwo, x - 1.5);
        }

        return x <= 4.0
            ? Polynomial(ScaledErfcTwoToFour, x - 3.0)
            : Polynomial(ScaledErfcTail, 1.0 / (x * x)) / x;
    }

    /// <summary>Computes factor · e^-(exponent + exponentError).</summary>
    /// <param name="factor">A number well above the subnormal range.</param>
    /// <param name="exponent">The rounded exponent.</param>
    /// <param name="exponentError">What the rounding lost; far smaller than 1.</param>
    /// <returns>The product.</returns>
    /// <remarks>
    /// An exponent near 700 is known only to about 5e-14, and e^-s turns this absolute error into
    /// a relative one; hence the factor e^-d = 1 - d for the lost part d. It goes to the factor
    /// and not to the exponential, as the latter may be subnormal.
    /// </remarks>
    private static double TimesExpOfMinus(double factor, double exponent, double exponentError) =>
        (factor - (factor * exponentError)) * Math.Exp(-exponent);
}
