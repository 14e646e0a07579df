using System.Numerics;
using System.Runtime.CompilerServices;

namespace TypedNetworks.Numerics;

/// <content>The largest tile.</content>
public static partial class MatrixProduct
{
    /// <summary>
    /// Fourteen rows of two vectors: with the two of the right matrix and one number of the left, 31 of 32 registers. It reads
    /// the right matrix less often than eight rows do, which pays where that lies across cache lines.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourteenByTwo<TOps, TVector, T>(ref T a, int leftRow, int leftStep, ref T b, int rightRow, ref T start, int startRow, ref T c, int resultRow, int steps)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var lanes = (nuint)TOps.Count;
        nuint left1 = (nuint)leftRow * 1;
        nuint left2 = (nuint)leftRow * 2;
        nuint left3 = (nuint)leftRow * 3;
        ref T a4 = ref Unsafe.Add(ref a, 4 * leftRow);
        ref T a8 = ref Unsafe.Add(ref a, 8 * leftRow);
        ref T a12 = ref Unsafe.Add(ref a, 12 * leftRow);
        var sum0_0 = TOps.Load(ref start, 0);
        var sum0_1 = TOps.Load(ref start, lanes);
        var sum1_0 = TOps.Load(ref Unsafe.Add(ref start, startRow), 0);
        var sum1_1 = TOps.Load(ref Unsafe.Add(ref start, startRow), lanes);
        var sum2_0 = TOps.Load(ref Unsafe.Add(ref start, 2 * startRow), 0);
        var sum2_1 = TOps.Load(ref Unsafe.Add(ref start, 2 * startRow), lanes);
        var sum3_0 = TOps.Load(ref Unsafe.Add(ref start, 3 * startRow), 0);
        var sum3_1 = TOps.Load(ref Unsafe.Add(ref start, 3 * startRow), lanes);
        var sum4_0 = TOps.Load(ref Unsafe.Add(ref start, 4 * startRow), 0);
        var sum4_1 = TOps.Load(ref Unsafe.Add(ref start, 4 * startRow), lanes);
        var sum5_0 = TOps.Load(ref Unsafe.Add(ref start, 5 * startRow), 0);
        var sum5_1 = TOps.Load(ref Unsafe.Add(ref start, 5 * startRow), lanes);
        var sum6_0 = TOps.Load(ref Unsafe.Add(ref start, 6 * startRow), 0);
        var sum6_1 = TOps.Load(ref Unsafe.Add(ref start, 6 * startRow), lanes);
        var sum7_0 = TOps.Load(ref Unsafe.Add(ref start, 7 * startRow), 0);
        var sum7_1 = TOps.Load(ref Unsafe.Add(ref start, 7 * startRow), lanes);
        var sum8_0 = TOps.Load(ref Unsafe.Add(ref start, 8 * startRow), 0);
        var sum8_1 = TOps.Load(ref Unsafe.Add(ref start, 8 * startRow), lanes);
        var sum9_0 = TOps.Load(ref Unsafe.Add(ref start, 9 * startRow), 0);
        var sum9_1 = TOps.Load(ref Unsafe.Add(ref start, 9 * startRow), lanes);
        var sum10_0 = TOps.Load(ref Unsafe.Add(ref start, 10 * startRow), 0);
        var sum10_1 = TOps.Load(ref Unsafe.Add(ref start, 10 * startRow), lanes);
        var sum11_0 = TOps.Load(ref Unsafe.Add(ref start, 11 * startRow), 0);
        var sum11_1 = TOps.Load(ref Unsafe.Add(ref start, 11 * startRow), lanes);
        var sum12_0 = TOps.Load(ref Unsafe.Add(ref start, 12 * startRow), 0);
        var sum12_1 = TOps.Load(ref Unsafe.Add(ref start, 12 * startRow), lanes);
        var sum13_0 = TOps.Load(ref Unsafe.Add(ref start, 13 * startRow), 0);
        var sum13_1 = TOps.Load(ref Unsafe.Add(ref start, 13 * startRow), lanes);
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
            var x4 = TOps.Broadcast(a4);
            sum4_0 = TOps.MultiplyAdd(x4, right0, sum4_0);
            sum4_1 = TOps.MultiplyAdd(x4, right1, sum4_1);
            var x5 = TOps.Broadcast(Unsafe.Add(ref a4, left1));
            sum5_0 = TOps.MultiplyAdd(x5, right0, sum5_0);
            sum5_1 = TOps.MultiplyAdd(x5, right1, sum5_1);
            var x6 = TOps.Broadcast(Unsafe.Add(ref a4, left2));
            sum6_0 = TOps.MultiplyAdd(x6, right0, sum6_0);
            sum6_1 = TOps.MultiplyAdd(x6, right1, sum6_1);
            var x7 = TOps.Broadcast(Unsafe.Add(ref a4, left3));
            sum7_0 = TOps.MultiplyAdd(x7, right0, sum7_0);
            sum7_1 = TOps.MultiplyAdd(x7, right1, sum7_1);
            var x8 = TOps.Broadcast(a8);
            sum8_0 = TOps.MultiplyAdd(x8, right0, sum8_0);
            sum8_1 = TOps.MultiplyAdd(x8, right1, sum8_1);
            var x9 = TOps.Broadcast(Unsafe.Add(ref a8, left1));
            sum9_0 = TOps.MultiplyAdd(x9, right0, sum9_0);
            sum9_1 = TOps.MultiplyAdd(x9, right1, sum9_1);
            var x10 = TOps.Broadcast(Unsafe.Add(ref a8, left2));
            sum10_0 = TOps.MultiplyAdd(x10, right0, sum10_0);
            sum10_1 = TOps.MultiplyAdd(x10, right1, sum10_1);
            var x11 = TOps.Broadcast(Unsafe.Add(ref a8, left3));
            sum11_0 = TOps.MultiplyAdd(x11, right0, sum11_0);
            sum11_1 = TOps.MultiplyAdd(x11, right1, sum11_1);
            var x12 = TOps.Broadcast(a12);
            sum12_0 = TOps.MultiplyAdd(x12, right0, sum12_0);
            sum12_1 = TOps.MultiplyAdd(x12, right1, sum12_1);
            var x13 = TOps.Broadcast(Unsafe.Add(ref a12, left1));
            sum13_0 = TOps.MultiplyAdd(x13, right0, sum13_0);
            sum13_1 = TOps.MultiplyAdd(x13, right1, sum13_1);
            a = ref Unsafe.Add(ref a, leftStep);
            a4 = ref Unsafe.Add(ref a4, leftStep);
            a8 = ref Unsafe.Add(ref a8, leftStep);
            a12 = ref Unsafe.Add(ref a12, leftStep);
            b = ref Unsafe.Add(ref b, rightRow);
        }

        TOps.Store(sum0_0, ref c, 0);
        TOps.Store(sum0_1, ref c, lanes);
        TOps.Store(sum1_0, ref Unsafe.Add(ref c, resultRow), 0);
        TOps.Store(sum1_1, ref Unsafe.Add(ref c, resultRow), lanes);
        TOps.Store(sum2_0, ref Unsafe.Add(ref c, 2 * resultRow), 0);
        TOps.Store(sum2_1, ref Unsafe.Add(ref c, 2 * resultRow), lanes);
        TOps.Store(sum3_0, ref Unsafe.Add(ref c, 3 * resultRow), 0);
        TOps.Store(sum3_1, ref Unsafe.Add(ref c, 3 * resultRow), lanes);
        TOps.Store(sum4_0, ref Unsafe.Add(ref c, 4 * resultRow), 0);
        TOps.Store(sum4_1, ref Unsafe.Add(ref c, 4 * resultRow), lanes);
        TOps.Store(sum5_0, ref Unsafe.Add(ref c, 5 * resultRow), 0);
        TOps.Store(sum5_1, ref Unsafe.Add(ref c, 5 * resultRow), lanes);
        TOps.Store(sum6_0, ref Unsafe.Add(ref c, 6 * resultRow), 0);
        TOps.Store(sum6_1, ref Unsafe.Add(ref c, 6 * resultRow), lanes);
        TOps.Store(sum7_0, ref Unsafe.Add(ref c, 7 * resultRow), 0);
        TOps.Store(sum7_1, ref Unsafe.Add(ref c, 7 * resultRow), lanes);
        TOps.Store(sum8_0, ref Unsafe.Add(ref c, 8 * resultRow), 0);
        TOps.Store(sum8_1, ref Unsafe.Add(ref c, 8 * resultRow), lanes);
        TOps.Store(sum9_0, ref Unsafe.Add(ref c, 9 * resultRow), 0);
        TOps.Store(sum9_1, ref Unsafe.Add(ref c, 9 * resultRow), lanes);
        TOps.Store(sum10_0, ref Unsafe.Add(ref c, 10 * resultRow), 0);
        TOps.Store(sum10_1, ref Unsafe.Add(ref c, 10 * resultRow), lanes);
        TOps.Store(sum11_0, ref Unsafe.Add(ref c, 11 * resultRow), 0);
        TOps.Store(sum11_1, ref Unsafe.Add(ref c, 11 * resultRow), lanes);
        TOps.Store(sum12_0, ref Unsafe.Add(ref c, 12 * resultRow), 0);
        TOps.Store(sum12_1, ref Unsafe.Add(ref c, 12 * resultRow), lanes);
        TOps.Store(sum13_0, ref Unsafe.Add(ref c, 13 * resultRow), 0);
        TOps.Store(sum13_1, ref Unsafe.Add(ref c, 13 * resultRow), lanes);
    }
}
