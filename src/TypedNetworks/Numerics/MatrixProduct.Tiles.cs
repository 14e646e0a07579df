using System.Numerics;
using System.Runtime.CompilerServices;

namespace TypedNetworks.Numerics;

/// <content>The tiles: some rows of some vectors of the result, kept in registers while the rows of the right matrix pass by.</content>
public static partial class MatrixProduct
{
    /// <summary>Eight rows of two vectors: sixteen sums, for machines of 32 registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void EightByTwo<TOps, TVector, T>(ref T a, int leftRow, int leftStep, ref T b, int rightRow, ref T start, int startRow, ref T c, int resultRow, int steps)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var lanes = (nuint)TOps.Count;
        nuint first = (nuint)startRow;
        nuint next = (nuint)resultRow;
        ref T lower = ref Unsafe.Add(ref a, 4 * leftRow);
        nuint left1 = (nuint)leftRow * 1;
        nuint left2 = (nuint)leftRow * 2;
        nuint left3 = (nuint)leftRow * 3;
        var sum0_0 = TOps.Load(ref start, 0);
        var sum0_1 = TOps.Load(ref start, lanes);
        var sum1_0 = TOps.Load(ref start, first);
        var sum1_1 = TOps.Load(ref start, first + lanes);
        var sum2_0 = TOps.Load(ref start, 2 * first);
        var sum2_1 = TOps.Load(ref start, 2 * first + lanes);
        var sum3_0 = TOps.Load(ref start, 3 * first);
        var sum3_1 = TOps.Load(ref start, 3 * first + lanes);
        var sum4_0 = TOps.Load(ref start, 4 * first);
        var sum4_1 = TOps.Load(ref start, 4 * first + lanes);
        var sum5_0 = TOps.Load(ref start, 5 * first);
        var sum5_1 = TOps.Load(ref start, 5 * first + lanes);
        var sum6_0 = TOps.Load(ref start, 6 * first);
        var sum6_1 = TOps.Load(ref start, 6 * first + lanes);
        var sum7_0 = TOps.Load(ref start, 7 * first);
        var sum7_1 = TOps.Load(ref start, 7 * first + lanes);
        for (var step = 0; step < steps; step++)
        {
            var right0 = TOps.Load(ref b, 0);
            var right1 = TOps.Load(ref b, lanes);
            var x0 = TOps.Broadcast(a);
            sum0_0 = TOps.MultiplyAdd(x0, right0, sum0_0);
            sum0_1 = TOps.MultiplyAdd(x0, right1, sum0_1);
            var x1 = TOps.Broadcast(Unsafe.Add(ref a, left1));
            sum1_0 = TOps.MultiplyAdd(x1, right0, sum1_0);
            sum1_1 = TOps.MultiplyAdd(x1, right1, sum1_1);
            var x2 = TOps.Broadcast(Unsafe.Add(ref a, left2));
            sum2_0 = TOps.MultiplyAdd(x2, right0, sum2_0);
            sum2_1 = TOps.MultiplyAdd(x2, right1, sum2_1);
            var x3 = TOps.Broadcast(Unsafe.Add(ref a, left3));
            sum3_0 = TOps.MultiplyAdd(x3, right0, sum3_0);
            sum3_1 = TOps.MultiplyAdd(x3, right1, sum3_1);
            var x4 = TOps.Broadcast(lower);
            sum4_0 = TOps.MultiplyAdd(x4, right0, sum4_0);
            sum4_1 = TOps.MultiplyAdd(x4, right1, sum4_1);
            var x5 = TOps.Broadcast(Unsafe.Add(ref lower, left1));
            sum5_0 = TOps.MultiplyAdd(x5, right0, sum5_0);
            sum5_1 = TOps.MultiplyAdd(x5, right1, sum5_1);
            var x6 = TOps.Broadcast(Unsafe.Add(ref lower, left2));
            sum6_0 = TOps.MultiplyAdd(x6, right0, sum6_0);
            sum6_1 = TOps.MultiplyAdd(x6, right1, sum6_1);
            var x7 = TOps.Broadcast(Unsafe.Add(ref lower, left3));
            sum7_0 = TOps.MultiplyAdd(x7, right0, sum7_0);
            sum7_1 = TOps.MultiplyAdd(x7, right1, sum7_1);
            a = ref Unsafe.Add(ref a, leftStep);
            lower = ref Unsafe.Add(ref lower, leftStep);
            b = ref Unsafe.Add(ref b, rightRow);
        }

