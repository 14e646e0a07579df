using System.Runtime.CompilerServices;

namespace TypedNetworks.Numerics;

/// <content>
/// e^x where <see cref="PowerTable{TVector}"/> is: e^x = 2^k t (1 + p) with k + j / 16 the sixteenth nearest to x / ln 2,
/// t = 2^(j/16) from the table, and p = e^r - 1 for what is left, at most ln 2 / 32.
/// </content>
/// <remarks>These machines fuse multiplications with additions, and this relies on it.</remarks>
internal static partial class VectorKernels<TOps, TVector, T>
{
    /// <summary>Splits e^x.</summary>
    /// <param name="x">Numbers in the range where e^x neither overflows much nor vanishes.</param>
    /// <param name="corrects">
    /// Whether <paramref name="p"/> makes up for the rounding of <paramref name="t"/>, half an ulp of e^x; two operations more.
    /// </param>
    /// <param name="k">k + j / 16. Scaling by it takes the integer below it.</param>
    /// <param name="t">The power from the table, in [1, 2).</param>
    /// <param name="p">e^r - 1, within an ulp or so.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SplitByTable(TVector x, bool corrects, out TVector k, out TVector t, out TVector p)
    {
        // Adding 1.5 · 2^19 or 1.5 · 2^48 rounds to sixteenths, and leaves j in the last four bits.
        TVector rounder = Pick(VectorBits.RounderSingle / 16f, VectorBits.RounderDouble / 16.0);
        TVector rounded = TOps.MultiplyAdd(x, Pick(1.44269504f, 1.4426950408889634), rounder);
        k = TOps.Subtract(rounded, rounder);
        t = PowerTable<TVector>.Power(rounded);

        // head is x - k ln 2 with ln 2 rounded; lost is what that rounding, and the one of t, left out: a last bit or so.
        TVector head = TOps.MultiplyAdd(k, Pick(-0.6931471824645996f, -0.6931471805599453), x);
        TVector minusLn2Tail = Pick(1.9046542121259336E-09f, -2.3190468138462996E-17);
        TVector lost = corrects ? TOps.MultiplyAdd(k, minusLn2Tail, PowerTable<TVector>.Remainder(rounded)) : Zero;
        TVector r = corrects ? TOps.Add(head, lost) : TOps.MultiplyAdd(k, minusLn2Tail, head);
        TVector z = TOps.Multiply(r, r);

        // In what is multiplied by r^3 and higher powers the lost bits don't count; head is there earlier than r.
        TVector q;
        if (typeof(T) == typeof(float))
        {
            // Relative error in e^r - 1: 0.0054 * 2^-24.
            q = Step(TOps.Constant(0.16666992008686066), head, 0.5);
            q = TOps.MultiplyAdd(z, TOps.Constant(0.041666459292173386), q);
        }
        else if (!corrects)
        {
            // A coefficient less will do. Relative error in e^r: 0.11 * 2^-53.
            TVector low = Step(TOps.Constant(0.1666666666440886), head, 0.5000000000000006);
            TVector high = Step(TOps.Constant(0.008333472202273023), head, 0.041666666659525994);
            q = TOps.MultiplyAdd(z, TOps.MultiplyAdd(z, TOps.Constant(0.0013889130891606702), high), low);
        }
        else
        {
            // Relative error in e^r - 1: 0.017 * 2^-53.
            TVector low = Step(TOps.Constant(0.1666666666666666), head, 0.5000000000000003);
            TVector middle = Step(TOps.Constant(0.008333333333447041), head, 0.04166666666186919);
            TVector high = Step(TOps.Constant(0.00019841390928191757), head, 0.001388909296518143);
            q = TOps.MultiplyAdd(z, TOps.MultiplyAdd(z, high, middle), low);
        }

        p = corrects ? TOps.Add(head, TOps.MultiplyAdd(z, q, lost)) : TOps.MultiplyAdd(z, q, r);
    }
}
