using System.ComponentModel;
using System.Numerics;

namespace TypedNetworks.Runtime;

/// <summary>Outputs as whole numbers; not meant to be called by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Rounding
{
    /// <summary>The nearest whole number that a type has; 0 for NaN, on every runtime.</summary>
    /// <typeparam name="T">The network's number type.</typeparam>
    /// <typeparam name="TWhole">The type of whole numbers.</typeparam>
    /// <param name="number">The number.</param>
    public static TWhole ToWhole<T, TWhole>(T number)
        where T : unmanaged, IFloatingPointIeee754<T>
        where TWhole : unmanaged, IBinaryInteger<TWhole> =>
        T.IsNaN(number) ? TWhole.Zero : TWhole.CreateSaturating(T.Round(number));
}
