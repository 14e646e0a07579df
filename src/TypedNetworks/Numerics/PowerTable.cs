using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TypedNetworks.Numerics;

/// <summary>
/// e^x over 512 bits: e^x = 2^k t (1 + p) with k + j / 16 the sixteenth nearest to x / ln 2, t = 2^(j/16) from a table that
/// is looked up lane by lane without going to memory for each lane, and p = e^r - 1 for what is left, at most ln 2 / 32.
/// </summary>
/// <remarks>
/// Sixteen numbers fill one register of <see langword="float"/> or two of <see langword="double"/>, and one instruction
/// picks from them. Narrower registers would need more of them than there is to gain. Written in the machine's own
/// instructions, a line each, and not through the operations of any width: every call that the JIT inlines leaves
/// temporaries behind, and methods with several of these functions in them have none to spare. These machines fuse
/// multiplications with additions, and this relies on it.
/// </remarks>
internal static class PowerTable
{
    private static ReadOnlySpan<float> Singles =>
    [
        1f, 1.0442737340927124f, 1.0905077457427979f, 1.1387885808944702f,
        1.1892070770263672f, 1.2418577671051025f, 1.2968395948410034f, 1.3542555570602417f,
        1.4142135381698608f, 1.4768261909484863f, 1.5422108173370361f, 1.610490322113037f,
        1.6817928552627563f, 1.7562521696090698f, 1.8340080976486206f, 1.9152065515518188f,
    ];

    private static ReadOnlySpan<double> Doubles =>
    [
        1.0, 1.0442737824274138, 1.0905077326652577, 1.1387886347566916,
        1.189207115002721, 1.241857812073484, 1.2968395546510096, 1.3542555469368927,
        1.4142135623730951, 1.4768261459394993, 1.5422108254079407, 1.6104903319492543,
        1.681792830507429, 1.7562521603732995, 1.8340080864093424, 1.9152065613971474,
    ];

    private static ReadOnlySpan<float> SingleRemainders =>
    [
        0f, 4.6285471455576044E-08f, -1.199215748926008E-08f, 4.7297820771063925E-08f,
        3.1934181521364735E-08f, 3.621057231839586E-08f, -3.0990722876822474E-08f, -7.475213337215791E-09f,
        1.7114270889351246E-08f, -3.047683350132502E-08f, 5.233334210430485E-09f, 6.10759176566944E-09f,
        -1.4719605978541495E-08f, -5.258795177098818E-09f, -6.128259677495862E-09f, 5.140609271592211E-09f,
    ];

    private static ReadOnlySpan<double> DoubleRemainders =>
    [
        0.0, 8.189317638195514E-17, -2.7939114859515733E-17, 7.826573258636076E-17,
        3.3484623336251524E-17, 3.750854201303127E-17, 1.9572585293112036E-17, 5.68648095791174E-17,
        -6.835808657661923E-17, -2.3591094770850053E-17, 5.1548301170786783E-17, 1.5341410053603723E-17,
        4.875160526227062E-17, 1.685487290628973E-17, 1.790126907604513E-17, -5.5450656186394274E-17,
    ];

    /// <summary>Whether there is a table for a vector: only of 512 bits, and with the instructions of AVX-512.</summary>
    /// <typeparam name="TVector">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFor<TVector>() =>
        Avx512F.IsSupported && (typeof(TVector) == typeof(Vector512<float>) || typeof(TVector) == typeof(Vector512<double>));

    /// <summary>e^x, for numbers in the range where it neither overflows much nor vanishes.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="corrects">
    /// Whether to make up for the rounding of t, half an ulp of e^x; two operations more. Scaling takes the integer below
    /// k + j / 16, and rounds once, to a subnormal or infinite number if need be.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x, bool corrects)
    {
        Split(x, corrects, out Vector512<float> k, out Vector512<float> t, out Vector512<float> p);
        return Avx512F.Scale(Avx512F.FusedMultiplyAdd(t, p, t), k);
    }

    /// <inheritdoc cref="Exp(Vector512{float}, bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Exp(Vector512<double> x, bool corrects)
    {
        Split(x, corrects, out Vector512<double> k, out Vector512<double> t, out Vector512<double> p);
        return Avx512F.Scale(Avx512F.FusedMultiplyAdd(t, p, t), k);
    }

    /// <summary>e^x as a power, which minus 1 is exact, and 1 + p, with p as accurate near 0 as elsewhere.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="p">e^r - 1, within an ulp or so.</param>
    /// <returns>The power.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Split(Vector512<float> x, out Vector512<float> p)
    {
        Split(x, corrects: true, out Vector512<float> k, out Vector512<float> t, out p);
        return Avx512F.Scale(t, k);
    }

