namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>
/// A number of about 31 digits: a double and what it lacks. Slow and plain, to hold faster functions against.
/// Nothing here relies on fused multiply-add, nor on any function but e^x and ln x of about 15 digits.
/// </summary>
public readonly record struct DoubleDouble(double High, double Low)
{
    public static readonly DoubleDouble Ln2 = new(0.6931471805599453, 2.3190468138462996e-17);

    private static readonly DoubleDouble InverseRootPi = new(0.5641895835477563, 7.66772980658294e-18);

    private static readonly DoubleDouble RootHalf = new(0.7071067811865476, -4.833646656726457e-17);

    public static implicit operator DoubleDouble(double x) => new(x, 0.0);

    public static DoubleDouble operator -(DoubleDouble a) => new(-a.High, -a.Low);

    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        double sum = a.High + b.High;
        double bPart = sum - a.High;
        double error = (a.High - (sum - bPart)) + (b.High - bPart);
        return Normalized(sum, error + a.Low + b.Low);
    }

    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + -b;

    public static DoubleDouble operator *(DoubleDouble a, DoubleDouble b)
    {
        double product = a.High * b.High;
        (double aHead, double aTail) = Split(a.High);
        (double bHead, double bTail) = Split(b.High);
        double error = ((aHead * bHead) - product + (aHead * bTail) + (aTail * bHead)) + (aTail * bTail);
        return Normalized(product, error + ((a.High * b.Low) + (a.Low * b.High)));
    }

    public static DoubleDouble operator /(DoubleDouble a, DoubleDouble b)
    {
        double first = a.High / b.High;
        DoubleDouble rest = a - (b * first);
        double second = rest.High / b.High;
        rest -= b * second;
        return Normalized(first, second) + (rest.High / b.High);
    }

    /// <summary>e^x, and the power of two it is still to be multiplied with.</summary>
    public static (DoubleDouble Value, int Power) Exp(DoubleDouble x)
    {
        double k = Math.Round(x.High / Ln2.High);
        DoubleDouble r = (x - (Ln2 * k)) / 64.0;
        DoubleDouble sum = 1.0, term = 1.0;
        for (int i = 1; i <= 14; i++)
        {
            term *= r / i;
            sum += term;
        }

        for (int i = 0; i < 6; i++)
        {
            sum *= sum;
        }

        return (sum, (int)k);
    }

    /// <summary>e^x - 1, by its series near 0.</summary>
    public static DoubleDouble ExpM1(DoubleDouble x)
    {
        if (Math.Abs(x.High) > 0.5)
        {
            (DoubleDouble value, int power) = Exp(x);
            DoubleDouble scale = Math.ScaleB(1.0, Math.Max(power, -200));
            return (value * scale) - 1.0;
        }

        DoubleDouble sum = 0.0, term = 1.0;
        for (int i = 1; i <= 26; i++)
        {
            term *= x / i;
            sum += term;
        }

        return sum;
    }

    /// <summary>ln x for x not far from the middle of the range: Newton's step from the logarithm of 15 digits.</summary>
    public static DoubleDouble Log(DoubleDouble x)
    {
        int power = Math.ILogB(x.High);
        DoubleDouble m = new(Math.ScaleB(x.High, -power), Math.ScaleB(x.Low, -power));
        if (m.High > 1.5)
        {
            m /= 2.0;
            power++;
        }

        // ln m = 2 atanh((m - 1) / (m + 1)), a series without cancellation.
        DoubleDouble s = (m - 1.0) / (m + 1.0);
        DoubleDouble square = s * s, sum = 0.0;
        for (int i = 49; i >= 1; i -= 2)
        {
            sum = (sum * square) + ((DoubleDouble)1.0 / i);
        }

        return (s * sum * 2.0) + (Ln2 * power);
    }

    /// <summary>ln(1 + x), by the same series near 0.</summary>
    public static DoubleDouble LogP1(DoubleDouble x)
    {
        if (Math.Abs(x.High) > 0.25)
        {
            return Log(x + 1.0);
        }

        DoubleDouble s = x / (x + 2.0);
        DoubleDouble square = s * s, sum = 0.0;
        for (int i = 49; i >= 1; i -= 2)
        {
            sum = (sum * square) + ((DoubleDouble)1.0 / i);
        }

        return s * sum * 2.0;
    }

    /// <summary>erf(x) for |x| up to 3: 2 / √π e^(-x^2) times a series whose terms all have one sign.</summary>
    public static DoubleDouble ErfNear(DoubleDouble x)
    {
        DoubleDouble square = x * x, sum = 0.0, term = x;
        for (int i = 0; i < 120 && Math.Abs(term.High) > Math.Abs(sum.High) * 1e-34; i++)
        {
            sum += term;
            term *= square * 2.0 / ((2 * i) + 3.0);
        }

        (DoubleDouble gauss, int power) = Exp(-square);
        return sum * gauss * InverseRootPi * 2.0 * Math.ScaleB(1.0, power);
    }

    /// <summary>2 x / √π, rounded; scaled in between, so that no part of the product is subnormal.</summary>
    public static double ErfAtTiny(double x) =>
        x == 0.0 ? x : Math.ScaleB((InverseRootPi * 2.0 * Math.ScaleB(x, 500)).High, -500);

    /// <summary>erfc(x) for x from 3 on, by its continued fraction, and the power of two it is to be multiplied with.</summary>
    public static (DoubleDouble Value, int Power) ErfcFar(DoubleDouble x)
    {
        DoubleDouble fraction = x;
        for (int i = x.High > 6.0 ? 60 : 140; i >= 1; i--)
        {
            fraction = x + ((DoubleDouble)(0.5 * i) / fraction);
        }

        (DoubleDouble gauss, int power) = Exp(-(x * x));
        return (gauss * InverseRootPi / fraction, power);
    }

    /// <summary>½ erfc(-x / √2), rounded.</summary>
    public static double NormalCdf(double x)
    {
        DoubleDouble a = RootHalf * Math.Abs(x);
        if (a.High < 3.0)
        {
            return (((ErfNear(a) * Math.Sign(x)) + 1.0) / 2.0).High;
        }

        (DoubleDouble value, int power) = ErfcFar(a);
        return x < 0.0
            ? Math.ScaleB(value.High, power - 1)
            : ((DoubleDouble)1.0 - (value * Math.ScaleB(1.0, Math.Max(power - 1, -300)))).High;
    }

    private static (double Head, double Tail) Split(double x)
    {
        double shifted = x * 134217729.0;
        double head = shifted - (shifted - x);
        return (head, x - head);
    }

    private static DoubleDouble Normalized(double high, double low)
    {
        double sum = high + low;
        return new(sum, low - (sum - high));
    }
}
