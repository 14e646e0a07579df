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
        TVector isNegative = TOps.LessThan(x, Zero);
        TVector numerator = TOps.Select(isNegative, e, One);
        TVector denominator = TOps.Add(One, e);
        TVector quotient = TOps.Divide(numerator, denominator);

        // What the sum lost, divided by the denominator, whose inverse is 1 / (1 + e) or 1 - e / (1 + e).
        TVector lost = TOps.Subtract(e, TOps.Subtract(denominator, One));
        TVector inverse = TOps.Select(isNegative, TOps.Subtract(One, quotient), quotient);
        return TOps.MultiplyAdd(TOps.Negate(TOps.Multiply(quotient, inverse)), lost, quotient);
    }

    /// <summary>(e^y - 1) / (e^y + 1) for y = 2 x.</summary>
    /// <remarks>
    /// With e^y = s e^r, where s is a power of two, e^y - 1 is (s - 1) + s r + s (e^r - 1 - r). The last summand is
    /// small; what r and the sum of the others lost to rounding is added to it.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Tanh(TVector x)
    {
        // Twice 20 is far into where tanh is 1.
        TVector magnitude = TOps.Clamp(TOps.Abs(x), Zero, TOps.Constant(20.0));
        TVector y = TOps.Add(magnitude, magnitude);
        TVector k = NearestPower(y);
        TVector exactPart = TOps.MultiplyAdd(k, MinusLn2Head, y);
        TVector r = TOps.MultiplyAdd(k, MinusLn2Tail, exactPart);
        TVector lostOfR = TOps.MultiplyAdd(k, MinusLn2Tail, TOps.Subtract(exactPart, r));
        TVector z = TOps.Multiply(r, r);
        TVector small = TOps.MultiplyAdd(z, ExponentialRemainder(r, z), lostOfR);

        TVector s = TOps.PowerOfTwo(k);
        TVector integer = TOps.Subtract(s, One);
        TVector scaledR = TOps.Multiply(s, r);
        TVector sum = TOps.Add(integer, scaledR);
        TVector lostOfSum = TOps.Subtract(scaledR, TOps.Subtract(sum, integer));
        TVector numerator = TOps.Add(sum, TOps.MultiplyAdd(s, small, lostOfSum));

        // The inverse of the denominator is (1 - quotient) / 2; with it goes what the addition of 2 lost.
        TVector two = TOps.Constant(2.0);
        TVector denominator = TOps.Add(numerator, two);
        TVector quotient = TOps.Divide(numerator, denominator);
        TVector halfLost = TOps.Multiply(TOps.Constant(0.5), TOps.Subtract(numerator, TOps.Subtract(denominator, two)));
        TVector result = TOps.MultiplyAdd(TOps.Multiply(quotient, TOps.Subtract(quotient, One)), halfLost, quotient);
        return TOps.CopySign(result, x);
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
        // The constants are negated where they are written: negating k would cost an instruction.
        return TOps.MultiplyAdd(k, MinusLn2Tail, TOps.MultiplyAdd(k, MinusLn2Head, x));
    }

    /// <summary>e^r for |r| up to ln 2 / 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector ExpNear0(TVector r) => TOps.Add(One, ExpM1Near0(r));

    /// <summary>e^r - 1 for |r| up to ln 2 / 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector ExpM1Near0(TVector r)
    {
        TVector z = TOps.Multiply(r, r);
        return TOps.MultiplyAdd(z, ExponentialRemainder(r, z), r);
    }

    /// <summary>(e^r - 1 - r) / z for |r| up to ln 2 / 2 and z = r^2.</summary>
    /// <remarks>
    /// Even and odd powers are two chains, which halves the time until the result is there, and costs nothing:
    /// r^2 is needed anyway.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector ExponentialRemainder(TVector r, TVector z)
    {
        TVector even;
        TVector odd;
        if (typeof(T) == typeof(float))
        {
            // Relative error in e^r - 1: 0.28 * 2^-24.
            even = TOps.Constant(0.0013882501516491175);
            odd = TOps.Constant(0.008366517722606659);
            even = Step(even, z, 0.04166720062494278);
            odd = Step(odd, z, 0.1666654348373413);
            even = Step(even, z, 0.4999999701976776);
        }
        else
        {
            // Relative error in e^r - 1: 0.31 * 2^-53.
            odd = TOps.Constant(2.505381890847554E-08);
            even = TOps.Constant(2.762604042644934E-07);
            odd = Step(odd, z, 2.7557407425252573E-06);
            even = Step(even, z, 2.4801505266950904E-05);
            odd = Step(odd, z, 0.00019841269719090762);
            even = Step(even, z, 0.0013888888931571153);
            odd = Step(odd, z, 0.008333333333389556);
            even = Step(even, z, 0.041666666666576736);
            odd = Step(odd, z, 0.16666666666666588);
            even = Step(even, z, 0.5000000000000006);
        }

        return TOps.MultiplyAdd(odd, r, even);
    }
}
