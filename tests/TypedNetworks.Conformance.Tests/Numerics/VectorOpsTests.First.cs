using System.Numerics;
using System.Runtime.Intrinsics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <content>Vectors of which only the first lanes count.</content>
public partial class VectorOpsTests
{
    [Fact]
    public void FirstLanesOfEveryWidth()
    {
        CheckFirst<ScalarOps<float>, float, float>();
        CheckFirst<ScalarOps<double>, double, double>();
        CheckFirst<Ops128<float>, Vector128<float>, float>();
        CheckFirst<Ops128<double>, Vector128<double>, double>();
        CheckFirst<Ops256<float>, Vector256<float>, float>();
        CheckFirst<Ops256<double>, Vector256<double>, double>();
        CheckFirst<Ops512<float>, Vector512<float>, float>();
        CheckFirst<Ops512<double>, Vector512<double>, double>();
    }

    private static void CheckFirst<TOps, TVector, T>()
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        T[] numbers = [.. Enumerable.Range(1, 16).Select(i => T.CreateChecked(i))];
        for (var count = 1; count <= TOps.Count; count++)
        {
            // Where nothing may be read or written behind the last number.
            Span<T> page = GuardedPage.Of<T>();
            var first = page.Length - count;
            TOps.StoreFirst(TOps.Load(numbers, 0), ref page[0], (nuint)first, count);
            Assert.Equal(numbers[..count], page[first..].ToArray());
            T[] read = Lanes<TOps, TVector, T>(TOps.LoadFirst(in page[0], (nuint)first, count));
            Assert.Equal([.. numbers[..count], .. new T[TOps.Count - count]], read);

            T[] chosen = Lanes<TOps, TVector, T>(TOps.Select(TOps.FirstLanes(count), TOps.Constant(1.0), TOps.Constant(2.0)));
            Assert.Equal(Enumerable.Range(0, TOps.Count).Select(i => i < count ? T.One : T.One + T.One), chosen);

            T[] low = [.. Enumerable.Repeat(T.NegativeInfinity, 16)];
            low[count - 1] = -T.One;
            Assert.Equal(-T.One, TOps.Largest(TOps.Load(low, 0)));
        }
    }

    private static T[] Lanes<TOps, TVector, T>(TVector vector)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        T[] lanes = new T[TOps.Count];
        TOps.Store(vector, lanes, 0);
        return lanes;
    }
}
