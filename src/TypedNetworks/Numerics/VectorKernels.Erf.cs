using System.Runtime.CompilerServices;

namespace TypedNetworks.Numerics;

/// <content>The error function and the distribution function of the standard normal distribution.</content>
internal static partial class VectorKernels<TOps, TVector, T>
{
    /// <summary>erf(x): x + x P(x^2) up to |x| = 1, from there on 1 - erfc(|x|), whose error is too small to matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Erf(TVector x)
    {
        TVector magnitude = TOps.Abs(x);
        TVector near = TOps.MultiplyAdd(x, ErfRatioMinusOne(TOps.Multiply(x, x)), x);

        // Beyond 9 the result is 1, and squares stay small.
        TVector a = TOps.Clamp(magnitude, One, TOps.Constant(9.0));
        TVector far = TOps.Subtract(One, GaussTimes(ScaledErfc(a), a, One));
        return TOps.Select(TOps.LessThan(magnitude, One), near, TOps.CopySign(far, x));
    }

    /// <summary>
    /// ½ erfc(-x / √2): ½ + ½ erf(x / √2) near 0, else the tail e^(-x^2 / 2) ½ erfcx(|x| / √2) for negative x, and
    /// 1 minus that for positive x.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector NormalCdf(TVector x)
    {
        // Beyond the limit the tail rounds to 0, also as a subnormal number.
        TVector half = TOps.Constant(0.5);
        TVector limit = Pick(14.375f, 39.0);
        TVector limited = TOps.Clamp(x, TOps.Negate(limit), limit);
        TVector scaled = TOps.Multiply(limited, TOps.Constant(0.70710678118654752440));
        TVector a = TOps.Abs(scaled);
        TVector erf = TOps.MultiplyAdd(scaled, ErfRatioMinusOne(TOps.Multiply(scaled, scaled)), scaled);
        TVector near = TOps.MultiplyAdd(half, erf, half);

        TVector tail = GaussTimes(TOps.Multiply(half, ScaledErfc(a)), TOps.Abs(limited), half);
        TVector far = TOps.Select(TOps.GreaterThan(x, Zero), TOps.Subtract(One, tail), tail);
        return TOps.Select(TOps.LessThan(a, half), near, far);
    }

    /// <summary>factor · e^(-rate a^2).</summary>
    /// <remarks>
    /// The exponential turns an absolute error of its argument into a relative one, so the square must be exact:
    /// a is split into a head of half the bits, whose square is exact, and a tail.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector GaussTimes(TVector factor, TVector a, TVector rate)
    {
        TVector shifted = TOps.Multiply(a, Pick(4097f, 134217729.0));
        TVector head = TOps.Subtract(shifted, TOps.Subtract(shifted, a));
        TVector minusRate = TOps.Negate(rate);
        TVector large = TOps.Multiply(minusRate, TOps.Multiply(head, head));
        TVector small = TOps.Multiply(minusRate, TOps.Multiply(TOps.Subtract(a, head), TOps.Add(a, head)));
        TVector k = NearestPower(TOps.Add(large, small));
        TVector r = TOps.Add(
            TOps.MultiplyAdd(k, MinusLn2Head, large), TOps.MultiplyAdd(k, MinusLn2Tail, small));
        return TOps.Scale(TOps.MultiplyAdd(factor, ExpM1Near0(r), factor), k);
    }

    /// <summary>erfcx(x) = e^(x^2) erfc(x) for x from 0 to 10.25 in single and 28 in double precision.</summary>
    /// <remarks>
    /// A polynomial in t = (x - c) / (x + c), which takes the numbers from 0 to infinity to those from -1 to 1,
    /// approximates (1 + 2 x) erfcx(x), which is 1 at 0 and tends to 2 / √π.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector ScaledErfc(TVector x)
    {
        TVector centre = Pick(2f, 3.0);
        TVector t = TOps.Divide(TOps.Subtract(x, centre), TOps.Add(x, centre));
        return TOps.Divide(ScaledErfcTimesLine(t), TOps.MultiplyAdd(TOps.Constant(2.0), x, One));
    }

