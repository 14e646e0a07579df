using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace TypedNetworks.Numerics;

/// <content>
/// Functions made of e^x = 2^(n/256) e^r, with n the integer nearest to 256 x / ln 2, the power from a table, and r what is
/// left, at most ln 2 / 512. Short enough to be written into the caller, where those of several neurons overlap.
/// </content>
/// <remarks>
/// Numbers out of range are limited and take the same way as all others: a call, even one that is never made, would have
/// the caller keep its numbers in memory instead of registers.
/// </remarks>
public static partial class ScalarMath
{
    /// <summary>Up to here n/256 is an exponent, and so is -n/256.</summary>
    private const ulong PowerLimit = PowerCount * 1020;

    /// <summary>The bits of <see cref="VectorBits.RounderDouble"/>.</summary>
    private const ulong RounderBits = 0x4338000000000000;

    /// <summary>From here on tanh rounds to 1.</summary>
    private const double TanhLimit = 19.5;

    private const double PowersPerUnit = 369.3299304675746;
    private const double UnitsPerPower = 0.0027076061740622863;
    private const double UnitsPerPowerTail = 9.058776616587108E-20;

    // The same, cut to 33 bits, so that the product with n is exact, and what the cut took off.
    private const double UnitsPerPowerHead = 0.0027076061737716373;
    private const double UnitsPerPowerRest = 2.9064910585985925E-13;

    private static ReadOnlySpan<double> InMemory => [-UnitsPerPower, -UnitsPerPowerTail, Fourth, Third, Second];

    // Of e^r - 1, by power of r.
    private const double Second = 0.4999999999999975;
    private const double Third = 0.16666667996835202;
    private const double Fourth = 0.04166667057601416;

