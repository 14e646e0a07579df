using System.Numerics;
using System.Runtime.Intrinsics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>Products of whole numbers, which are exact in every order: each size of tile and what it leaves over.</summary>
public class MatrixProductTilesTests
{
    private const int Steps = 5;

    public static TheoryData<int, int> Sizes
    {
        get
        {
            var sizes = new TheoryData<int, int>();
            foreach (var rows in new[] { 1, 3, 4, 7, 8, 13, 14, 15, 22, 27, 28, 64 })
            {
                sizes.Add(rows, 16);
                sizes.Add(rows, 32);
                sizes.Add(rows, 48);
            }

            return sizes;
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void EveryWidth(int rows, int columns)
    {
        Check<Ops128<float>, Vector128<float>, float>(rows, columns);
        Check<Ops128<double>, Vector128<double>, double>(rows, columns);
        Check<Ops256<float>, Vector256<float>, float>(rows, columns);
        Check<Ops256<double>, Vector256<double>, double>(rows, columns);
        Check<Ops512<float>, Vector512<float>, float>(rows, columns);
        Check<Ops512<double>, Vector512<double>, double>(rows, columns);
    }

    private static void Check<TOps, TVector, T>(int rows, int columns)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        T[] left = [.. Enumerable.Range(0, rows * Steps).Select(i => T.CreateChecked((i * 7 % 11) - 5))];
        T[] right = [.. Enumerable.Range(0, Steps * columns).Select(i => T.CreateChecked((i * 5 % 13) - 6))];
        T[] bias = [.. Enumerable.Range(0, columns).Select(i => T.CreateChecked(i))];
        T[] transposed = [.. Enumerable.Range(0, Steps * rows).Select(i => left[(i % rows * Steps) + (i / rows)])];

        T[] affine = [.. Enumerable.Repeat(T.NaN, rows * columns)];
        MatrixProduct.Affine<TOps, TVector, T>(left, Steps, right, columns, bias, affine, columns, rows, Steps, columns);
        Assert.Equal(Expected((_, column) => bias[column]), affine);

        MatrixProduct.Affine<TOps, TVector, T>(left, Steps, right, columns, default, affine, columns, rows, Steps, columns);
        Assert.Equal(Expected((_, _) => T.Zero), affine);

        T[] added = [.. Enumerable.Range(0, rows * columns).Select(i => T.CreateChecked(i % 17))];
        T[] before = [.. added];
        MatrixProduct.Add<TOps, TVector, T>(transposed, 1, rows, right, columns, added, columns, rows, Steps, columns);
        Assert.Equal(Expected((row, column) => before[(row * columns) + column]), added);

        T[] Expected(Func<int, int, T> start) => [.. Enumerable.Range(0, rows * columns).Select(i =>
            Enumerable.Range(0, Steps).Aggregate(start(i / columns, i % columns), (sum, step) => sum + (left[(i / columns * Steps) + step] * right[(step * columns) + (i % columns)])))];
    }
}
