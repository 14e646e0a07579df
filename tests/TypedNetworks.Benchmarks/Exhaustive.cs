using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Benchmarks;

/// <summary>Checks functions at every float there is, against double precision rounded, and at ten million doubles.</summary>
internal static class Exhaustive
{
    private const int ChunkBits = 20;
    private const int ChunkLength = 1 << ChunkBits;

    private delegate void OverSpan(ReadOnlySpan<float> source, Span<float> destination);

    private static readonly Dictionary<string, (OverSpan Own, Func<double, double> Exact, long Bound)> Functions =
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["Exp"] = (Over(VectorMath.Exp, VectorMath.Exp, VectorMath.Exp), Math.Exp, 1),
            ["Tanh"] = (Over(VectorMath.Tanh, VectorMath.Tanh, VectorMath.Tanh), Math.Tanh, 2),
            ["Sigmoid"] = (Over(VectorMath.Sigmoid, VectorMath.Sigmoid, VectorMath.Sigmoid), x => 1.0 / (1.0 + Math.Exp(-x)), 2),
            ["Log"] = (Over(VectorMath.Log, VectorMath.Log, VectorMath.Log), Math.Log, 2),
            ["LogP1"] = (Over(VectorMath.LogP1, VectorMath.LogP1, VectorMath.LogP1), ScalarMath.LogP1, 2),
            ["ExpM1"] = (Over(VectorMath.ExpM1, VectorMath.ExpM1, VectorMath.ExpM1), ScalarMath.ExpM1, 3),
            ["Softplus"] = (Over(VectorMath.Softplus, VectorMath.Softplus, VectorMath.Softplus), ScalarMath.Softplus, 3),
            ["Erf"] = (Over(VectorMath.Erf, VectorMath.Erf, VectorMath.Erf), ScalarMath.Erf, 2),
            ["NormalCdf"] = (Over(VectorMath.NormalCdf, VectorMath.NormalCdf, VectorMath.NormalCdf), ScalarMath.NormalCdf, 4),
        };

    private static readonly Dictionary<string, (OverSpan Own, Func<double, double> Exact, long Bound)> Scalars =
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["Exp"] = (Each(ScalarMath.Exp), Math.Exp, 1),
            ["Tanh"] = (Each(ScalarMath.Tanh), Math.Tanh, 1),
            ["Sigmoid"] = (Each(ScalarMath.Sigmoid), x => 1.0 / (1.0 + Math.Exp(-x)), 1),
        };

    /// <summary>Checks the named functions, by default e^x, tanh and the sigmoid, on two cores and in 16 MB.</summary>
    /// <returns>0 if all of them keep their bounds.</returns>
    public static int Run(IReadOnlyList<string> names)
    {
        var result = 0;
        foreach (var name in names.Count == 0 ? ["Exp", "Tanh", "Sigmoid"] : names)
        {
            result |= Check(name, Functions[name]);
            if (Scalars.TryGetValue(name, out var scalar))
            {
                result |= Check(name + " of ScalarMath", scalar);
            }

            result |= ExhaustiveDoubles.Run(name);
        }

        return result;
    }

    private static int Check(string name, (OverSpan Own, Func<double, double> Exact, long Bound) function)
    {
        var (own, exact, bound) = function;
        var watch = Stopwatch.StartNew();
        var gate = new Lock();
        var worst = (Error: 0L, X: 0f);
        var counts = new long[8];
        Parallel.For(
            0,
            1 << (32 - ChunkBits),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            () => (Source: new float[ChunkLength], Results: new float[ChunkLength], Worst: (Error: 0L, X: 0f), Counts: new long[8]),
            (chunk, _, own1) =>
            {
                for (var i = 0; i < ChunkLength; i++)
                {
                    own1.Source[i] = BitConverter.Int32BitsToSingle((chunk << ChunkBits) + i);
                }

                own(own1.Source, own1.Results);
                for (var i = 0; i < ChunkLength; i++)
                {
                    var error = Distance((float)exact(own1.Source[i]), own1.Results[i]);
                    own1.Counts[Math.Min(error, 7)]++;
                    if (error > own1.Worst.Error)
                    {
                        own1.Worst = (error, own1.Source[i]);
                    }
                }

                return own1;
            },
            own1 =>
            {
                lock (gate)
                {
                    worst = own1.Worst.Error > worst.Error ? own1.Worst : worst;
                    for (var i = 0; i < counts.Length; i++)
                    {
                        counts[i] += own1.Counts[i];
                    }
                }
            });
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: at most {worst.Error} ulp (bound {bound}), first met at {worst.X:R}; counts of 0, 1, 2 … ulp: {string.Join(' ', counts)}; {watch.Elapsed.TotalSeconds:F0} s"));
        return worst.Error <= bound ? 0 : 1;
    }

    private static OverSpan Each(Func<float, float> function) => (source, destination) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            destination[i] = function(source[i]);
        }
    };

    private static OverSpan Over(
        Func<Vector512<float>, Vector512<float>> wide, Func<Vector256<float>, Vector256<float>> middle, Func<Vector128<float>, Vector128<float>> narrow) =>
        (source, destination) =>
        {
            if (Ops512<float>.IsAccelerated)
            {
                Over<Ops512<float>, Vector512<float>>(wide, source, destination);
            }
            else if (Ops256<float>.IsAccelerated)
            {
                Over<Ops256<float>, Vector256<float>>(middle, source, destination);
            }
            else
            {
                Over<Ops128<float>, Vector128<float>>(narrow, source, destination);
            }
        };

    private static void Over<TOps, TVector>(Func<TVector, TVector> function, ReadOnlySpan<float> source, Span<float> destination)
        where TOps : struct, IVectorOps<TVector, float>
    {
        for (var i = 0; i < source.Length; i += TOps.Count)
        {
            TOps.Store(function(TOps.Load(source, i)), destination, i);
        }
    }

    /// <summary>How many representable numbers apart two numbers are. NaN is 0 from NaN and far from all else.</summary>
    private static long Distance(float a, float b)
    {
        if (float.IsNaN(a) || float.IsNaN(b))
        {
            return float.IsNaN(a) && float.IsNaN(b) ? 0 : long.MaxValue;
        }

        // Zeros of different sign differ too.
        return a == 0f && b == 0f && float.IsNegative(a) != float.IsNegative(b) ? 1 : Math.Abs(Ordinal(a) - Ordinal(b));
    }

    private static long Ordinal(float x)
    {
        long bits = BitConverter.SingleToInt32Bits(x);
        return bits >= 0 ? bits : int.MinValue - bits;
    }
}
