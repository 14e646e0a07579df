using System.Numerics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>Every operation of every width against what C# gives for single numbers.</summary>
public partial class VectorOpsTests : EveryWidth
{
    /// <inheritdoc/>
    protected override void Check<TOps, TVector, T>()
    {
        Func<double, T> number = T.CreateChecked;
        T[] ordinary = [.. Enumerable.Range(0, 48).Select(i => number(((i * 37) % 48 * 0.375) - 7.0))];
        T[] special = [T.Zero, T.NegativeZero, T.NaN, T.One, T.NegativeInfinity, T.PositiveInfinity, -T.One, T.Epsilon, T.E];
        T[] a = [.. ordinary, .. special.SelectMany(x => special.Select(_ => x)), .. ordinary];
        T[] b = [.. Enumerable.Reverse(ordinary), .. special.SelectMany(_ => special), .. ordinary];
        Array.Resize(ref a, a.Length / 16 * 16);
        T two = T.One + T.One;

        // The whole surface, twice: what it gives, and for each lane what it should give.
        Same(a, b, TOps.Add, (x, y) => x + y);
        Same(a, b, TOps.Subtract, (x, y) => x - y);
        Same(a, b, TOps.Multiply, (x, y) => x * y);
        Same(a, b, TOps.Divide, (x, y) => x / y);
        Same(a, b, (x, _) => TOps.Negate(x), (x, _) => -x);
        Same(a, b, (x, _) => TOps.Abs(x), (x, _) => T.Abs(x));
        Same(a, b, (x, _) => TOps.Sqrt(x), (x, _) => T.Sqrt(x));
        Same(a, b, TOps.CopySign, T.CopySign);
        Same(a, b, (x, y) => TOps.Select(TOps.LessThan(x, y), x, y), (x, y) => x < y ? x : y);
        Same(a, b, (x, y) => TOps.Select(TOps.LessThanOrEqual(x, y), x, y), (x, y) => x <= y ? x : y);
        Same(a, b, (x, y) => TOps.Select(TOps.GreaterThan(x, y), x, y), (x, y) => x > y ? x : y);
        Same(a, b, (x, y) => TOps.Select(TOps.GreaterThanOrEqual(x, y), x, y), (x, y) => x >= y ? x : y);
        Same(a, b, (x, y) => TOps.Select(TOps.AreEqual(x, y), x, y), (x, y) => x == y ? x : y);
        Same(a, b, (x, y) => TOps.Select(TOps.And(TOps.LessThan(x, y), TOps.LessThan(y, TOps.Constant(2.0))), x, y), (x, y) => x < y && y < two ? x : y);
        Same(a, b, (x, y) => TOps.Select(TOps.Or(TOps.LessThan(x, y), TOps.LessThan(y, TOps.Constant(2.0))), x, y), (x, y) => x < y || y < two ? x : y);
        Same(a, b, TOps.Min, (x, y) => T.IsNaN(x) || x < y ? x : y);
        Same(a, b, TOps.Max, (x, y) => T.IsNaN(x) || x > y ? x : y);
        Same(a, b, (x, _) => TOps.Clamp(x, TOps.Constant(-1.5), TOps.Broadcast(in two, 0)), (x, _) => x < -(T.One + (T.One / two)) ? -(T.One + (T.One / two)) : x > two ? two : x);
        Same(ordinary, ordinary, (x, _) => TOps.RoundToInteger(x), (x, _) => T.Round(x, MidpointRounding.ToEven) + T.Zero);

        // Rounded once or twice, these products are exact.
        Same(ordinary, ordinary, (x, y) => TOps.MultiplyAdd(x, y, x), (x, y) => (x * y) + x);

        Same(ordinary, ordinary, (x, y) => TOps.NegateMultiplyAdd(x, y, x), (x, y) => x - (x * y));
        Same(a, b, (x, y) => TOps.NegateMultiplyAdd(x, y, TOps.Constant(0.1)), (x, y) => ScalarOps<T>.MultiplyAdd(-x, y, number(0.1)));

        bool isSingle = typeof(T) == typeof(float);
        int least = isSingle ? -126 : -1022, greatest = -least + 1, step = isSingle ? 1 : 7;
        T[] powers = Padded(least, greatest, step, number);
        Same(powers, powers, (x, _) => TOps.PowerOfTwo(x), (x, _) => T.ScaleB(T.One, int.CreateChecked(x)));
        Same(powers, powers, (x, _) => TOps.Exponent(TOps.PowerOfTwo(x)), (x, _) => x);
        T[] scales = Padded(isSingle ? -250 : -2000, isSingle ? 250 : 2000, step, number);
        T third = number(1.3333333333333333), significand = number(0.71);
        Same(scales, scales, (x, _) => TOps.Scale(TOps.Broadcast(third), x), (x, _) => Scaled(third, int.CreateChecked(x)));
        Same(scales, scales, (x, _) => TOps.Scale(TOps.Broadcast(-significand), x), (x, _) => Scaled(-significand, int.CreateChecked(x)));

        T[] positive = [.. powers.Select((x, i) => T.ScaleB(T.One + (T.CreateChecked(i % 16) / number(16.0)), int.CreateChecked(x)))];
        Same(positive, positive, (x, _) => TOps.Multiply(TOps.Significand(x), TOps.PowerOfTwo(Limited(TOps.Exponent(x)))), (x, _) => Halved(x));
        Same(positive, positive, (x, _) => TOps.Select(TOps.And(TOps.GreaterThanOrEqual(TOps.Significand(x), TOps.Constant(0.7071067)), TOps.LessThanOrEqual(TOps.Significand(x), TOps.Constant(1.4142136))), TOps.Constant(1.0), TOps.Constant(0.0)), (_, _) => T.One);

        // Whole numbers, so that every order of summation gives the same.
        T[] whole = [.. Enumerable.Range(1, 16).Select(i => number(i * i))];
        T sum = T.Zero;
        for (int i = 0; i < TOps.Count; i++)
        {
            sum += whole[i + 1 - (TOps.Count == 16 ? 1 : 0)];
        }

        Assert.Equal(sum, TOps.Sum(TOps.Load(whole, TOps.Count == 16 ? 0 : 1)));
        CheckRows<TOps, TVector, T>(number);
        Assert.Throws<ArgumentOutOfRangeException>(() => TOps.Load(whole, 17 - TOps.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => TOps.Store(TOps.Constant(1.0), whole, 17 - TOps.Count));
        return;

        // 2^128 and 2^1024 are no numbers; the significand may then have the exponent one above the greatest.
        TVector Limited(TVector e) => TOps.Clamp(e, TOps.Constant(least), TOps.Constant(greatest));

        T Halved(T x) => x > T.ScaleB(number(1.4142135), greatest) ? x / two : x;

        static void Same(T[] a, T[] b, Func<TVector, TVector, TVector> vector, Func<T, T, T> scalar)
        {
            var results = new T[TOps.Count];
            for (int i = 0; i + TOps.Count <= a.Length; i += TOps.Count)
            {
                TOps.Store(vector(TOps.Load(in a[0], (nuint)i), TOps.Load(b, i)), ref results[0], 0);
                for (int lane = 0; lane < TOps.Count; lane++)
                {
                    T expected = scalar(a[i + lane], b[i + lane]);
                    Assert.True(
                        Ulp.Distance(double.CreateChecked(expected), double.CreateChecked(results[lane])) == 0,
                        FormattableString.Invariant($"Lane {lane} of {a[i + lane]}, {b[i + lane]} is {results[lane]}, expected {expected}."));
                }
            }
        }
    }

    /// <summary>Rounded once: through double for float; for double, whose ScaleB may round twice, through halves.</summary>
    private static T Scaled<T>(T x, int power)
        where T : unmanaged, IFloatingPointIeee754<T> => typeof(T) == typeof(float)
            ? T.CreateTruncating(Math.ScaleB(double.CreateTruncating(x), power))
            : x * T.ScaleB(T.One, power / 2) * T.ScaleB(T.One, power - (power / 2));

    private static T[] Padded<T>(int low, int high, int step, Func<double, T> number)
    {
        List<T> numbers = [];
        for (int i = low; i <= high; i += step)
        {
            numbers.Add(number(i));
        }

        while (numbers.Count % 16 != 0)
        {
            numbers.Add(number(high));
        }

        return [.. numbers];
    }
}
