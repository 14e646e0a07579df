using System.ComponentModel;
using System.Numerics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Runtime;

/// <summary>Fills weight tensors for the generated <c>Initialize</c>; not meant to be called by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WeightInitializer
{
    /// <summary>Fills a tensor with numbers uniform within ±<paramref name="bound"/>, drawn in canonical order.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="raw">The parameter set's own layout.</param>
    /// <param name="tensor">Which of its tensors.</param>
    /// <param name="bound">The largest magnitude.</param>
    /// <param name="random">Where the numbers come from.</param>
    public static void Uniform<T>(Span<T> raw, TensorInfo tensor, double bound, ref SeededRandom random)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(tensor);
        for (var i = 0; i < tensor.Length; i++)
        {
            raw[PlaceOf(tensor, i)] = T.CreateTruncating((2 * random.NextDouble() - 1) * bound);
        }
    }

    /// <summary>Fills a tensor with nearly normal numbers of mean 0, drawn in canonical order.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="raw">The parameter set's own layout.</param>
    /// <param name="tensor">Which of its tensors.</param>
    /// <param name="deviation">The standard deviation.</param>
    /// <param name="random">Where the numbers come from.</param>
    public static void Normal<T>(Span<T> raw, TensorInfo tensor, double deviation, ref SeededRandom random)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(tensor);
        for (var i = 0; i < tensor.Length; i++)
        {
            raw[PlaceOf(tensor, i)] = T.CreateTruncating(random.NextNormal() * deviation);
        }
    }

    // Walking in canonical order, whatever the layout, gives the same weights under every kernel.
    private static int PlaceOf(TensorInfo tensor, int canonical)
    {
        var place = tensor.RawOffset;
        for (var dimension = tensor.Shape.Length - 1; dimension >= 0; dimension--)
        {
            place += canonical % tensor.Shape[dimension] * tensor.Strides[dimension];
            canonical /= tensor.Shape[dimension];
        }

        return place;
    }
}
