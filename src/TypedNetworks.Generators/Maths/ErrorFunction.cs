namespace TypedNetworks.Generators.Maths;

/// <summary>The error function, to some ten digits, for <see cref="Evaluation"/>: what networks compute with is the library's.</summary>
internal static class ErrorFunction
{
    // Beyond, 1 − erf is below 1e-17.
    private const double Limit = 6;
    private const int Steps = 600;

    /// <summary>erf x: 2/√π times the integral of e^(−t²) from 0 to x, by Simpson's rule.</summary>
    public static double Erf(double x)
    {
        if (double.IsNaN(x) || Math.Abs(x) > Limit)
        {
            return double.IsNaN(x) ? x : Math.Sign(x);
        }

        var step = x / Steps;
        var sum = 1 + Bell(x);
        for (var i = 1; i < Steps; i++)
        {
            sum += (i % 2 == 0 ? 2 : 4) * Bell(i * step);
        }

        return 2 / Math.Sqrt(Math.PI) * sum * step / 3;
    }

    /// <summary>The distribution function of the normal distribution.</summary>
    public static double NormalCdf(double x) => 0.5 * (1 + Erf(x / Math.Sqrt(2)));

    private static double Bell(double t) => Math.Exp(-t * t);
}
