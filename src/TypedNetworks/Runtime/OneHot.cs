using System.ComponentModel;
using System.Globalization;
using System.Numerics;

namespace TypedNetworks.Runtime;

/// <summary>Enums as vectors in which one number is 1 and the others are 0; not meant to be called by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OneHot
{
    /// <summary>Writes a choice.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="index">Which number is 1.</param>
    /// <param name="destination">The numbers, written.</param>
    public static void Write<T>(int index, Span<T> destination)
        where T : unmanaged, INumberBase<T>
    {
        destination.Clear();
        destination[index] = T.One;
    }

    /// <summary>Where the largest number is; the first of equal ones.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="numbers">At least one number.</param>
    public static int IndexOfLargest<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged, INumber<T>
    {
        var largest = 0;
        for (var i = 1; i < numbers.Length; i++)
        {
            if (numbers[i] > numbers[largest])
            {
                largest = i;
            }
        }

        return largest;
    }

    /// <summary>An enum has a value that none of its members has.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="network">The network.</param>
    /// <param name="members">The members, for people.</param>
    /// <param name="value">The value.</param>
    public static ArgumentOutOfRangeException NoMember<TEnum>(string network, string members, TEnum value)
        where TEnum : struct, Enum =>
        new(paramName: null, string.Create(CultureInfo.InvariantCulture, $"{network} takes the members of {typeof(TEnum).Name} ({members}) but was given {value:D}, which is none of them."));
}
