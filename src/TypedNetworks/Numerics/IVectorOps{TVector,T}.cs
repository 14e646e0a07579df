using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TypedNetworks.Numerics;

/// <summary>
/// The arithmetic of one vector width, so that a kernel is written once and runs at the width of the machine.
/// </summary>
/// <typeparam name="TVector">The hardware's own vector, for example <c>Vector256&lt;float&gt;</c>, or <typeparamref name="T"/> itself.</typeparam>
/// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
/// <remarks>
/// <para>
/// Every operation gives the same bits in every implementation and on every target framework, on machines
/// that agree about fused multiply-add; only <see cref="Sum"/> depends on the number of lanes.
/// </para>
/// <para>
/// A mask has all bits of a lane set or none. It comes from the comparisons, and is meant for
/// <see cref="Select"/>, <see cref="And"/> and <see cref="Or"/>.
/// </para>
/// </remarks>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "And, Or and Select are what these operations are called everywhere.")]
public interface IVectorOps<TVector, T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Gets whether the machine has vectors this wide. Wider ones are emulated, and slower than scalar code.</summary>
    static abstract bool IsAccelerated { get; }

    /// <summary>Gets how many lanes a vector has.</summary>
    static abstract int Count { get; }

    /// <summary>Reads <see cref="Count"/> numbers, without checking that they are there.</summary>
    /// <param name="source">Where the numbers start from which <paramref name="offset"/> counts.</param>
    /// <param name="offset">How many numbers to skip.</param>
    /// <returns>The numbers, the first one in lane 0.</returns>
    static abstract TVector Load(ref readonly T source, nuint offset);

    /// <summary>Reads <see cref="Count"/> numbers.</summary>
    /// <param name="source">At least <paramref name="offset"/> + <see cref="Count"/> numbers.</param>
    /// <param name="offset">How many numbers to skip.</param>
    /// <returns>The numbers, the first one in lane 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not enough numbers.</exception>
    static abstract TVector Load(ReadOnlySpan<T> source, int offset);

    /// <summary>Writes <see cref="Count"/> numbers, without checking that there is room for them.</summary>
    /// <param name="value">The numbers.</param>
    /// <param name="destination">Where the numbers start from which <paramref name="offset"/> counts.</param>
    /// <param name="offset">How many numbers to skip.</param>
    static abstract void Store(TVector value, ref T destination, nuint offset);

    /// <summary>Writes <see cref="Count"/> numbers.</summary>
    /// <param name="value">The numbers.</param>
    /// <param name="destination">At least <paramref name="offset"/> + <see cref="Count"/> numbers.</param>
    /// <param name="offset">How many numbers to skip.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is not enough room.</exception>
    static abstract void Store(TVector value, Span<T> destination, int offset);

    /// <summary>Reads <see cref="Count"/> numbers that lie apart, for example one column of as many rows, without checking that they are there.</summary>
    /// <param name="source">Where the numbers start from which <paramref name="offset"/> counts.</param>
    /// <param name="offset">Where the first number is.</param>
    /// <param name="stride">How far the next number is from one; at least 1. Strides of 1 and 2 are the fast ones, a constant is faster than a variable.</param>
    /// <returns>The numbers at <paramref name="offset"/> + i · <paramref name="stride"/> for lane i. Nothing before the first or after the last one is read.</returns>
    static abstract TVector LoadStrided(ref readonly T source, nuint offset, nuint stride);

    /// <summary>Writes <see cref="Count"/> numbers apart, for example to one column of as many rows, without checking that there is room for them.</summary>
    /// <param name="value">The numbers.</param>
    /// <param name="destination">Where the numbers start from which <paramref name="offset"/> counts.</param>
    /// <param name="offset">Where the first number goes.</param>
    /// <param name="stride">How far the next number goes from one; at least 1. What lies between them is neither read nor written.</param>
    static abstract void StoreStrided(TVector value, ref T destination, nuint offset, nuint stride);

    /// <summary>Writes the numbers of two vectors in turn, for example to both columns of <see cref="Count"/> rows, without checking that there is room for them.</summary>
    /// <param name="a">The numbers of the first column.</param>
    /// <param name="b">The numbers of the second column.</param>
    /// <param name="destination">Where the numbers start from which <paramref name="offset"/> counts.</param>
    /// <param name="offset">Where the first number of <paramref name="a"/> goes.</param>
    static abstract void StorePairs(TVector a, TVector b, ref T destination, nuint offset);

    /// <summary>Writes <see cref="Sum"/> of four vectors, in fewer instructions than four sums take, without checking that there is room for them.</summary>
    /// <param name="a">The numbers of the first sum.</param>
    /// <param name="b">The numbers of the second sum.</param>
    /// <param name="c">The numbers of the third sum.</param>
    /// <param name="d">The numbers of the fourth sum.</param>
    /// <param name="destination">Where the numbers start from which <paramref name="offset"/> counts.</param>
    /// <param name="offset">Where the first of the four sums goes.</param>
    /// <remarks>The additions are those of <see cref="Sum"/>, and so are the bits.</remarks>
    static abstract void StoreSums(TVector a, TVector b, TVector c, TVector d, ref T destination, nuint offset);

    /// <summary>Puts one number into every lane.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The vector.</returns>
    static abstract TVector Broadcast(T value);

    /// <summary>Puts one number of memory into every lane, without checking that it is there.</summary>
    /// <param name="source">Where the numbers start from which <paramref name="offset"/> counts.</param>
    /// <param name="offset">How many numbers to skip.</param>
    /// <returns>The vector.</returns>
    static abstract TVector Broadcast(ref readonly T source, nuint offset);

    /// <summary>Puts one number into every lane, rounded to <typeparamref name="T"/> first. Of a literal the compiler makes a constant.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The vector.</returns>
    static abstract TVector Constant(double value);

    /// <summary>Computes a + b.</summary>
    /// <param name="a">The first summand.</param>
    /// <param name="b">The second summand.</param>
    /// <returns>The sum.</returns>
    static abstract TVector Add(TVector a, TVector b);

    /// <summary>Computes a - b.</summary>
    /// <param name="a">What to subtract from.</param>
    /// <param name="b">What to subtract.</param>
    /// <returns>The difference.</returns>
    static abstract TVector Subtract(TVector a, TVector b);

    /// <summary>Computes a · b.</summary>
    /// <param name="a">The first factor.</param>
    /// <param name="b">The second factor.</param>
    /// <returns>The product.</returns>
    static abstract TVector Multiply(TVector a, TVector b);

    /// <summary>Computes a / b.</summary>
    /// <param name="a">The dividend.</param>
    /// <param name="b">The divisor.</param>
    /// <returns>The quotient.</returns>
    static abstract TVector Divide(TVector a, TVector b);

    /// <summary>Computes a · b + c, rounded once where the machine does so in one instruction, else twice.</summary>
    /// <param name="a">The first factor.</param>
    /// <param name="b">The second factor.</param>
    /// <param name="c">The summand.</param>
    /// <returns>The result.</returns>
    static abstract TVector MultiplyAdd(TVector a, TVector b, TVector c);

    /// <summary>Computes c - a · b, rounded as <see cref="MultiplyAdd"/> is: it is that of -a, b and c.</summary>
    /// <param name="a">The first factor.</param>
    /// <param name="b">The second factor.</param>
    /// <param name="c">What to subtract from.</param>
    /// <returns>The result.</returns>
    static abstract TVector NegateMultiplyAdd(TVector a, TVector b, TVector c);

    /// <summary>Flips the sign, that of zeros included.</summary>
    /// <param name="x">The numbers.</param>
    /// <returns>-x.</returns>
    static abstract TVector Negate(TVector x);

    /// <summary>Clears the sign.</summary>
    /// <param name="x">The numbers.</param>
    /// <returns>|x|.</returns>
    static abstract TVector Abs(TVector x);

    /// <summary>Computes the square root, to the nearest number.</summary>
    /// <param name="x">The numbers.</param>
    /// <returns>√x; NaN of a number below zero.</returns>
    static abstract TVector Sqrt(TVector x);

    /// <summary>Joins the magnitude of one number and the sign of another.</summary>
    /// <param name="magnitude">The numbers whose magnitude to take.</param>
    /// <param name="sign">The numbers whose sign to take.</param>
    /// <returns>±|magnitude|.</returns>
    static abstract TVector CopySign(TVector magnitude, TVector sign);

    /// <summary>Compares; false for NaN.</summary>
    /// <param name="a">The left side.</param>
    /// <param name="b">The right side.</param>
    /// <returns>The mask of the lanes where a = b.</returns>
    static abstract TVector AreEqual(TVector a, TVector b);

    /// <summary>Compares; false for NaN.</summary>
    /// <param name="a">The left side.</param>
    /// <param name="b">The right side.</param>
    /// <returns>The mask of the lanes where a &lt; b.</returns>
    static abstract TVector LessThan(TVector a, TVector b);

    /// <summary>Compares; false for NaN.</summary>
    /// <param name="a">The left side.</param>
    /// <param name="b">The right side.</param>
    /// <returns>The mask of the lanes where a ≤ b.</returns>
    static abstract TVector LessThanOrEqual(TVector a, TVector b);

    /// <summary>Compares; false for NaN.</summary>
    /// <param name="a">The left side.</param>
    /// <param name="b">The right side.</param>
    /// <returns>The mask of the lanes where a &gt; b.</returns>
    static abstract TVector GreaterThan(TVector a, TVector b);

    /// <summary>Compares; false for NaN.</summary>
    /// <param name="a">The left side.</param>
    /// <param name="b">The right side.</param>
    /// <returns>The mask of the lanes where a ≥ b.</returns>
    static abstract TVector GreaterThanOrEqual(TVector a, TVector b);

    /// <summary>Joins the bits of two masks.</summary>
    /// <param name="a">The first mask.</param>
    /// <param name="b">The second mask.</param>
    /// <returns>The mask of the lanes that are in both.</returns>
    static abstract TVector And(TVector a, TVector b);

    /// <summary>Joins the bits of two masks.</summary>
    /// <param name="a">The first mask.</param>
    /// <param name="b">The second mask.</param>
    /// <returns>The mask of the lanes that are in either.</returns>
    static abstract TVector Or(TVector a, TVector b);

    /// <summary>Picks, lane by lane, one of two numbers.</summary>
    /// <param name="mask">A mask.</param>
    /// <param name="a">The numbers for the lanes of the mask.</param>
    /// <param name="b">The numbers for the other lanes.</param>
    /// <returns>The picked numbers.</returns>
    static abstract TVector Select(TVector mask, TVector a, TVector b);

    /// <summary>Computes the smaller number, b if they compare equal, NaN if either is NaN.</summary>
    /// <param name="a">The first number.</param>
    /// <param name="b">The second number.</param>
    /// <returns>The minimum.</returns>
    static abstract TVector Min(TVector a, TVector b);

    /// <summary>Computes the larger number, b if they compare equal, NaN if either is NaN.</summary>
    /// <param name="a">The first number.</param>
    /// <param name="b">The second number.</param>
    /// <returns>The maximum.</returns>
    static abstract TVector Max(TVector a, TVector b);

    /// <summary>Limits a number to a range. NaN stays NaN.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="low">The least result; not NaN.</param>
    /// <param name="high">The greatest result; not NaN, nor less than <paramref name="low"/>.</param>
    /// <returns>low, x or high.</returns>
    static abstract TVector Clamp(TVector x, TVector low, TVector high);

    /// <summary>Adds up the lanes: the upper half to the lower half, until one number is left.</summary>
    /// <param name="x">The numbers.</param>
    /// <returns>Their sum.</returns>
    static abstract T Sum(TVector x);

    /// <summary>Finds the lanes before one, for <see cref="Select"/> and <see cref="And"/>.</summary>
    /// <param name="count">How many lanes.</param>
    /// <returns>A mask of the first <paramref name="count"/> lanes.</returns>
    static abstract TVector FirstLanes(int count);

    /// <summary>Reads the first numbers of a vector, without checking that they are there and without reading any other.</summary>
    /// <param name="source">Where the numbers start from which <paramref name="offset"/> counts.</param>
    /// <param name="offset">How many numbers to skip.</param>
    /// <param name="count">How many to read, from 1 to <see cref="Count"/>.</param>
    /// <returns>The numbers, and zeros behind them.</returns>
    static abstract TVector LoadFirst(ref readonly T source, nuint offset, int count);

    /// <summary>Writes the first numbers of a vector, without checking that there is room for them.</summary>
    /// <param name="value">The numbers.</param>
    /// <param name="destination">Where the numbers start from which <paramref name="offset"/> counts.</param>
    /// <param name="offset">Where the first number goes.</param>
    /// <param name="count">How many to write, from 1 to <see cref="Count"/>.</param>
    static abstract void StoreFirst(TVector value, ref T destination, nuint offset, int count);

    /// <summary>Finds the largest number of all lanes.</summary>
    /// <param name="x">The numbers. With a NaN among them, any of them may come out.</param>
    /// <returns>The largest.</returns>
    static abstract T Largest(TVector x);

    /// <summary>Rounds to the nearest integer, ties to even.</summary>
    /// <param name="x">Numbers of a magnitude of at most 2^22 in <see langword="float"/>, 2^51 in <see langword="double"/>.</param>
    /// <returns>The integers.</returns>
    static abstract TVector RoundToInteger(TVector x);

    /// <summary>Computes 2^n.</summary>
    /// <param name="n">Integers from -126 to 127 in <see langword="float"/>, from -1022 to 1023 in <see langword="double"/>.</param>
    /// <returns>The powers.</returns>
    static abstract TVector PowerOfTwo(TVector n);

    /// <summary>Computes x · 2^n, rounded once: right also where the result is subnormal, and infinite where it overflows.</summary>
    /// <param name="x">Numbers of a magnitude from ¼ to 4, or whose product with 2^(n / 2) is normal.</param>
    /// <param name="n">Integers from -250 to 250 in <see langword="float"/>, from -2000 to 2000 in <see langword="double"/>.</param>
    /// <returns>The products.</returns>
    static abstract TVector Scale(TVector x, TVector n);

    /// <summary>Computes the integer e for which x / 2^e lies in [√½, √2), with the bounds rounded to <see langword="float"/>.</summary>
    /// <param name="x">Positive normal numbers. The result for others has no meaning.</param>
    /// <returns>The exponents.</returns>
    static abstract TVector Exponent(TVector x);

    /// <summary>Computes x / 2^e for the e of <see cref="Exponent"/>.</summary>
    /// <param name="x">Positive normal numbers. The result for others has no meaning.</param>
    /// <returns>The significands, from √½ to √2.</returns>
    static abstract TVector Significand(TVector x);
}
