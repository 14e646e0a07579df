using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>Functions that go number by number give .NET's bits in every lane of every width.</summary>
public class LaneMathTests : EveryWidth
{
    /// <inheritdoc/>
    protected override void Check<TOps, TVector, T>()
    {
        Same(x => LaneMath.Log2<TOps, TVector, T>(x), T.Log2);
        Same(x => LaneMath.Log10<TOps, TVector, T>(x), T.Log10);
        Same(x => LaneMath.Cbrt<TOps, TVector, T>(x), T.Cbrt);
        Same(x => LaneMath.Sin<TOps, TVector, T>(x), T.Sin);
        Same(x => LaneMath.Cos<TOps, TVector, T>(x), T.Cos);
        Same(x => LaneMath.Tan<TOps, TVector, T>(x), T.Tan);
        Same(x => LaneMath.Asin<TOps, TVector, T>(x), T.Asin);
        Same(x => LaneMath.Acos<TOps, TVector, T>(x), T.Acos);
        Same(x => LaneMath.Atan<TOps, TVector, T>(x), T.Atan);
        Same(x => LaneMath.Sinh<TOps, TVector, T>(x), T.Sinh);
        Same(x => LaneMath.Cosh<TOps, TVector, T>(x), T.Cosh);
        SameOfTwo(LaneMath.Pow<TOps, TVector, T>, T.Pow);
        SameOfTwo(LaneMath.Atan2<TOps, TVector, T>, T.Atan2);

        static void Same(Func<TVector, TVector> vector, Func<T, T> number) => SameOfTwo((x, _) => vector(x), (x, _) => number(x));

        static void SameOfTwo(Func<TVector, TVector, TVector> vector, Func<T, T, T> number)
        {
            T[] special = [T.NaN, T.PositiveInfinity, T.NegativeInfinity, T.Zero, T.NegativeZero, T.Epsilon, T.One, -T.One];
            T[] x = [.. special, .. Enumerable.Range(0, 56).Select(i => T.CreateChecked((((i * 37) % 56) - 20) * 0.375))];
            T[] y = [.. Enumerable.Reverse(x)];
            var results = new T[x.Length];
            for (var i = 0; i < x.Length; i += TOps.Count)
            {
                TOps.Store(vector(TOps.Load(x, i), TOps.Load(y, i)), results, i);
            }

            for (var i = 0; i < x.Length; i++)
            {
                var expected = number(x[i], y[i]);
                Assert.True(expected.Equals(results[i]), FormattableString.Invariant($"Of {x[i]}, {y[i]} it is {results[i]}, expected {expected}."));
            }
        }
    }
}
