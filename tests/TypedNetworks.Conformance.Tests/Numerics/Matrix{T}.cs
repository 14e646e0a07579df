using System.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>A matrix that lies row by row, with NaN behind each row and guard numbers before the first and after the last.</summary>
internal sealed class Matrix<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private const int Margin = 32;
    private const int Guard = -777;

    private readonly T[] _memory;
    private readonly int _rows;

    private Matrix(T[] memory, int rows, int stride) => (_memory, _rows, Stride) = (memory, rows, stride);

    /// <summary>How far apart rows are.</summary>
    public int Stride { get; }

    /// <summary>The rows, with what is behind each of them.</summary>
    public Span<T> Numbers => _memory.AsSpan(Margin, _rows * Stride);

    /// <summary>An element, or what is behind a row.</summary>
    public ref T this[int row, int column] => ref Numbers[(row * Stride) + column];

    /// <summary>A matrix of whole numbers from −4 to 4.</summary>
    public static Matrix<T> Of(int rows, int columns, int stride, int seed)
    {
        var memory = new T[(rows * stride) + (2 * Margin)];
        Array.Fill(memory, T.CreateChecked(Guard));
        var (matrix, random) = (new Matrix<T>(memory, rows, stride), new Random(seed));
        matrix.Numbers.Fill(T.NaN);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                matrix[row, column] = T.CreateChecked(random.Next(-4, 5));
            }
        }

        return matrix;
    }

    /// <summary>The same matrix elsewhere.</summary>
    public Matrix<T> Copy() => new([.. _memory], _rows, Stride);

    /// <summary>Another matrix must have the same numbers, within, between and around its rows.</summary>
    public void AssertIs(Matrix<T> actual, string what)
    {
        // Equals takes NaN for equal to itself.
        for (var i = 0; i < _memory.Length; i++)
        {
            if (!_memory[i].Equals(actual._memory[i]))
            {
                Assert.Fail(FormattableString.Invariant($"Of {what}, row {(i - Margin) / Stride}, column {(i - Margin) % Stride} is {actual._memory[i]}, expected {_memory[i]}."));
            }
        }
    }

    /// <summary>Nothing before the first row or after the last has been written.</summary>
    public void AssertMargins()
    {
        Assert.All(_memory[..Margin], number => Assert.Equal(T.CreateChecked(Guard), number));
        Assert.All(_memory[^Margin..], number => Assert.Equal(T.CreateChecked(Guard), number));
    }
}
