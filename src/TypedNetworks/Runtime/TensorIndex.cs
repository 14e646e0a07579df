using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace TypedNetworks.Runtime;

/// <summary>Checks the indices by which generated code is asked for a weight or a bias.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TensorIndex
{
    /// <summary>A unit must be one of the layer's.</summary>
    /// <param name="tensor">The tensor, as <c>Gate.B1</c>.</param>
    /// <param name="units">How many units there are.</param>
    /// <param name="to">The unit given.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check(string tensor, int units, int to)
    {
        if ((uint)to >= (uint)units)
        {
            throw ShapeError.Index(tensor, Count(units, "unit"), to);
        }
    }

    /// <summary>A unit and an input must be two of the layer's.</summary>
    /// <param name="tensor">The tensor, as <c>Gate.W1</c>.</param>
    /// <param name="units">How many units there are.</param>
    /// <param name="inputs">How many inputs there are.</param>
    /// <param name="to">The unit given.</param>
    /// <param name="from">The input given.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such weight.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check(string tensor, int units, int inputs, int to, int from)
    {
        if ((uint)to >= (uint)units || (uint)from >= (uint)inputs)
        {
            throw ShapeError.Index(tensor, $"{Count(units, "unit")} and {Count(inputs, "input")}", to, from);
        }
    }

    private static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");
}
