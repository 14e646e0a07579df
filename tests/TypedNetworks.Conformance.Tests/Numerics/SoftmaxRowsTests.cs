using System.Numerics;
using System.Runtime.Intrinsics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>Softmax and its cross-entropy over vectors of every width, against plain loops in double precision.</summary>
public class SoftmaxRowsTests
{
    private const int Rows = 3;

    public static TheoryData<int> UnitCounts => [1, 2, 3, 4, 5, 7, 8, 9, 10, 15, 16, 17, 31, 33, 40];

    [Theory]
    [MemberData(nameof(UnitCounts))]
    public void EveryWidth(int units)
    {
        Check<Ops128<float>, Vector128<float>, float>(units, 1e-6);
        Check<Ops128<double>, Vector128<double>, double>(units, 1e-14);
        Check<Ops256<float>, Vector256<float>, float>(units, 1e-6);
        Check<Ops256<double>, Vector256<double>, double>(units, 1e-14);
        Check<Ops512<float>, Vector512<float>, float>(units, 1e-6);
        Check<Ops512<double>, Vector512<double>, double>(units, 1e-14);
    }

    [Theory]
    [InlineData(10, 3)]
    [InlineData(17, 16)]
    public void A_NaN_spoils_its_row_and_no_other(int units, int place)
    {
        var stride = (units + 15) / 16 * 16;
        float[] z = new float[2 * stride];
        z[place] = float.NaN;
        float[] a = new float[2 * units];
        SoftmaxRows.Apply<Ops128<float>, Vector128<float>, float>(z, stride, a, units, units, 2);
        Assert.All(a[..units], x => Assert.True(float.IsNaN(x)));
        Assert.All(a[units..], x => Assert.Equal(1f / units, x, 1e-6f));
    }

    private static void Check<TOps, TVector, T>(int units, double tolerance)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        // Large enough to overflow without the shift; behind the units, what must not matter.
        var stride = (units + 15) / 16 * 16;
        double[] z = [.. Enumerable.Range(0, Rows * stride).Select(i => i % stride < units ? (i * 37 % 23) + (900 * (i / stride)) : double.NaN)];
        double[] t = [.. Enumerable.Range(0, Rows * units).Select(i => i * 7 % 4 * 0.25)];
        double[] a = new double[Rows * units];
        double[] losses = new double[Rows];
        for (var row = 0; row < Rows; row++)
        {
            var max = Enumerable.Range(0, units).Max(i => z[(row * stride) + i]);
            var sum = Enumerable.Range(0, units).Sum(i => Math.Exp(z[(row * stride) + i] - max));
            for (var i = 0; i < units; i++)
            {
                a[(row * units) + i] = Math.Exp(z[(row * stride) + i] - max) / sum;
                losses[row] += t[(row * units) + i] * (max + Math.Log(sum) - z[(row * stride) + i]);
            }
        }

        T[] sums = [.. z.Select(T.CreateChecked)];
        T[] targets = [.. t.Select(T.CreateChecked)];

        T[] activations = [.. Enumerable.Repeat(-T.One, (Rows * units) + 1)];
        SoftmaxRows.Apply<TOps, TVector, T>(sums, stride, activations, units, units, Rows);
        Near(a, activations[..^1]);
        Assert.Equal(-T.One, activations[^1]);

        SoftmaxRows.Apply<TOps, TVector, T>(sums.AsSpan(0, stride), activations, units);
        Near(a[..units], activations[..units]);

        T[] inPlace = [.. sums];
        SoftmaxRows.Apply<TOps, TVector, T>(inPlace, stride, inPlace, stride, units, Rows);
        Near(a, [.. Enumerable.Range(0, Rows * units).Select(i => inPlace[(i / units * stride) + (i % units)])]);

        T[] delta = [.. Enumerable.Repeat(T.One, Rows * stride)];
        Near([losses.Sum()], [SoftmaxRows.CrossEntropy<TOps, TVector, T>(sums, delta, stride, targets, units, Rows)]);
        for (var row = 0; row < Rows; row++)
        {
            var total = t[(row * units)..((row + 1) * units)].Sum();
            Near([.. Enumerable.Range(row * units, units).Select(i => (a[i] * total) - t[i])], delta[(row * stride)..((row * stride) + units)]);
            Assert.All(delta[((row * stride) + units)..((row + 1) * stride)], x => Assert.Equal(T.Zero, x));

            T[] one = [.. sums[(row * stride)..((row + 1) * stride)]];
            Near([losses[row]], [SoftmaxRows.CrossEntropy<TOps, TVector, T>(one, one, targets.AsSpan(row * units), units)]);
            Assert.Equal(delta[(row * stride)..((row + 1) * stride)], one);
        }

        void Near(double[] expected, T[] actual)
        {
            for (var i = 0; i < expected.Length; i++)
            {
                var scale = Math.Max(1, Math.Abs(expected[i])) * units;
                Assert.True(Math.Abs(expected[i] - double.CreateChecked(actual[i])) <= tolerance * scale, $"{typeof(TOps).Name}, {units} units, {i}: {actual[i]} instead of {expected[i]}.");
            }
        }
    }
}
