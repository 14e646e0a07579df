using System.ComponentModel;

namespace TypedNetworks.Runtime;

/// <summary>Copies parameters between canonical order and a set's own padded layout; not meant to be called by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TensorCopy
{
    /// <summary>Copies every tensor out in canonical order.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="raw">The set's own layout.</param>
    /// <param name="tensors">Its tensors.</param>
    /// <param name="canonical">All numbers in canonical order, written.</param>
    public static void ToCanonical<T>(ReadOnlySpan<T> raw, ReadOnlySpan<TensorInfo> tensors, Span<T> canonical)
    {
        foreach (var tensor in tensors)
        {
            var (rows, columns, rowStride, columnStride) = Walk(tensor);
            for (var row = 0; row < rows; row++)
            {
                var from = tensor.RawOffset + (row * rowStride);
                var to = canonical.Slice(tensor.CanonicalOffset + (row * columns), columns);
                for (var column = 0; column < columns; column++)
                {
                    to[column] = raw[from + (column * columnStride)];
                }
            }
        }
    }

    /// <summary>Copies every tensor in from canonical order; padding stays as it is.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="canonical">All numbers in canonical order.</param>
    /// <param name="tensors">The set's tensors.</param>
    /// <param name="raw">The set's own layout, written.</param>
    public static void FromCanonical<T>(ReadOnlySpan<T> canonical, ReadOnlySpan<TensorInfo> tensors, Span<T> raw)
    {
        foreach (var tensor in tensors)
        {
            var (rows, columns, rowStride, columnStride) = Walk(tensor);
            for (var row = 0; row < rows; row++)
            {
                var from = canonical.Slice(tensor.CanonicalOffset + (row * columns), columns);
                var to = tensor.RawOffset + (row * rowStride);
                for (var column = 0; column < columns; column++)
                {
                    raw[to + (column * columnStride)] = from[column];
                }
            }
        }
    }

    // A vector is a matrix of one row.
    private static (int Rows, int Columns, int RowStride, int ColumnStride) Walk(TensorInfo tensor) => tensor.Shape.Length == 1
        ? (1, tensor.Shape[0], 0, tensor.Strides[0])
        : (tensor.Shape[0], tensor.Shape[1], tensor.Strides[0], tensor.Strides[1]);
}