    /// <inheritdoc cref="Split(Vector512{float}, out Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Split(Vector512<double> x, out Vector512<double> p)
    {
        Split(x, corrects: true, out Vector512<double> k, out Vector512<double> t, out p);
        return Avx512F.Scale(t, k);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Split(Vector512<float> x, bool corrects, out Vector512<float> k, out Vector512<float> t, out Vector512<float> p)
    {
        // Adding 1.5 · 2^19 rounds to sixteenths, and leaves j in the last four bits.
        Vector512<float> rounded = Avx512F.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), Vector512.Create(VectorBits.RounderSingle / 16f));
        k = Avx512F.Subtract(rounded, Vector512.Create(VectorBits.RounderSingle / 16f));
        t = Avx512F.PermuteVar16x32(Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(Singles)), rounded.AsInt32());

        // head is x - k ln 2 with ln 2 rounded; lost is what that rounding, and the one of t, left out: a last bit or so.
        Vector512<float> head = Avx512F.FusedMultiplyAdd(k, Vector512.Create(-0.6931471824645996f), x);
        Vector512<float> lost = corrects
            ? Avx512F.FusedMultiplyAdd(
                k,
                Vector512.Create(1.9046542121259336E-09f),
                Avx512F.PermuteVar16x32(Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(SingleRemainders)), rounded.AsInt32()))
            : default;
        Vector512<float> r = corrects ? Avx512F.Add(head, lost) : Avx512F.FusedMultiplyAdd(k, Vector512.Create(1.9046542121259336E-09f), head);
        Vector512<float> z = Avx512F.Multiply(r, r);

        // In what is multiplied by r^3 and higher powers the lost bits don't count; head is there earlier than r.
        // Relative error in e^r - 1: 0.0054 * 2^-24.
        Vector512<float> q = Avx512F.FusedMultiplyAdd(Vector512.Create(0.16666992008686066f), head, Vector512.Create(0.5f));
        q = Avx512F.FusedMultiplyAdd(z, Vector512.Create(0.041666459292173386f), q);
        p = corrects ? Avx512F.Add(head, Avx512F.FusedMultiplyAdd(z, q, lost)) : Avx512F.FusedMultiplyAdd(z, q, r);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Split(Vector512<double> x, bool corrects, out Vector512<double> k, out Vector512<double> t, out Vector512<double> p)
    {
        // As above, with 1.5 · 2^48.
        Vector512<double> rounded = Avx512F.FusedMultiplyAdd(x, Vector512.Create(1.4426950408889634), Vector512.Create(VectorBits.RounderDouble / 16.0));
        k = Avx512F.Subtract(rounded, Vector512.Create(VectorBits.RounderDouble / 16.0));
        t = LookUp(rounded, ref MemoryMarshal.GetReference(Doubles));
        Vector512<double> head = Avx512F.FusedMultiplyAdd(k, Vector512.Create(-0.6931471805599453), x);
        Vector512<double> r;
        Vector512<double> z;
        Vector512<double> low;
        Vector512<double> high;
        if (!corrects)
        {
            // A coefficient less will do. Relative error in e^r: 0.11 * 2^-53.
            r = Avx512F.FusedMultiplyAdd(k, Vector512.Create(-2.3190468138462996E-17), head);
            z = Avx512F.Multiply(r, r);
            low = Avx512F.FusedMultiplyAdd(Vector512.Create(0.1666666666440886), head, Vector512.Create(0.5000000000000006));
            high = Avx512F.FusedMultiplyAdd(Vector512.Create(0.008333472202273023), head, Vector512.Create(0.041666666659525994));
            high = Avx512F.FusedMultiplyAdd(z, Vector512.Create(0.0013889130891606702), high);
            p = Avx512F.FusedMultiplyAdd(z, Avx512F.FusedMultiplyAdd(z, high, low), r);
            return;
        }

        // Relative error in e^r - 1: 0.017 * 2^-53.
        Vector512<double> lost = Avx512F.FusedMultiplyAdd(
            k, Vector512.Create(-2.3190468138462996E-17), LookUp(rounded, ref MemoryMarshal.GetReference(DoubleRemainders)));
        r = Avx512F.Add(head, lost);
        z = Avx512F.Multiply(r, r);
        low = Avx512F.FusedMultiplyAdd(Vector512.Create(0.1666666666666666), head, Vector512.Create(0.5000000000000003));
        Vector512<double> middle = Avx512F.FusedMultiplyAdd(Vector512.Create(0.008333333333447041), head, Vector512.Create(0.04166666666186919));
        high = Avx512F.FusedMultiplyAdd(Vector512.Create(0.00019841390928191757), head, Vector512.Create(0.001388909296518143));
        high = Avx512F.FusedMultiplyAdd(z, high, middle);
        p = Avx512F.Add(head, Avx512F.FusedMultiplyAdd(z, Avx512F.FusedMultiplyAdd(z, high, low), lost));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> LookUp(Vector512<double> index, ref double table) =>
        Avx512F.PermuteVar8x64x2(Vector512.LoadUnsafe(ref table), index.AsInt64(), Vector512.LoadUnsafe(ref table, 8));
}
