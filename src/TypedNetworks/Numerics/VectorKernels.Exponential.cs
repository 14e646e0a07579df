using System.Runtime.CompilerServices;

namespace TypedNetworks.Numerics;

/// <content>
/// Functions made of e^x = 2^k e^r, with k the integer nearest to x / ln 2 and r what is left, at most ln 2 / 2.
/// </content>
internal static partial class VectorKernels<TOps, TVector, T>
{
    /// <summary>Below this e^x rounds to 0, also as a subnormal number.</summary>
    private static TVector LeastExponent
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Pick(-105f, -746.0);
    }

    /// <summary>From here on e^x overflows.</summary>
    private static TVector GreatestExponent
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Pick(89f, 710.0);
    }

    /// <summary>e^x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Exp(TVector x) => ExpInRange(TOps.Clamp(x, LeastExponent, GreatestExponent));

    /// <summary>1 / (1 + e^-x), as e^x / (1 + e^x) for negative x: right in the left tail, and nothing overflows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Sigmoid(TVector x)
    {
        TVector e = ExpOfMinus(TOps.Abs(x));
        TVector numerator = TOps.Select(TOps.LessThan(x, Zero), e, One);
        return TOps.Divide(numerator, TOps.Add(One, e));
    }

    /// <summary>(e^2x - 1) / (e^2x + 1).</summary>
    /// <remarks>
    /// With e^2x = s + s q, where s is a power of two, numerator and denominator are rounded once each, and for
    /// small x, where s is 1, the numerator is q itself.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Tanh(TVector x)
    {
        // Twice 20 is far into where tanh is 1.
        TVector magnitude = TOps.Clamp(TOps.Abs(x), Zero, TOps.Constant(20.0));
        TVector twice = TOps.Add(magnitude, magnitude);
        TVector k = NearestPower(twice);
        TVector q = ExpM1Near0(Remainder(twice, k));
        TVector s = TOps.PowerOfTwo(k);
        TVector numerator = TOps.MultiplyAdd(s, q, TOps.Subtract(s, One));
        TVector denominator = TOps.MultiplyAdd(s, q, TOps.Add(s, One));
        return TOps.CopySign(TOps.Divide(numerator, denominator), x);
    }

    /// <summary>e^x - 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector ExpM1(TVector x)
    {
        // Far below -40 the result is -1; a limit there keeps 2^k normal.
        TVector limited = TOps.Clamp(x, TOps.Constant(-60.0), GreatestExponent);
        TVector k = NearestPower(limited);
        TVector q = ExpM1Near0(Remainder(limited, k));

        // 2^k q + (2^k - 1), halved until the end: the greatest k is one more than a power of two can have.
        TVector half = TOps.PowerOfTwo(TOps.Subtract(k, One));
        TVector sum = TOps.MultiplyAdd(half, q, TOps.Subtract(half, TOps.Constant(0.5)));

        // Halving would cost subnormal numbers a bit and -0 its sign.
        TVector isTiny = TOps.LessThan(TOps.Abs(x), Tiny);
        return TOps.Select(isTiny, x, TOps.Add(sum, sum));
    }

    /// <summary>Below this e^x - 1 and ln(1 + x) round to x.</summary>
    private static TVector Tiny
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Pick(2.9802322387695312E-08f, 5.551115123125783E-17);
    }

    /// <summary>e^-x for x from 0 on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector ExpOfMinus(TVector x) =>
        ExpInRange(TOps.Clamp(TOps.Negate(x), LeastExponent, Zero));

    /// <summary>e^x for x in the range where k is small enough for the scaling.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector ExpInRange(TVector x)
    {
        TVector k = NearestPower(x);
        return TOps.Scale(ExpNear0(Remainder(x, k)), k);
    }

    /// <summary>The integer nearest to x / ln 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector NearestPower(TVector x)
    {
        // Adding 1.5 · 2^23 or 1.5 · 2^52 rounds to an integer, in the same instruction as the multiplication.
        TVector rounder = Pick(VectorBits.RounderSingle, VectorBits.RounderDouble);
        TVector inverseLn2 = Pick(1.44269504f, 1.4426950408889634);
        return TOps.Subtract(TOps.MultiplyAdd(x, inverseLn2, rounder), rounder);
    }

    /// <summary>x - k ln 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Remainder(TVector x, TVector k)
    {
        TVector minusK = TOps.Negate(k);
        return TOps.MultiplyAdd(minusK, Ln2Tail, TOps.MultiplyAdd(minusK, Ln2Head, x));
    }

    /// <summary>e^r for |r| up to ln 2 / 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector ExpNear0(TVector r) => TOps.Add(One, ExpM1Near0(r));

    /// <summary>e^r - 1 for |r| up to ln 2 / 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector ExpM1Near0(TVector r) =>
        TOps.MultiplyAdd(TOps.Multiply(r, r), ExponentialRemainder(r), r);

    /// <summary>(e^r - 1 - r) / r^2 for |r| up to ln 2 / 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector ExponentialRemainder(TVector r)
    {
        TVector sum;
        if (typeof(T) == typeof(float))
        {
            // Relative error in e^r - 1: 0.28 * 2^-24.
            sum = TOps.Constant(0.0013882501516491175);
            sum = Step(sum, r, 0.008366517722606659);
            sum = Step(sum, r, 0.04166720062494278);
            sum = Step(sum, r, 0.1666654348373413);
            return Step(sum, r, 0.4999999701976776);
        }

        // Relative error in e^r - 1: 0.31 * 2^-53.
        sum = TOps.Constant(2.505381890847554E-08);
        sum = Step(sum, r, 2.762604042644934E-07);
        sum = Step(sum, r, 2.7557407425252573E-06);
        sum = Step(sum, r, 2.4801505266950904E-05);
        sum = Step(sum, r, 0.00019841269719090762);
        sum = Step(sum, r, 0.0013888888931571153);
        sum = Step(sum, r, 0.008333333333389556);
        sum = Step(sum, r, 0.041666666666576736);
        sum = Step(sum, r, 0.16666666666666588);
        return Step(sum, r, 0.5000000000000006);
    }
}
