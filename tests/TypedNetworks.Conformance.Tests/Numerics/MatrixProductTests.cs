using System.Numerics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>
/// Products of matrices at every width against three plain loops. Elements are small whole numbers, so that any order of
/// summation, with or without fused multiply-adds, gives the same; what lies between and around the rows is NaN where it
/// is only read past, and a guard number where it must not be written.
/// </summary>
public partial class MatrixProductTests : EveryWidth
{
    // One more than a tile of eight, of four and of one leave over, and one more than a block of a batch.
    private static readonly int[] _rows = [.. Enumerable.Range(1, 19), 65];
    private static readonly int[] _steps = [1, 2, 3, 10];
    private static readonly int[] _widths = [8, 16, 24, 40, 48, 80];

    /// <inheritdoc/>
    protected override void Check<TOps, TVector, T>()
    {
        // Whole vectors; strides of just the width, and beyond it, also by less than a vector.
        foreach (var columns in _widths.Where(width => width % TOps.Count == 0))
        {
            foreach (var gap in new[] { 0, 3, 16 })
            {
                foreach (var rows in _rows)
                {
                    CheckAddRows<TOps, TVector, T>(rows, columns, columns + gap);
                    foreach (var steps in _steps)
                    {
                        CheckAdd<TOps, TVector, T>(rows, steps, columns, gap, leftIsTransposed: false);
                        CheckAdd<TOps, TVector, T>(rows, steps, columns, gap, leftIsTransposed: true);
                    }
                }
            }
        }
    }

    private static void CheckAdd<TOps, TVector, T>(int rows, int steps, int columns, int gap, bool leftIsTransposed)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var left = leftIsTransposed ? Matrix<T>.Of(steps, rows, rows + gap, seed: 1) : Matrix<T>.Of(rows, steps, steps + gap, seed: 1);
        var right = Matrix<T>.Of(steps, columns, columns + gap, seed: 2);
        var result = Matrix<T>.Of(rows, columns, columns + gap, seed: 3);

        // What is no number comes through where it belongs, and nowhere else: also times zero, and against its opposite.
        if (rows > 2)
        {
            left[leftIsTransposed ? steps - 1 : 2, leftIsTransposed ? 2 : steps - 1] = T.NaN;
            left[0, 0] = T.PositiveInfinity;
            right[steps / 2, columns - 1] = T.NegativeInfinity;
            right[0, 1] = T.Zero;
            result[1, 0] = T.NaN;
        }

        var expected = result.Copy();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                for (var step = 0; step < steps; step++)
                {
                    expected[row, column] += (leftIsTransposed ? left[step, row] : left[row, step]) * right[step, column];
                }
            }
        }

        MatrixProduct.Add<TOps, TVector, T>(
            left.Numbers,
            leftIsTransposed ? 1 : left.Stride,
            leftIsTransposed ? left.Stride : 1,
            right.Numbers,
            right.Stride,
            result.Numbers,
            result.Stride,
            rows,
            steps,
            columns);
        expected.AssertIs(result, $"{rows} × {steps} by {steps} × {columns}, {gap} apart, {(leftIsTransposed ? "transposed" : "as it is")}");
    }

    private static void CheckAddRows<TOps, TVector, T>(int rows, int columns, int stride)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var matrix = Matrix<T>.Of(rows, columns, stride, seed: 4);
        matrix[rows - 1, 0] = T.NaN;
        matrix[0, columns - 1] = T.NegativeInfinity;
        var sum = Matrix<T>.Of(1, columns, columns, seed: 5);
        var expected = sum.Copy();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                expected[0, column] += matrix[row, column];
            }
        }

        MatrixProduct.AddRows<TOps, TVector, T>(matrix.Numbers, stride, rows, sum.Numbers[..columns]);
        expected.AssertIs(sum, $"the sum of {rows} rows of {columns}, {stride} apart");
    }
}
