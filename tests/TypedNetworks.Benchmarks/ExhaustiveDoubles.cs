using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics;
using TypedNetworks.Conformance.Tests.Numerics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Benchmarks;

/// <summary>Checks functions of double at ten million random points and at edges, against exact results.</summary>
internal static class ExhaustiveDoubles
{
    private const int Chunks = 160;
    private const int ChunkLength = 1 << 16;

    private static readonly Dictionary<string, Function> Functions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Exp"] = new(ExactFunctions.Exp, -746, 710, 1, ScalarMath.Exp, VectorMath.Exp, VectorMath.Exp, VectorMath.Exp),
        ["Tanh"] = new(ExactFunctions.Tanh, -20, 20, 2, ScalarMath.Tanh, VectorMath.Tanh, VectorMath.Tanh, VectorMath.Tanh),
        ["Sigmoid"] = new(ExactFunctions.Sigmoid, -746, 40, 2, ScalarMath.Sigmoid, VectorMath.Sigmoid, VectorMath.Sigmoid, VectorMath.Sigmoid),
    };

    private sealed record Function(
        Func<double, double> Exact,
        double Low,
        double High,
        long Bound,
        Func<double, double> Scalar,
        Func<Vector128<double>, Vector128<double>> Narrow,
        Func<Vector256<double>, Vector256<double>> Middle,
        Func<Vector512<double>, Vector512<double>> Wide);

    /// <summary>Checks one function if it is one of these, at every width the machine has.</summary>
    /// <returns>0 if it keeps its bound.</returns>
    public static int Run(string name)
    {
        if (!Functions.TryGetValue(name, out var function))
        {
            return 0;
        }

        var watch = Stopwatch.StartNew();
        var worst = new (long Error, double X)[4];
        var edges = VectorPoints.Doubles(function.Low, function.High, 0);
        Parallel.For(0, Chunks + 1, new ParallelOptions { MaxDegreeOfParallelism = 2 }, chunk =>
        {
            var x = chunk == Chunks ? edges : Points(function, chunk);
            var expected = Array.ConvertAll(x, number => function.Exact(number));
            double[]?[] results =
            [
                Array.ConvertAll(x, number => function.Scalar(number)),
                Results<Ops128<double>, Vector128<double>>(function.Narrow, x),
                Results<Ops256<double>, Vector256<double>>(function.Middle, x),
                Results<Ops512<double>, Vector512<double>>(function.Wide, x),
            ];
            lock (worst)
            {
                for (var width = 0; width < results.Length; width++)
                {
                    for (var i = 0; results[width] is { } actual && i < x.Length; i++)
                    {
                        var error = Ulp.Distance(expected[i], actual[i]);
                        worst[width] = error > worst[width].Error ? (error, x[i]) : worst[width];
                    }
                }
            }
        });
        string[] widths = ["ScalarMath", "128 bits", "256 bits", "512 bits"];
        bool[] ran = [true, Ops128<double>.IsAccelerated, Ops256<double>.IsAccelerated, Ops512<double>.IsAccelerated];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name} of {(long)Chunks * ChunkLength} doubles and edges: at most {string.Join(", ", worst.Where((_, i) => ran[i]).Select((w, i) => $"{w.Error} ulp ({widths[i]}, at {w.X.ToString("R", CultureInfo.InvariantCulture)})"))}, bound {function.Bound}; {watch.Elapsed.TotalSeconds:F0} s"));
        return worst.All(w => w.Error <= function.Bound) ? 0 : 1;
    }

    /// <summary>A half over the range where the function bends, a quarter around 0, a quarter of every size there is.</summary>
    private static double[] Points(Function function, int seed)
    {
        var random = new Random(seed);
        var x = new double[ChunkLength];
        for (var i = 0; i < x.Length; i++)
        {
            x[i] = (i % 4) switch
            {
                0 or 1 => function.Low + (random.NextDouble() * (function.High - function.Low)),
                2 => (random.NextDouble() * 12.0) - 6.0,
                _ => random.Next(2) == 0
                    ? BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue))
                    : (random.Next(2) == 0 ? 1 : -1) * Math.Exp((random.NextDouble() * 40.0) - 36.0),
            };
        }

        return x;
    }

    private static double[]? Results<TOps, TVector>(Func<TVector, TVector> function, double[] x)
        where TOps : struct, IVectorOps<TVector, double>
    {
        if (!TOps.IsAccelerated)
        {
            return null;
        }

        var results = new double[x.Length];
        for (var i = 0; i < x.Length; i += TOps.Count)
        {
            TOps.Store(function(TOps.Load(x, i)), results, i);
        }

        return results;
    }
}
