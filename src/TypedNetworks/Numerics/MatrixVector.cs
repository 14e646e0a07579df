using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TypedNetworks.Numerics;

/// <summary>
/// What a layer does with one sample, for matrices of any size that lie line by line: combine the lines, take their dot
/// products with a vector, and add to them. Generated code calls it where a network has layers of so many shapes that a method
/// for each would be too much text; not meant to be called by hand.
/// </summary>
/// <remarks>Lines are whole vectors, and so is what goes along them; what is added to a line's padding is zero where that is.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MatrixVector
{
    // Vectors side by side: with two sums each, eight that do not wait for one another.
    private const int Side = 4;

    /// <summary>Computes start + Σ scalar · line.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="matrix">The matrix, line by line.</param>
    /// <param name="line">The length of a line: whole vectors.</param>
    /// <param name="start">What the sums begin with, as long as a line; empty for zeros.</param>
    /// <param name="scalars">A number for each line.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="result">The sums, as long as a line, written.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Combine<TOps, TVector, T>(ReadOnlySpan<T> matrix, int line, ReadOnlySpan<T> start, ReadOnlySpan<T> scalars, int lines, Span<T> result)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ref T w = ref MemoryMarshal.GetReference(matrix[..(line * lines)]);
        ref T x = ref MemoryMarshal.GetReference(scalars[..lines]);
        ref T z = ref MemoryMarshal.GetReference(result[..line]);
        if (start.IsEmpty)
        {
            result[..line].Clear();
        }
        else
        {
            start[..line].CopyTo(result);
        }

        var (lanes, end) = ((nuint)TOps.Count, (nuint)line);
        nuint place = 0;
        for (; place + (Side * lanes) <= end; place += Side * lanes)
        {
            CombineFour<TOps, TVector, T>(ref Unsafe.Add(ref w, place), end, ref x, lines, ref Unsafe.Add(ref z, place));
        }

        for (; place < end; place += lanes)
        {
            CombineOne<TOps, TVector, T>(ref Unsafe.Add(ref w, place), end, ref x, lines, ref Unsafe.Add(ref z, place));
        }
    }

    /// <summary>Computes start + line · vector for each line.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="matrix">The matrix, line by line.</param>
    /// <param name="line">The length of a line: whole vectors.</param>
    /// <param name="start">What the sums begin with, one for each line; empty for zeros.</param>
    /// <param name="vector">The vector, as long as a line.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="result">A sum for each line, written.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Dot<TOps, TVector, T>(ReadOnlySpan<T> matrix, int line, ReadOnlySpan<T> start, ReadOnlySpan<T> vector, int lines, Span<T> result)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ref T w = ref MemoryMarshal.GetReference(matrix[..(line * lines)]);
        ref T x = ref MemoryMarshal.GetReference(vector[..line]);
        ref T z = ref MemoryMarshal.GetReference(result[..lines]);
        var (lanes, end) = ((nuint)TOps.Count, (nuint)line);
        var (left2, left3) = (end * 2, end * 3);
        var i = 0;
        for (; i <= lines - 4; i += 4)
        {
            ref T first = ref Unsafe.Add(ref w, i * line);
            var sum0 = TOps.Constant(0);
            var sum1 = TOps.Constant(0);
            var sum2 = TOps.Constant(0);
            var sum3 = TOps.Constant(0);
            for (nuint place = 0; place < end; place += lanes)
            {
                var numbers = TOps.Load(ref x, place);
                sum0 = TOps.MultiplyAdd(numbers, TOps.Load(ref first, place), sum0);
                sum1 = TOps.MultiplyAdd(numbers, TOps.Load(ref first, place + end), sum1);
                sum2 = TOps.MultiplyAdd(numbers, TOps.Load(ref first, place + left2), sum2);
                sum3 = TOps.MultiplyAdd(numbers, TOps.Load(ref first, place + left3), sum3);
            }

            TOps.StoreSums(sum0, sum1, sum2, sum3, ref z, (nuint)i);
        }

        for (; i < lines; i++)
        {
            ref T first = ref Unsafe.Add(ref w, i * line);
            var sum = TOps.Constant(0);
            for (nuint place = 0; place < end; place += lanes)
            {
                sum = TOps.MultiplyAdd(TOps.Load(ref x, place), TOps.Load(ref first, place), sum);
            }

            Unsafe.Add(ref z, i) = TOps.Sum(sum);
        }

        if (!start.IsEmpty)
        {
            for (i = 0; i < lines; i++)
            {
                result[i] += start[i];
            }
        }
    }

    /// <summary>Adds scalar · vector to each line.</summary>
    /// <typeparam name="TOps">The width.</typeparam>
    /// <typeparam name="TVector">Its vector.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="matrix">The matrix, line by line, added to.</param>
    /// <param name="line">The length of a line: whole vectors.</param>
    /// <param name="scalars">A number for each line.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="vector">The vector, as long as a line.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddOuter<TOps, TVector, T>(Span<T> matrix, int line, ReadOnlySpan<T> scalars, int lines, ReadOnlySpan<T> vector)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ref T w = ref MemoryMarshal.GetReference(matrix[..(line * lines)]);
        ref T d = ref MemoryMarshal.GetReference(vector[..line]);
        var (lanes, end) = ((nuint)TOps.Count, (nuint)line);
        for (var i = 0; i < lines; i++)
        {
            ref T first = ref Unsafe.Add(ref w, i * line);
            var scalar = TOps.Broadcast(scalars[i]);
            for (nuint place = 0; place < end; place += lanes)
            {
                TOps.Store(TOps.MultiplyAdd(scalar, TOps.Load(ref d, place), TOps.Load(ref first, place)), ref first, place);
            }
        }
    }

    private static void CombineFour<TOps, TVector, T>(ref T w, nuint line, ref T x, int lines, ref T z)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var lanes = (nuint)TOps.Count;
        var even0 = TOps.Load(ref z, 0);
        var even1 = TOps.Load(ref z, lanes);
        var even2 = TOps.Load(ref z, 2 * lanes);
        var even3 = TOps.Load(ref z, 3 * lanes);
        var odd0 = TOps.Constant(0);
        var odd1 = TOps.Constant(0);
        var odd2 = TOps.Constant(0);
        var odd3 = TOps.Constant(0);
        var i = 0;
        for (; i <= lines - 2; i += 2)
        {
            ref T next = ref Unsafe.Add(ref w, line);
            var scalar = TOps.Broadcast(Unsafe.Add(ref x, i));
            even0 = TOps.MultiplyAdd(scalar, TOps.Load(ref w, 0), even0);
            even1 = TOps.MultiplyAdd(scalar, TOps.Load(ref w, lanes), even1);
            even2 = TOps.MultiplyAdd(scalar, TOps.Load(ref w, 2 * lanes), even2);
            even3 = TOps.MultiplyAdd(scalar, TOps.Load(ref w, 3 * lanes), even3);
            scalar = TOps.Broadcast(Unsafe.Add(ref x, i + 1));
            odd0 = TOps.MultiplyAdd(scalar, TOps.Load(ref next, 0), odd0);
            odd1 = TOps.MultiplyAdd(scalar, TOps.Load(ref next, lanes), odd1);
            odd2 = TOps.MultiplyAdd(scalar, TOps.Load(ref next, 2 * lanes), odd2);
            odd3 = TOps.MultiplyAdd(scalar, TOps.Load(ref next, 3 * lanes), odd3);
            w = ref Unsafe.Add(ref next, line);
        }

        if (i < lines)
        {
            var scalar = TOps.Broadcast(Unsafe.Add(ref x, i));
            even0 = TOps.MultiplyAdd(scalar, TOps.Load(ref w, 0), even0);
            even1 = TOps.MultiplyAdd(scalar, TOps.Load(ref w, lanes), even1);
            even2 = TOps.MultiplyAdd(scalar, TOps.Load(ref w, 2 * lanes), even2);
            even3 = TOps.MultiplyAdd(scalar, TOps.Load(ref w, 3 * lanes), even3);
        }

        TOps.Store(TOps.Add(even0, odd0), ref z, 0);
        TOps.Store(TOps.Add(even1, odd1), ref z, lanes);
        TOps.Store(TOps.Add(even2, odd2), ref z, 2 * lanes);
        TOps.Store(TOps.Add(even3, odd3), ref z, 3 * lanes);
    }

    private static void CombineOne<TOps, TVector, T>(ref T w, nuint line, ref T x, int lines, ref T z)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (line2, line3) = (line * 2, line * 3);
        var sum0 = TOps.Load(ref z, 0);
        var sum1 = TOps.Constant(0);
        var sum2 = TOps.Constant(0);
        var sum3 = TOps.Constant(0);
        var i = 0;
        for (; i <= lines - 4; i += 4)
        {
            sum0 = TOps.MultiplyAdd(TOps.Broadcast(Unsafe.Add(ref x, i)), TOps.Load(ref w, 0), sum0);
            sum1 = TOps.MultiplyAdd(TOps.Broadcast(Unsafe.Add(ref x, i + 1)), TOps.Load(ref w, line), sum1);
            sum2 = TOps.MultiplyAdd(TOps.Broadcast(Unsafe.Add(ref x, i + 2)), TOps.Load(ref w, line2), sum2);
            sum3 = TOps.MultiplyAdd(TOps.Broadcast(Unsafe.Add(ref x, i + 3)), TOps.Load(ref w, line3), sum3);
            w = ref Unsafe.Add(ref w, line * 4);
        }

        for (; i < lines; i++)
        {
            sum0 = TOps.MultiplyAdd(TOps.Broadcast(Unsafe.Add(ref x, i)), TOps.Load(ref w, 0), sum0);
            w = ref Unsafe.Add(ref w, line);
        }

        TOps.Store(TOps.Add(TOps.Add(sum0, sum1), TOps.Add(sum2, sum3)), ref z, 0);
    }
}
