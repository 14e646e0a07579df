using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TypedNetworks.Numerics;

/// <summary>The sixteen powers 2^(j/16), looked up lane by lane without going to memory for each lane.</summary>
/// <typeparam name="TVector">The vector. Only of 512 bits, and with the instructions of AVX-512, is there such a table.</typeparam>
/// <remarks>
/// Sixteen numbers fill one register of <see langword="float"/> or two of <see langword="double"/>, and one
/// instruction picks from them. Narrower registers would need more of them than there is to gain.
/// </remarks>
internal static class PowerTable<TVector>
{
    /// <summary>Gets whether the other members may be called.</summary>
    public static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Avx512F.IsSupported && (typeof(TVector) == typeof(Vector512<float>) || typeof(TVector) == typeof(Vector512<double>));
    }

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

    /// <summary>2^(j/16), rounded, for the last four bits j of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Power(TVector index) => LookUp(index, Singles, Doubles);

    /// <summary>What the rounded power lacks: the natural logarithm of 2^(j/16) by <see cref="Power"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Remainder(TVector index) => LookUp(index, SingleRemainders, DoubleRemainders);

    /// <summary>x · 2^n for the greatest integer n not above a number, rounded once, subnormal or infinite if need be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector ScaleByFloor(TVector x, TVector number) => typeof(TVector) == typeof(Vector512<float>)
        ? (TVector)(object)Avx512F.Scale((Vector512<float>)(object)x!, (Vector512<float>)(object)number!)
        : (TVector)(object)Avx512F.Scale((Vector512<double>)(object)x!, (Vector512<double>)(object)number!);

    // The compiler boxes nothing here: it knows the types.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector LookUp(TVector index, ReadOnlySpan<float> singles, ReadOnlySpan<double> doubles)
    {
        if (typeof(TVector) == typeof(Vector512<float>))
        {
            Vector512<float> table = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(singles));
            return (TVector)(object)Avx512F.PermuteVar16x32(table, ((Vector512<float>)(object)index!).AsInt32());
        }

        ref double start = ref MemoryMarshal.GetReference(doubles);
        return (TVector)(object)Avx512F.PermuteVar8x64x2(
            Vector512.LoadUnsafe(ref start),
            ((Vector512<double>)(object)index!).AsInt64(),
            Vector512.LoadUnsafe(ref start, 8));
    }
}
