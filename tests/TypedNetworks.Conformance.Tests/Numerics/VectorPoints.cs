using System.Runtime.InteropServices;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>Where to try a function: at its edges, evenly over the range where it bends, and at numbers of every size.</summary>
public static class VectorPoints
{
    private static readonly double[] Edges =
    [
        0.0, double.NaN, double.PositiveInfinity, double.Epsilon, 1e-320, 2.2250738585072009e-308, 2.2250738585072014e-308,
        1e-300, 1e-45, 1e-40, 1.17549435e-38, 1e-30, 1e-17, 5.551115123125783e-17, 1.1102230246251565e-16, 1e-9,
        2.9802322387695312e-8, 5.9604644775390625e-8, 1e-4, 0.1, 0.17328679513998632, 0.34657359027997264, 0.5,
        0.70710676908493042, 0.70710678118654757, 0.99999999999999989, 0.99999994, 1.0, 1.0000001, 1.0000000000000002,
        1.4142135623730951, 2.0, 3.0, 5.5, 9.0, 9.01, 10.25, 14.17, 14.375, 17.4, 19.07, 20.0, 36.1, 37.5, 38.4, 39.0, 44.4,
        60.0, 87.33654, 87.4, 88.37626, 88.72283, 88.72284, 89.0, 103.278, 103.97, 103.9721, 104.0, 105.0, 150.0,
        708.39641853226408, 709.08956571282408, 709.78271289338397, 709.782712893384, 710.0, 744.44007192138126,
        745.13321910194111, 745.13321910194122, 746.0, 800.0, 1e5, 1e10, 9007199254740992.0, 1e20, 1e38, 3.4028234663852886e38,
        1e154, 1e300, double.MaxValue,
    ];

    /// <summary>Edges of either sign, an odd number of them and sixteen times, so that each visits every lane; then the others.</summary>
    public static double[] Doubles(double low, double high, int count)
    {
        var random = new Random(1);
        List<double> points = [];
        for (int i = 0; i < 16; i++)
        {
            points.AddRange(Edges);
            points.AddRange(Edges.Select(x => -x));
            points.Add(low);
        }

        for (int i = 0; i < count; i++)
        {
            points.Add(low + (random.NextDouble() * (high - low)));
        }

        for (int i = 0; i < count / 4; i++)
        {
            points.Add(BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)));

            // Of all those numbers, few are as near to 1 as this.
            points.Add((random.Next(2) == 0 ? 1 : -1) * Math.Exp((random.NextDouble() * 40.0) - 36.0));
        }

        while (points.Count % 16 != 0)
        {
            points.Add(1.0);
        }

        return [.. points];
    }

    /// <inheritdoc cref="Doubles"/>
    public static float[] Singles(double low, double high, int count)
    {
        var random = new Random(2);
        List<float> points = [.. Doubles(low, high, count).Select(x => (float)x)];
        Span<float> span = CollectionsMarshal.AsSpan(points);
        for (int i = 0; i < span.Length; i++)
        {
            // Most doubles of every size are infinite as float, or 0: floats of every size in their place.
            if (i >= 16 * ((2 * Edges.Length) + 1) && (span[i] == 0f || float.IsInfinity(span[i])))
            {
                span[i] = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));
            }
        }

        return [.. points];
    }
}
