using System.Numerics;
using System.Runtime.Intrinsics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>A function under test at every width and in both precisions, its bounds, and what it should give.</summary>
/// <remarks>
/// From Low to High the function is neither flat nor overflows. Bounds are in ulp. "Single" is single precision.
/// Exact gives the exact result, rounded to double.
/// </remarks>
public sealed record VectorFunction(
    Func<double, double> Exact, double Low, double High, double LowSingle, double HighSingle, long Bound, long BoundSingle)
{
    /// <summary>Name and loop of each width, the one of single numbers first.</summary>
    public required IReadOnlyList<(string Width, Func<double[], double[]> Run)> Doubles { get; init; }

    public required IReadOnlyList<(string Width, Func<float[], float[]> Run)> Singles { get; init; }

    public static VectorFunction Of<TFunction>(
        Func<double, double> exact, double low, double high, double lowSingle, double highSingle, long bound, long boundSingle)
        where TFunction : struct, IElementwise => new(exact, low, high, lowSingle, highSingle, bound, boundSingle)
        {
            Doubles =
            [
                ("1", Run<TFunction, ScalarOps<double>, double, double>),
                ("128", Run<TFunction, Ops128<double>, Vector128<double>, double>),
                ("256", Run<TFunction, Ops256<double>, Vector256<double>, double>),
                ("512", Run<TFunction, Ops512<double>, Vector512<double>, double>),
            ],
            Singles =
            [
                ("1", Run<TFunction, ScalarOps<float>, float, float>),
                ("128", Run<TFunction, Ops128<float>, Vector128<float>, float>),
                ("256", Run<TFunction, Ops256<float>, Vector256<float>, float>),
                ("512", Run<TFunction, Ops512<float>, Vector512<float>, float>),
            ],
        };

    private static T[] Run<TFunction, TOps, TVector, T>(T[] source)
        where TFunction : struct, IElementwise
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var results = new T[source.Length];
        for (int i = 0; i < source.Length; i += TOps.Count)
        {
            TOps.Store(TFunction.Apply<TOps, TVector, T>(TOps.Load(source, i)), results, i);
        }

        return results;
    }
}