    private static bool IsFused
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Fma.IsSupported || AdvSimd.IsSupported;
    }

    /// <summary>Computes e^x.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>e^x, within 1 ulp. Infinite above about 709.78; below about -708.40 subnormal, and 0 from about -745.13 on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Exp(double x)
    {
        double n = NearestPower(x, out ulong bits);
        ulong shift = 0;
        double scale = 1.0;
        if (IsOutOfRange(bits))
        {
            // Through a power that is neither subnormal nor too large for a number, and one rounding of what is.
            bool isTiny = x < 0.0;
            x = isTiny ? (x < -746.0 ? -746.0 : x) : (x > 710.0 ? 710.0 : x);
            shift = isTiny ? 128UL << 52 : unchecked(0UL - (128UL << 52));
            scale = isTiny ? 2.9387358770557188E-39 : 3.4028236692093846E+38;
            n = NearestPower(x, out bits);
        }

        double p = PowerRemainder(x, n, bits, isNear0: false);
        double power = Power(bits, shift);
        return MultiplyAdd(power, p, power) * scale;
    }

    /// <inheritdoc cref="Exp(double)"/>
    /// <returns>e^x, within 1 ulp. Infinite above about 88.72; below about -87.34 subnormal, and 0 from about -103.97 on.</returns>
    /// <remarks>Computed in <see langword="double"/> and rounded.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Exp(float x) => (float)ExpForSingle(x);

    /// <summary>Computes the logistic function 1 / (1 + e^-z), as e^z / (1 + e^z).</summary>
    /// <param name="z">Any number.</param>
    /// <returns>The result, within 2 ulp. Sigmoid(-∞) is 0, Sigmoid(+∞) is 1, and the left tail is right down to the subnormal numbers.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sigmoid(double z)
    {
        double n = NearestPower(z, out ulong bits);
        double one = 1.0;
        if (IsOutOfRange(bits))
        {
            // In the left tail e^z / 1 = e^(z + 100) / e^100, so that only the quotient is subnormal.
            one = z < 0.0 ? 2.6881171418161356E+43 : 1.0;
            z = z < 0.0 ? (z < -746.0 ? -646.0 : z + 100.0) : (z > 700.0 ? 700.0 : z);
            n = NearestPower(z, out bits);
        }

        double p = PowerRemainder(z, n, bits, isNear0: false);
        double power = Power(bits, 0);
        double e = MultiplyAdd(power, p, power);
        return e / (one + e);
    }

    /// <inheritdoc cref="Sigmoid(double)"/>
    /// <returns>The result, within 1 ulp. Sigmoid(-∞) is 0, Sigmoid(+∞) is 1, and the left tail is right down to the subnormal numbers.</returns>
    /// <remarks>Computed in <see langword="double"/> and rounded.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sigmoid(float z)
    {
        double e = ExpForSingle(z);
        return (float)(e / (1.0 + e));
    }

    /// <summary>Computes the hyperbolic tangent of x.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>tanh(x), within 2 ulp. Tanh(±0) is ±0, Tanh(±∞) is ±1.</returns>
    /// <remarks>
    /// With d = e^2x - 1 it is d / (d + 2), which rounds the sum coarsely where d is small; there the quotient only
    /// corrects d / 2, and its error counts for little: d / 2 times 1 - d / (d + 2) is tanh(x) too.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Tanh(double x)
    {
        double magnitude = Math.Abs(x);
        if (magnitude > TanhLimit)
        {
            magnitude = TanhLimit;
        }

        double twice = magnitude + magnitude;
        double n = NearestPower(twice, out ulong bits);
        double p = PowerRemainder(twice, n, bits, isNear0: true);
        double power = Power(bits, 0);
        double d = MultiplyAdd(power, p, power - 1.0);
        double quotient = d / (d + 2.0);
        double half = 0.5 * d;

        // Not by a branch, which the numbers of a network would take now and then.
        double result = Vector128.ConditionalSelect(
            Vector128.LessThan(Vector128.CreateScalarUnsafe(magnitude), Vector128.CreateScalarUnsafe(0.35)),
            Vector128.CreateScalarUnsafe(MultiplyAdd(-half, quotient, half)),
            Vector128.CreateScalarUnsafe(quotient)).ToScalar();
        return Math.CopySign(result, x);
    }

    /// <inheritdoc cref="Tanh(double)"/>
    /// <returns>tanh(x), within 1 ulp. Tanh(±0) is ±0, Tanh(±∞) is ±1.</returns>
    /// <remarks>Computed in <see langword="double"/> and rounded.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Tanh(float x)
    {
        double magnitude = Math.Abs(x);
        if (magnitude > TanhLimit)
        {
            magnitude = TanhLimit;
        }

        double twice = magnitude + magnitude;
        double n = NearestPower(twice, out ulong bits);
        double r = MultiplyAdd(n, -UnitsPerPower, twice);

        // Relative error in e^r - 1: 2^-35.
        double p = MultiplyAdd(r * r, MultiplyAdd(r, 0.1666666724075171, 0.5000000573929562), r);
        double power = Power(bits, 0);
        double d = MultiplyAdd(power, p, power - 1.0);
        return (float)Math.CopySign(d / (d + 2.0), x);
    }

    /// <summary>e^x in the range that <see langword="float"/> has, accurate enough for it; beyond, numbers that become 0 or ∞ there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double ExpForSingle(double x)
    {
        double n = NearestPower(x, out ulong bits);
        if (IsOutOfRange(bits))
        {
            x = x < 0.0 ? -200.0 : x > 0.0 ? 200.0 : x;
            n = NearestPower(x, out bits);
        }

        // Relative error in e^r: 2^-31.
        double r = MultiplyAdd(n, -UnitsPerPower, x);
        double p = MultiplyAdd(r * r, 0.5000000765187629, r);
        double power = Power(bits, 0);
        return MultiplyAdd(power, p, power);
    }

    /// <summary>The integer nearest to 256 x / ln 2, and bits that end in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double NearestPower(double x, out ulong bits)
    {
        double rounded = MultiplyAdd(x, PowersPerUnit, VectorBits.RounderDouble);
        bits = BitConverter.DoubleToUInt64Bits(rounded);
        return rounded - VectorBits.RounderDouble;
    }

    /// <summary>Whether the integer is beyond <see cref="PowerLimit"/>, or none, as for NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOutOfRange(ulong bits) => unchecked(bits - (RounderBits - PowerLimit)) > 2 * PowerLimit;

    /// <summary>The rounded power 2^(n/256), with something added to its bits: to the exponent, that is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Power(ulong bits, ulong shift) =>
        BitConverter.UInt64BitsToDouble(unchecked(PowerEntry(bits) + (bits << PowerShift) + shift));

    /// <summary>What to multiply the rounded power with to get e^x, less 1.</summary>
    /// <param name="x">The exponent.</param>
    /// <param name="n">The integer nearest to 256 x / ln 2.</param>
    /// <param name="bits">Bits that end in it.</param>
    /// <param name="isNear0">Whether the error is to be small against e^r - 1 too, and not only against e^r.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double PowerRemainder(double x, double n, ulong bits, bool isNear0)
    {
        // Fused, r lacks only the rounding of ln 2, so small that its square needn't know of it.
        double r = IsFused
            ? MultiplyAdd(n, Operand(-UnitsPerPower, 0), x)
            : x - (n * UnitsPerPowerHead) - (n * UnitsPerPowerRest);
        double exactR = (IsFused ? MultiplyAdd(n, Operand(-UnitsPerPowerTail, 1), r) : r)
            + BitConverter.UInt64BitsToDouble(Unsafe.Add(ref PowerEntry(bits), PowerCount));
        double z = r * r;

        // Relative error in e^r - 1: 0.0038 * 2^-53; in e^r: 0.045 * 2^-53.
        double q = isNear0
            ? MultiplyAdd(z, MultiplyAdd(r, 0.008333335599669141, 0.04166666985378192), MultiplyAdd(r, 0.16666666666666302, 0.49999999999999856))
            : MultiplyAdd(z, Operand(Fourth, 2), MultiplyAdd(r, Operand(Third, 3), Operand(Second, 4)));
        return MultiplyAdd(z, q, exactR);
    }

    /// <summary>
    /// A number, from memory where there are sixteen registers: with several functions in one method, the JIT keeps every constant
    /// in a register of its own, and the numbers that all wait for go through the stack. A volatile read is none of its constants.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="place">Where it is in <see cref="InMemory"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Operand(double value, int place) => Avx.IsSupported && !Vector512.IsHardwareAccelerated
        ? Volatile.Read(ref Unsafe.Add(ref MemoryMarshal.GetReference(InMemory), place))
        : value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref ulong PowerEntry(ulong bits) =>
        ref Unsafe.Add(ref MemoryMarshal.GetReference(PowerBits), (nint)(byte)bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double MultiplyAdd(double a, double b, double c) => IsFused ? Math.FusedMultiplyAdd(a, b, c) : (a * b) + c;
}
