using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <content>What moves numbers without computing.</content>
public partial class MatrixProductTests
{
    public static TheoryData<int, int, int> Shapes()
    {
        var shapes = new TheoryData<int, int, int>();
        foreach (var (columns, stride) in new[] { (8, 8), (16, 16), (16, 24), (40, 48), (80, 80), (5, 16), (1, 8) })
        {
            foreach (var rows in new[] { 1, 4, 7, 8, 19, 65 })
            {
                shapes.Add(rows, columns, stride);
            }
        }

        return shapes;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Transpose_swaps_rows_and_columns(int rows, int columns, int stride)
    {
        var matrix = Matrix<double>.Of(rows, columns, stride, seed: 9);
        matrix[rows - 1, columns - 1] = double.PositiveInfinity;
        matrix[0, columns - 1] = double.NaN;
        foreach (var gap in new[] { 0, 3 })
        {
            var transposed = Matrix<double>.Of(columns, rows, rows + gap, seed: 10);
            var expected = transposed.Copy();
            for (var row = 0; row < rows; row++)
            {
                for (var column = 0; column < columns; column++)
                {
                    expected[column, row] = matrix[row, column];
                }
            }

            MatrixProduct.Transpose(matrix.Numbers, stride, rows, columns, transposed.Numbers, rows + gap);
            expected.AssertIs(transposed, "the transpose");
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ClearPadding_leaves_the_numbers(int rows, int columns, int stride)
    {
        var matrix = Matrix<float>.Of(rows, columns, stride, seed: 11);
        matrix[0, 0] = float.NaN;
        var expected = matrix.Copy();
        for (var row = 0; row < rows; row++)
        {
            for (var column = columns; column < stride; column++)
            {
                expected[row, column] = 0;
            }
        }

        MatrixProduct.ClearPadding(matrix.Numbers, stride, columns);
        expected.AssertIs(matrix, "the cleared matrix");
    }
}
