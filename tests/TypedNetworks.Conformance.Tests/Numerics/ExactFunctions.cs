namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>The functions of VectorMath worked out with <see cref="DoubleDouble"/> and rounded to double.</summary>
public static class ExactFunctions
{
    private const double Infinity = double.PositiveInfinity;

    /// <summary>Below this the functions that start like x are x; from its inverse on all have reached their limits.</summary>
    private const double Small = 1e-30;

    public static double Exp(double x) => Math.Abs(x) > 800.0 || double.IsNaN(x)
        ? Math.Exp(x)
        : Rounded(DoubleDouble.Exp(x));

    public static double Log(double x) => x > 0.0 && x < Infinity
        ? DoubleDouble.Log(x).High
        : Math.Log(x);

    public static double Tanh(double x)
    {
        if (!(Math.Abs(x) < 25.0 && Math.Abs(x) > Small))
        {
            return Math.Tanh(x);
        }

        DoubleDouble e = DoubleDouble.ExpM1(2.0 * Math.Abs(x));
        return Math.CopySign((e / (e + 2.0)).High, x);
    }

    public static double Sigmoid(double x)
    {
        if (!(Math.Abs(x) < 600.0))
        {
            return double.IsNaN(x) ? x : x < 0.0 ? Exp(x) : 1.0;
        }

        DoubleDouble e = Unscaled(DoubleDouble.Exp(-Math.Abs(x)));
        return ((x < 0.0 ? e : 1.0) / (e + 1.0)).High;
    }

    public static double Softplus(double x)
    {
        if (!(Math.Abs(x) < 600.0))
        {
            return x < 0.0 ? Exp(x) : x;
        }

        DoubleDouble logarithm = DoubleDouble.LogP1(Unscaled(DoubleDouble.Exp(-Math.Abs(x))));
        return (logarithm + Math.Max(x, 0.0)).High;
    }

    public static double LogP1(double x) => x > -1.0 && x < Infinity
        ? (Math.Abs(x) < Small ? x : DoubleDouble.LogP1(x).High)
        : Math.Log(1.0 + x);

    public static double ExpM1(double x)
    {
        if (!(Math.Abs(x) > Small))
        {
            return x;
        }

        return x > 100.0 ? Exp(x) : x < -100.0 ? -1.0 : double.IsNaN(x) ? x : DoubleDouble.ExpM1(x).High;
    }

    public static double Erf(double x)
    {
        double magnitude = Math.Abs(x);
        if (magnitude < 1e-150)
        {
            return DoubleDouble.ErfAtTiny(x);
        }

        if (!(magnitude < 6.5))
        {
            return double.IsNaN(x) ? x : Math.Sign(x);
        }

        DoubleDouble result = magnitude < 3.0
            ? DoubleDouble.ErfNear(magnitude)
            : (DoubleDouble)1.0 - Unscaled(DoubleDouble.ErfcFar(magnitude));
        return Math.CopySign(result.High, x);
    }

    public static double NormalCdf(double x)
    {
        if (!(Math.Abs(x) < 40.0))
        {
            return double.IsNaN(x) ? x : x < 0.0 ? 0.0 : 1.0;
        }

        return DoubleDouble.NormalCdf(x);
    }

    private static double Rounded((DoubleDouble Value, int Power) x) => Math.ScaleB(x.Value.High, x.Power);

    private static DoubleDouble Unscaled((DoubleDouble Value, int Power) x) =>
        new(Math.ScaleB(x.Value.High, x.Power), Math.ScaleB(x.Value.Low, x.Power));
}