    /// <summary>erf(x) / x - 1 for t = x^2 up to 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector ErfRatioMinusOne(TVector t)
    {
        if (typeof(T) == typeof(float))
        {
            // Relative error in erf: 0.035 * 2^-24.
            TVector sum = TOps.Constant(7.853835268178955E-05);
            sum = Step(sum, t, -0.0008010188466869295);
            sum = Step(sum, t, 0.00518832728266716);
            sum = Step(sum, t, -0.026853812858462334);
            sum = Step(sum, t, 0.1128358542919159);
            sum = Step(sum, t, -0.3761262595653534);
            return Step(sum, t, 0.12837916612625122);
        }

        // Even and odd powers are two chains, which nearly halves the time until the result is there.
        // Relative error in erf: 0.1 * 2^-53.
        TVector z = TOps.Multiply(t, t);
        TVector even = TOps.Constant(5.945289257375883E-11);
        TVector odd = TOps.Constant(-1.1365682624527597E-09);
        even = Step(even, z, 1.4657884256679133E-08);
        odd = Step(odd, z, -1.635002589423797E-07);
        even = Step(even, z, 1.6460972881793106E-06);
        odd = Step(odd, z, -1.4925593511015418E-05);
        even = Step(even, z, 0.00012055331037075004);
        odd = Step(odd, z, -0.0008548326978747125);
        even = Step(even, z, 0.005223977624780955);
        odd = Step(odd, z, -0.026866170645072903);
        even = Step(even, z, 0.11283791670954857);
        odd = Step(odd, z, -0.3761263890318375);
        even = Step(even, z, 0.1283791670955126);
        return TOps.MultiplyAdd(odd, t, even);
    }

    /// <summary>(1 + 2 x) e^(x^2) erfc(x) for t = (x - centre) / (x + centre).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector ScaledErfcTimesLine(TVector t)
    {
        if (typeof(T) == typeof(float))
        {
            // Relative error: 0.56 * 2^-24.
            TVector sum = TOps.Constant(-0.00039886689046397805);
            sum = Step(sum, t, -0.0012270258739590645);
            sum = Step(sum, t, 0.0013131756568327546);
            sum = Step(sum, t, 0.008629288524389267);
            sum = Step(sum, t, -0.008060265332460403);
            sum = Step(sum, t, -0.05420367047190666);
            sum = Step(sum, t, 0.1640554666519165);
            sum = Step(sum, t, -0.16603147983551025);
            sum = Step(sum, t, -0.0927639901638031);
            return Step(sum, t, 1.2769783735275269);
        }

        // Relative error: 0.53 * 2^-53.
        TVector z = TOps.Multiply(t, t);
        TVector even = TOps.Constant(-3.9811074863148664E-09);
        TVector odd = TOps.Constant(-7.992217261280391E-09);
        even = Step(even, z, 3.243174077199105E-08);
        odd = Step(odd, z, 9.015799417539535E-08);
        even = Step(even, z, -1.309570108045555E-07);
        odd = Step(odd, z, -6.0255322892552E-07);
        even = Step(even, z, 3.494425732953022E-07);
        odd = Step(odd, z, 3.462022198122437E-06);
        even = Step(even, z, -7.282011463183752E-07);
        odd = Step(odd, z, -2.009565314616202E-05);
        even = Step(even, z, 4.9485109916489194E-06);
        odd = Step(odd, z, 0.0001250978450894535);
        even = Step(even, z, -0.00010515961060585422);
        odd = Step(odd, z, -0.0007798319773360873);
        even = Step(even, z, 0.001888690335167003);
        odd = Step(odd, z, 0.002529391781006105);
        even = Step(even, z, -0.02377051491673071);
        odd = Step(odd, z, 0.0683080273462885);
        even = Step(even, z, -0.11927366341539417);
        odd = Step(odd, z, 0.12964515870269053);
        even = Step(even, z, -0.047562294353449136);
        odd = Step(odd, z, -0.13562110612458056);
        even = Step(even, z, 1.2530080582697296);
        return TOps.MultiplyAdd(odd, t, even);
    }
}