        TOps.Store(sum0_0, ref c, 0);
        TOps.Store(sum0_1, ref c, lanes);
        TOps.Store(sum1_0, ref c, next);
        TOps.Store(sum1_1, ref c, next + lanes);
        TOps.Store(sum2_0, ref c, 2 * next);
        TOps.Store(sum2_1, ref c, 2 * next + lanes);
        TOps.Store(sum3_0, ref c, 3 * next);
        TOps.Store(sum3_1, ref c, 3 * next + lanes);
        TOps.Store(sum4_0, ref c, 4 * next);
        TOps.Store(sum4_1, ref c, 4 * next + lanes);
        TOps.Store(sum5_0, ref c, 5 * next);
        TOps.Store(sum5_1, ref c, 5 * next + lanes);
        TOps.Store(sum6_0, ref c, 6 * next);
        TOps.Store(sum6_1, ref c, 6 * next + lanes);
        TOps.Store(sum7_0, ref c, 7 * next);
        TOps.Store(sum7_1, ref c, 7 * next + lanes);
    }

    /// <summary>Four rows of two vectors: eight sums, which fit 16 registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourByTwo<TOps, TVector, T>(ref T a, int leftRow, int leftStep, ref T b, int rightRow, ref T start, int startRow, ref T c, int resultRow, int steps)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var lanes = (nuint)TOps.Count;
        nuint first = (nuint)startRow;
        nuint next = (nuint)resultRow;
        nuint left1 = (nuint)leftRow * 1;
        nuint left2 = (nuint)leftRow * 2;
        nuint left3 = (nuint)leftRow * 3;
        var sum0_0 = TOps.Load(ref start, 0);
        var sum0_1 = TOps.Load(ref start, lanes);
        var sum1_0 = TOps.Load(ref start, first);
        var sum1_1 = TOps.Load(ref start, first + lanes);
        var sum2_0 = TOps.Load(ref start, 2 * first);
        var sum2_1 = TOps.Load(ref start, 2 * first + lanes);
        var sum3_0 = TOps.Load(ref start, 3 * first);
        var sum3_1 = TOps.Load(ref start, 3 * first + lanes);
        for (var step = 0; step < steps; step++)
        {
            var right0 = TOps.Load(ref b, 0);
            var right1 = TOps.Load(ref b, lanes);
            var x0 = TOps.Broadcast(a);
            sum0_0 = TOps.MultiplyAdd(x0, right0, sum0_0);
            sum0_1 = TOps.MultiplyAdd(x0, right1, sum0_1);
            var x1 = TOps.Broadcast(Unsafe.Add(ref a, left1));
            sum1_0 = TOps.MultiplyAdd(x1, right0, sum1_0);
            sum1_1 = TOps.MultiplyAdd(x1, right1, sum1_1);
            var x2 = TOps.Broadcast(Unsafe.Add(ref a, left2));
            sum2_0 = TOps.MultiplyAdd(x2, right0, sum2_0);
            sum2_1 = TOps.MultiplyAdd(x2, right1, sum2_1);
            var x3 = TOps.Broadcast(Unsafe.Add(ref a, left3));
            sum3_0 = TOps.MultiplyAdd(x3, right0, sum3_0);
            sum3_1 = TOps.MultiplyAdd(x3, right1, sum3_1);
            a = ref Unsafe.Add(ref a, leftStep);
            b = ref Unsafe.Add(ref b, rightRow);
        }

        TOps.Store(sum0_0, ref c, 0);
        TOps.Store(sum0_1, ref c, lanes);
        TOps.Store(sum1_0, ref c, next);
        TOps.Store(sum1_1, ref c, next + lanes);
        TOps.Store(sum2_0, ref c, 2 * next);
        TOps.Store(sum2_1, ref c, 2 * next + lanes);
        TOps.Store(sum3_0, ref c, 3 * next);
        TOps.Store(sum3_1, ref c, 3 * next + lanes);
    }

    /// <summary>Eight rows of one vector, where the columns are an odd number of vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void EightByOne<TOps, TVector, T>(ref T a, int leftRow, int leftStep, ref T b, int rightRow, ref T start, int startRow, ref T c, int resultRow, int steps)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var lanes = (nuint)TOps.Count;
        nuint first = (nuint)startRow;
        nuint next = (nuint)resultRow;
        ref T lower = ref Unsafe.Add(ref a, 4 * leftRow);
        nuint left1 = (nuint)leftRow * 1;
        nuint left2 = (nuint)leftRow * 2;
        nuint left3 = (nuint)leftRow * 3;
        var sum0_0 = TOps.Load(ref start, 0);
        var sum1_0 = TOps.Load(ref start, first);
        var sum2_0 = TOps.Load(ref start, 2 * first);
        var sum3_0 = TOps.Load(ref start, 3 * first);
        var sum4_0 = TOps.Load(ref start, 4 * first);
        var sum5_0 = TOps.Load(ref start, 5 * first);
        var sum6_0 = TOps.Load(ref start, 6 * first);
        var sum7_0 = TOps.Load(ref start, 7 * first);
        for (var step = 0; step < steps; step++)
        {
            var right0 = TOps.Load(ref b, 0);
            var x0 = TOps.Broadcast(a);
            sum0_0 = TOps.MultiplyAdd(x0, right0, sum0_0);
            var x1 = TOps.Broadcast(Unsafe.Add(ref a, left1));
            sum1_0 = TOps.MultiplyAdd(x1, right0, sum1_0);
            var x2 = TOps.Broadcast(Unsafe.Add(ref a, left2));
            sum2_0 = TOps.MultiplyAdd(x2, right0, sum2_0);
            var x3 = TOps.Broadcast(Unsafe.Add(ref a, left3));
            sum3_0 = TOps.MultiplyAdd(x3, right0, sum3_0);
            var x4 = TOps.Broadcast(lower);
            sum4_0 = TOps.MultiplyAdd(x4, right0, sum4_0);
            var x5 = TOps.Broadcast(Unsafe.Add(ref lower, left1));
            sum5_0 = TOps.MultiplyAdd(x5, right0, sum5_0);
            var x6 = TOps.Broadcast(Unsafe.Add(ref lower, left2));
            sum6_0 = TOps.MultiplyAdd(x6, right0, sum6_0);
            var x7 = TOps.Broadcast(Unsafe.Add(ref lower, left3));
            sum7_0 = TOps.MultiplyAdd(x7, right0, sum7_0);
            a = ref Unsafe.Add(ref a, leftStep);
            lower = ref Unsafe.Add(ref lower, leftStep);
            b = ref Unsafe.Add(ref b, rightRow);
        }

        TOps.Store(sum0_0, ref c, 0);
        TOps.Store(sum1_0, ref c, next);
        TOps.Store(sum2_0, ref c, 2 * next);
        TOps.Store(sum3_0, ref c, 3 * next);
        TOps.Store(sum4_0, ref c, 4 * next);
        TOps.Store(sum5_0, ref c, 5 * next);
        TOps.Store(sum6_0, ref c, 6 * next);
        TOps.Store(sum7_0, ref c, 7 * next);
    }

    /// <summary>One row of one vector; two sums, of even and odd steps, so that not each waits for the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneByOne<TOps, TVector, T>(ref T a, int leftStep, ref T b, int rightRow, ref T start, ref T c, int steps)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var even = TOps.Load(ref start, 0);
        var odd = TOps.Constant(0.0);
        var step = 0;
        for (; step + 1 < steps; step += 2)
        {
            even = TOps.MultiplyAdd(TOps.Broadcast(a), TOps.Load(ref b, 0), even);
            odd = TOps.MultiplyAdd(TOps.Broadcast(Unsafe.Add(ref a, leftStep)), TOps.Load(ref b, (nuint)rightRow), odd);
            a = ref Unsafe.Add(ref a, 2 * leftStep);
            b = ref Unsafe.Add(ref b, 2 * rightRow);
        }

        if (step < steps)
        {
            even = TOps.MultiplyAdd(TOps.Broadcast(a), TOps.Load(ref b, 0), even);
        }

        TOps.Store(TOps.Add(even, odd), ref c, 0);
    }
}
