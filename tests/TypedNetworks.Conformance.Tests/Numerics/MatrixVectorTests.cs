using System.Numerics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>
/// A matrix and a vector at every width against plain loops. Numbers are small and whole, so that any order of summation gives
/// the same; around what is written stand guard numbers.
/// </summary>
public class MatrixVectorTests : EveryWidth
{
    // One vector, several, four side by side and what is left over at each width.
    private static readonly int[] _lengths = [16, 32, 48, 64, 80, 144];
    private static readonly int[] _lines = [1, 2, 3, 4, 5, 7, 8, 10];

    /// <inheritdoc/>
    protected override void Check<TOps, TVector, T>()
    {
        foreach (var line in _lengths)
        {
            foreach (var lines in _lines)
            {
                foreach (var hasStart in new[] { false, true })
                {
                    CheckCombine<TOps, TVector, T>(line, lines, hasStart);
                    CheckDot<TOps, TVector, T>(line, lines, hasStart);
                }

                CheckAddOuter<TOps, TVector, T>(line, lines);
            }
        }
    }

    private static void CheckCombine<TOps, TVector, T>(int line, int lines, bool hasStart)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (matrix, start, scalars) = (Matrix<T>.Of(lines, line, line, seed: 1), Matrix<T>.Of(1, line, line, seed: 2), Matrix<T>.Of(1, lines, lines, seed: 3));
        matrix[lines - 1, 0] = T.NaN;
        var (expected, actual) = (Matrix<T>.Of(1, line, line, seed: 4), Matrix<T>.Of(1, line, line, seed: 4));
        for (var place = 0; place < line; place++)
        {
            expected[0, place] = hasStart ? start[0, place] : T.Zero;
            for (var i = 0; i < lines; i++)
            {
                expected[0, place] += scalars[0, i] * matrix[i, place];
            }
        }

        MatrixVector.Combine<TOps, TVector, T>(matrix.Numbers, line, hasStart ? start.Numbers : default, scalars.Numbers, lines, actual.Numbers);
        expected.AssertIs(actual, $"the combination of {lines} lines of {line}");
    }

    private static void CheckDot<TOps, TVector, T>(int line, int lines, bool hasStart)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (matrix, start, vector) = (Matrix<T>.Of(lines, line, line, seed: 5), Matrix<T>.Of(1, lines, lines, seed: 6), Matrix<T>.Of(1, line, line, seed: 7));
        matrix[lines - 1, line - 1] = T.NaN;
        var (expected, actual) = (Matrix<T>.Of(1, lines, lines, seed: 8), Matrix<T>.Of(1, lines, lines, seed: 8));
        for (var i = 0; i < lines; i++)
        {
            expected[0, i] = hasStart ? start[0, i] : T.Zero;
            for (var place = 0; place < line; place++)
            {
                expected[0, i] += matrix[i, place] * vector[0, place];
            }
        }

        MatrixVector.Dot<TOps, TVector, T>(matrix.Numbers, line, hasStart ? start.Numbers : default, vector.Numbers, lines, actual.Numbers);
        expected.AssertIs(actual, $"the dot products of {lines} lines of {line}");
    }

    private static void CheckAddOuter<TOps, TVector, T>(int line, int lines)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (matrix, scalars, vector) = (Matrix<T>.Of(lines, line, line, seed: 9), Matrix<T>.Of(1, lines, lines, seed: 10), Matrix<T>.Of(1, line, line, seed: 11));
        scalars[0, lines - 1] = T.NaN;
        var expected = matrix.Copy();
        for (var i = 0; i < lines; i++)
        {
            for (var place = 0; place < line; place++)
            {
                expected[i, place] += scalars[0, i] * vector[0, place];
            }
        }

        MatrixVector.AddOuter<TOps, TVector, T>(matrix.Numbers, line, scalars.Numbers, lines, vector.Numbers);
        expected.AssertIs(matrix, $"{lines} lines of {line} with a product added");
    }
}
