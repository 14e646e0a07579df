using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TypedNetworks.Numerics;

/// <summary>
/// Products of matrices that lie row by row, added to a third: what a layer does with many samples at once. Generated code
/// calls it; not meant to be called by hand.
/// </summary>
/// <remarks>
/// A tile of the result stays in registers while rows of the right matrix pass by: fourteen rows of two vectors where the
/// machine has 32 registers, else four of two. Nothing is packed: the rows of a layer's weights already lie as they are read.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class MatrixProduct
{
    /// <summary>Adds left · right to the result.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="left">The left matrix: element (row, step) at row · <paramref name="leftRow"/> + step · <paramref name="leftStep"/>.</param>
    /// <param name="leftRow">How far apart its rows are.</param>
    /// <param name="leftStep">How far apart neighbours in a row are.</param>
    /// <param name="right">The right matrix, row by row.</param>
    /// <param name="rightRow">How far apart its rows are.</param>
    /// <param name="result">The result, row by row, added to.</param>
    /// <param name="resultRow">How far apart its rows are.</param>
    /// <param name="rows">Rows of left and result.</param>
    /// <param name="steps">Columns of left, rows of right.</param>
    /// <param name="columns">Columns of right and result: whole vectors.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add<TOps, TVector, T>(ReadOnlySpan<T> left, int leftRow, int leftStep, ReadOnlySpan<T> right, int rightRow, Span<T> result, int resultRow, int rows, int steps, int columns)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ref T c = ref MemoryMarshal.GetReference(result);
        Tiles<TOps, TVector, T>(ref MemoryMarshal.GetReference(left), leftRow, leftStep, ref MemoryMarshal.GetReference(right), rightRow, ref c, resultRow, ref c, resultRow, rows, steps, columns);
    }

    /// <summary>Computes left · right with a vector added to each row.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="left">The left matrix, row by row.</param>
    /// <param name="leftRow">How far apart its rows are.</param>
    /// <param name="right">The right matrix, row by row.</param>
    /// <param name="rightRow">How far apart its rows are.</param>
    /// <param name="bias">What each row of the result begins with; empty for zeros.</param>
    /// <param name="result">The result, row by row.</param>
    /// <param name="resultRow">How far apart its rows are.</param>
    /// <param name="rows">Rows of left and result.</param>
    /// <param name="steps">Columns of left, rows of right.</param>
    /// <param name="columns">Columns of right and result: whole vectors.</param>
    public static void Affine<TOps, TVector, T>(ReadOnlySpan<T> left, int leftRow, ReadOnlySpan<T> right, int rightRow, ReadOnlySpan<T> bias, Span<T> result, int resultRow, int rows, int steps, int columns)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (bias.IsEmpty)
        {
            result.Clear();
            Add<TOps, TVector, T>(left, leftRow, 1, right, rightRow, result, resultRow, rows, steps, columns);
            return;
        }

        Tiles<TOps, TVector, T>(ref MemoryMarshal.GetReference(left), leftRow, 1, ref MemoryMarshal.GetReference(right), rightRow, ref MemoryMarshal.GetReference(bias[..columns]), 0, ref MemoryMarshal.GetReference(result), resultRow, rows, steps, columns);
    }

    // Each sum begins with what is at the start.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tiles<TOps, TVector, T>(ref T a, int leftRow, int leftStep, ref T b, int rightRow, ref T start, int startRow, ref T c, int resultRow, int rows, int steps, int columns)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var lanes = TOps.Count;
        var column = 0;
        for (; column <= columns - (2 * lanes); column += 2 * lanes)
        {
            ref T panel = ref Unsafe.Add(ref b, column);
            var row = 0;
            if (Vector512.IsHardwareAccelerated)
            {
                for (; row <= rows - 14; row += 14)
                {
                    FourteenByTwo<TOps, TVector, T>(ref Unsafe.Add(ref a, row * leftRow), leftRow, leftStep, ref panel, rightRow, ref Unsafe.Add(ref start, (row * startRow) + column), startRow, ref Unsafe.Add(ref c, (row * resultRow) + column), resultRow, steps);
                }

                for (; row <= rows - 8; row += 8)
                {
                    EightByTwo<TOps, TVector, T>(ref Unsafe.Add(ref a, row * leftRow), leftRow, leftStep, ref panel, rightRow, ref Unsafe.Add(ref start, (row * startRow) + column), startRow, ref Unsafe.Add(ref c, (row * resultRow) + column), resultRow, steps);
                }
            }

            for (; row <= rows - 4; row += 4)
            {
                FourByTwo<TOps, TVector, T>(ref Unsafe.Add(ref a, row * leftRow), leftRow, leftStep, ref panel, rightRow, ref Unsafe.Add(ref start, (row * startRow) + column), startRow, ref Unsafe.Add(ref c, (row * resultRow) + column), resultRow, steps);
            }

            for (; row < rows; row++)
            {
                OneByOne<TOps, TVector, T>(ref Unsafe.Add(ref a, row * leftRow), leftStep, ref panel, rightRow, ref Unsafe.Add(ref start, (row * startRow) + column), ref Unsafe.Add(ref c, (row * resultRow) + column), steps);
                OneByOne<TOps, TVector, T>(ref Unsafe.Add(ref a, row * leftRow), leftStep, ref Unsafe.Add(ref panel, lanes), rightRow, ref Unsafe.Add(ref start, (row * startRow) + column + lanes), ref Unsafe.Add(ref c, (row * resultRow) + column + lanes), steps);
            }
        }

        if (column < columns)
        {
            ref T panel = ref Unsafe.Add(ref b, column);
            var row = 0;
            for (; row <= rows - 8; row += 8)
            {
                EightByOne<TOps, TVector, T>(ref Unsafe.Add(ref a, row * leftRow), leftRow, leftStep, ref panel, rightRow, ref Unsafe.Add(ref start, (row * startRow) + column), startRow, ref Unsafe.Add(ref c, (row * resultRow) + column), resultRow, steps);
            }

            for (; row < rows; row++)
            {
                OneByOne<TOps, TVector, T>(ref Unsafe.Add(ref a, row * leftRow), leftStep, ref panel, rightRow, ref Unsafe.Add(ref start, (row * startRow) + column), ref Unsafe.Add(ref c, (row * resultRow) + column), steps);
            }
        }
    }

    /// <summary>Adds every row of a matrix to a row.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="matrix">The matrix.</param>
    /// <param name="stride">How far apart its rows are.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="sum">The row, whole vectors, added to.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddRows<TOps, TVector, T>(ReadOnlySpan<T> matrix, int stride, int rows, Span<T> sum)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ref T first = ref MemoryMarshal.GetReference(matrix);
        for (var column = 0; column < sum.Length; column += TOps.Count)
        {
            var total = TOps.Load(sum, column);
            for (var row = 0; row < rows; row++)
            {
                total = TOps.Add(total, TOps.Load(ref first, (nuint)((row * stride) + column)));
            }

            TOps.Store(total, sum, column);
        }
    }

    /// <summary>Writes the transpose of a matrix; what is behind its rows stays as it is.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="matrix">The matrix.</param>
    /// <param name="stride">How far apart its rows are.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="transposed">Its transpose, written.</param>
    /// <param name="transposedStride">How far apart the transpose's rows are.</param>
    public static void Transpose<T>(ReadOnlySpan<T> matrix, int stride, int rows, int columns, Span<T> transposed, int transposedStride)
    {
        for (var row = 0; row < rows; row++)
        {
            var line = matrix.Slice(row * stride, columns);
            for (var column = 0; column < line.Length; column++)
            {
                transposed[(column * transposedStride) + row] = line[column];
            }
        }
    }

    /// <summary>Sets to zero what is behind the numbers of each row.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="matrix">The matrix.</param>
    /// <param name="stride">How far apart its rows are.</param>
    /// <param name="columns">The numbers of a row.</param>
    public static void ClearPadding<T>(Span<T> matrix, int stride, int columns)
    {
        for (var start = 0; start < matrix.Length; start += stride)
        {
            matrix.Slice(start + columns, stride - columns).Clear();
        }
    }
}
