using System.Numerics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <content>What reads and writes rows: numbers that lie apart, and sums side by side.</content>
public partial class VectorOpsTests
{
    private const int Offset = 3;

    /// <summary>Every stride as a variable, and the strides of narrow rows as constants, which take other paths of the JIT.</summary>
    private static void CheckRows<TOps, TVector, T>(Func<double, T> number)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (int stride = 1; stride <= 19; stride++)
        {
            nuint step = (nuint)stride;
            CheckPageEnd<TOps, TVector, T>(stride);
            Strided(stride, x => TOps.LoadStrided(in x[0], Offset, step), (v, y) => TOps.StoreStrided(v, ref y[0], Offset, step));
        }

        Strided(1, x => TOps.LoadStrided(in x[0], Offset, 1), (v, y) => TOps.StoreStrided(v, ref y[0], Offset, 1));
        Strided(2, x => TOps.LoadStrided(in x[0], Offset, 2), (v, y) => TOps.StoreStrided(v, ref y[0], Offset, 2));
        Strided(3, x => TOps.LoadStrided(in x[0], Offset, 3), (v, y) => TOps.StoreStrided(v, ref y[0], Offset, 3));
        Strided(4, x => TOps.LoadStrided(in x[0], Offset, 4), (v, y) => TOps.StoreStrided(v, ref y[0], Offset, 4));
        Strided(5, x => TOps.LoadStrided(in x[0], Offset, 5), (v, y) => TOps.StoreStrided(v, ref y[0], Offset, 5));
        Strided(6, x => TOps.LoadStrided(in x[0], Offset, 6), (v, y) => TOps.StoreStrided(v, ref y[0], Offset, 6));
        Strided(7, x => TOps.LoadStrided(in x[0], Offset, 7), (v, y) => TOps.StoreStrided(v, ref y[0], Offset, 7));
        Strided(8, x => TOps.LoadStrided(in x[0], Offset, 8), (v, y) => TOps.StoreStrided(v, ref y[0], Offset, 8));
        CheckPairs<TOps, TVector, T>(number);
        CheckSums<TOps, TVector, T>(number);
        return;

        void Strided(int stride, Func<T[], TVector> load, Action<TVector, T[]> store)
        {
            int last = Offset + ((TOps.Count - 1) * stride);
            T[] source = [.. Enumerable.Range(1, last + 20).Select(i => number(i))];
            var lanes = new T[TOps.Count];
            TVector vector = load(source);
            TOps.Store(vector, ref lanes[0], 0);
            for (int lane = 0; lane < lanes.Length; lane++)
            {
                Assert.Equal(source[Offset + (lane * stride)], lanes[lane]);
            }

            T[] destination = [.. source.Select(x => -x)];
            store(vector, destination);
            for (int i = 0; i < source.Length; i++)
            {
                bool isLane = i >= Offset && i <= last && (i - Offset) % stride == 0;
                Assert.Equal(isLane ? source[i] : -source[i], destination[i]);
            }
        }
    }

    /// <summary>Sums that depend on the order of the additions, against those of one vector.</summary>
    private static void CheckSums<TOps, TVector, T>(Func<double, T> number)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        T[] numbers = [.. Enumerable.Range(0, 64).Select(i => number(Math.Exp((i * 29) % 64 * 0.25) / 3.0))];
        TVector[] vectors = [.. Enumerable.Range(0, 4).Select(i => TOps.Load(numbers, 16 * i))];
        T[] sums = [.. Enumerable.Repeat(-T.One, 7)];
        TOps.StoreSums(vectors[0], vectors[1], vectors[2], vectors[3], ref sums[0], 2);
        Assert.Equal([-T.One, -T.One, .. vectors.Select(TOps.Sum), -T.One], sums);
    }

    /// <summary>
    /// At the end of a page after which there is no memory: reading or writing one number too many ends the process.
    /// How to ask for such a page only Linux is asked; what the operations touch does not depend on the system.
    /// </summary>
    private static void CheckPageEnd<TOps, TVector, T>(int stride)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Span<T> page = GuardedPage.Of<T>();
        int first = page.Length - 1 - ((TOps.Count - 1) * stride);
        TOps.StoreStrided(TOps.Constant(2.5), ref page[0], (nuint)first, (nuint)stride);
        TVector loaded = TOps.LoadStrided(in page[0], (nuint)first, (nuint)stride);
        Assert.Equal(T.CreateChecked(2.5 * TOps.Count), TOps.Sum(loaded));
        TOps.StoreSums(loaded, loaded, loaded, loaded, ref page[0], (nuint)(page.Length - 4));
        Assert.Equal(TOps.Sum(loaded), page[^1]);
    }

    private static void CheckPairs<TOps, TVector, T>(Func<double, T> number)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        T[] source = [.. Enumerable.Range(1, 2 * TOps.Count).Select(i => number(i))];
        T[] destination = [.. Enumerable.Repeat(number(-1), Offset + (2 * TOps.Count) + 1)];
        TOps.StorePairs(TOps.Load(source, 0), TOps.Load(source, TOps.Count), ref destination[0], Offset);
        for (int i = 0; i < destination.Length; i++)
        {
            int at = i - Offset;
            T expected = at < 0 || at >= 2 * TOps.Count ? number(-1) : source[(at / 2) + (at % 2 * TOps.Count)];
            Assert.Equal(expected, destination[i]);
        }
    }
}
