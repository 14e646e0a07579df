using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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

    /// <summary>1 / (1 + e^-x), as e^x / (e^x + 1): right in the left tail, and nothing overflows.</summary>
    /// <remarks>From the upper limit on e^x + 1 is e^x, and the quotient 1.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Sigmoid(TVector x)
    {
        TVector e = ExpInRange(TOps.Clamp(x, LeastExponent, Pick(20f, 40.0)), corrects: true);
        return TOps.Divide(e, TOps.Add(e, One));
    }

    /// <summary>n / (n + 2) for n = e^y - 1 and y = 2 x.</summary>
    /// <remarks>
    /// For small n the sum n + 2 is rounded as coarsely as n is finely. There the quotient only corrects n / 2, which
    /// times 1 - n / (n + 2) is the result too, and its error counts for little.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Tanh(TVector x)
    {
        // Twice 20 is far into where tanh is 1.
        TVector magnitude = TOps.Clamp(TOps.Abs(x), Zero, TOps.Constant(20.0));
        Split(TOps.Add(magnitude, magnitude), out TVector power, out TVector p);
        TVector n = TOps.MultiplyAdd(power, p, TOps.Subtract(power, One));
        TVector quotient = TOps.Divide(n, TOps.Add(n, TOps.Constant(2.0)));
        TVector half = TOps.Multiply(n, TOps.Constant(0.5));
        TVector corrected = TOps.NegateMultiplyAdd(half, quotient, half);
        return TOps.CopySign(TOps.Select(TOps.LessThan(magnitude, TOps.Constant(0.35)), corrected, quotient), x);
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
    /// <param name="x">The numbers.</param>
    /// <param name="corrects">Whether the error, about an ulp, is to be little more than half an ulp also where there is a table.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector ExpInRange(TVector x, bool corrects = false)
    {
        if (PowerTable.IsFor<TVector>())
        {
            // The compiler boxes nothing here: it knows the types.
            return typeof(T) == typeof(float)
                ? (TVector)(object)PowerTable.Exp((Vector512<float>)(object)x!, corrects)
                : (TVector)(object)PowerTable.Exp((Vector512<double>)(object)x!, corrects);
        }

        TVector k = NearestPower(x);
        return TOps.Scale(ExpNear0(Remainder(x, k)), k);
    }

    /// <summary>Splits e^x into a power, which minus 1 is exact, and 1 + p, with p as accurate near 0 as elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Split(TVector x, out TVector power, out TVector p)
    {
        if (PowerTable.IsFor<TVector>() && typeof(T) == typeof(float))
        {
            power = (TVector)(object)PowerTable.Split((Vector512<float>)(object)x!, out Vector512<float> singles);
            p = (TVector)(object)singles;
            return;
        }

        if (PowerTable.IsFor<TVector>())
        {
            power = (TVector)(object)PowerTable.Split((Vector512<double>)(object)x!, out Vector512<double> doubles);
            p = (TVector)(object)doubles;
            return;
        }

        // The head is exact, which r is not; so it is added last.
        TVector k = NearestPower(x);
        TVector head = TOps.MultiplyAdd(k, MinusLn2Head, x);
        TVector lost = TOps.Multiply(k, MinusLn2Tail);
        TVector r = TOps.Add(head, lost);
        TVector z = TOps.Multiply(r, r);
        p = TOps.Add(head, TOps.MultiplyAdd(z, ExponentialRemainder(r, z), lost));
        power = TOps.PowerOfTwo(k);
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
