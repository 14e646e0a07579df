using System.Runtime.CompilerServices;

namespace TypedNetworks.Numerics;

/// <content>Functions made of ln x = e ln 2 + ln m, with m from √½ to √2.</content>
internal static partial class VectorKernels<TOps, TVector, T>
{
    /// <summary>ln x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Log(TVector x)
    {
        // Subnormal numbers are made normal first, and the logarithm of the factor is taken off again.
        TVector isSubnormal = TOps.LessThan(x, Pick(1.17549435E-38f, 2.2250738585072014E-308));
        TVector normal = TOps.Select(isSubnormal, TOps.Multiply(x, Pick(16777216f, 18014398509481984.0)), x);
        TVector e = TOps.Subtract(TOps.Exponent(normal), TOps.Select(isSubnormal, Pick(24f, 54.0), Zero));
        TVector f = TOps.Subtract(TOps.Significand(normal), One);
        return LogOrItsLimit(LogOf(f, e, Zero), x);
    }

    /// <summary>ln(1 + x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector LogP1(TVector x)
    {
        TVector u = TOps.Add(One, x);

        // What the addition lost. Subtracting the larger operand first makes this exact.
        TVector lost = TOps.Select(
            TOps.LessThan(x, One), TOps.Subtract(x, TOps.Subtract(u, One)), TOps.Subtract(One, TOps.Subtract(u, x)));
        TVector result = LogOrItsLimit(LogOfSum(u, lost), u);
        return TOps.Select(TOps.LessThan(TOps.Abs(x), Tiny), x, result);
    }

    /// <summary>ln(1 + e^x) as max(x, 0) + ln(1 + e^-|x|): the exponential never overflows, and nothing cancels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Softplus(TVector x)
    {
        TVector e = ExpOfMinus(TOps.Abs(x));
        TVector u = TOps.Add(One, e);
        TVector logarithm = LogOfSum(u, TOps.Subtract(e, TOps.Subtract(u, One)));
        logarithm = TOps.Select(TOps.LessThan(e, Tiny), e, logarithm);
        return TOps.Add(TOps.Select(TOps.GreaterThan(x, Zero), x, Zero), logarithm);
    }

    /// <summary>ln(u + lost), where lost is less than half an ulp of u.</summary>
    /// <remarks>It is ln u + lost / u: the next term of the series is too small to matter.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector LogOfSum(TVector u, TVector lost) =>
        LogOf(TOps.Subtract(TOps.Significand(u), One), TOps.Exponent(u), TOps.Divide(lost, u));

    /// <summary>ln(1 + f) + e ln 2 + correction, where 1 + f lies from √½ to √2 and the correction is tiny.</summary>
    /// <remarks>
    /// With s = f / (2 + f), ln(1 + f) is 2 atanh s = 2 s + s^3 P(s^2), and 2 s = f - s f. To keep the rounding
    /// error of s small it is written f - (f^2 / 2 - s (f^2 / 2 + s^2 P)), with f exact.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector LogOf(TVector f, TVector e, TVector correction)
    {
        TVector s = TOps.Divide(f, TOps.Add(TOps.Constant(2.0), f));
        TVector z = TOps.Multiply(s, s);
        TVector halfSquare = TOps.Multiply(TOps.Multiply(TOps.Constant(0.5), f), f);
        TVector small = TOps.MultiplyAdd(
            s, TOps.MultiplyAdd(z, LogarithmRemainder(z), halfSquare), TOps.MultiplyAdd(e, Ln2Tail, correction));
        return TOps.MultiplyAdd(e, Ln2Head, TOps.Subtract(f, TOps.Subtract(halfSquare, small)));
    }

    /// <summary>The logarithm of x, or its limit where x is 0 or infinite, or NaN where x is negative or NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector LogOrItsLimit(TVector logarithm, TVector x)
    {
        TVector isOrdinary = TOps.And(TOps.GreaterThan(x, Zero), TOps.LessThan(x, Infinity));
        TVector limit = TOps.Select(TOps.LessThan(x, Zero), TOps.Constant(double.NaN), x);
        limit = TOps.Select(TOps.AreEqual(x, Zero), TOps.Constant(double.NegativeInfinity), limit);
        return TOps.Select(isOrdinary, logarithm, limit);
    }

    /// <summary>(2 atanh(s) - 2 s) / s^3 for z = s^2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector LogarithmRemainder(TVector z)
    {
        TVector sum;
        if (typeof(T) == typeof(float))
        {
            // Relative error in the logarithm: 0.014 * 2^-24.
            sum = TOps.Constant(0.298717737197876);
            sum = Step(sum, z, 0.3997754156589508);
            return Step(sum, z, 0.6666677594184875);
        }

        // Relative error in the logarithm: 0.016 * 2^-53.
        sum = TOps.Constant(0.14796162189243067);
        sum = Step(sum, z, 0.1531403049771596);
        sum = Step(sum, z, 0.18183565056575893);
        sum = Step(sum, z, 0.2222219856036249);
        sum = Step(sum, z, 0.28571428742497185);
        sum = Step(sum, z, 0.3999999999941429);
        return Step(sum, z, 0.6666666666666734);
    }
}
