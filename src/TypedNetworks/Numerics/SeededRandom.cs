using System.Security.Cryptography;

namespace TypedNetworks.Numerics;

/// <summary>
/// A small generator of random numbers whose sequence depends on the seed alone: integer arithmetic, additions and
/// multiplications by powers of two, so that every machine and runtime gives the same bits.
/// </summary>
/// <remarks>SplitMix64: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", 2014.</remarks>
/// <param name="seed">Any number; equal seeds give equal sequences.</param>
public struct SeededRandom(int seed) : IEquatable<SeededRandom>
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private ulong _state = (ulong)(uint)seed;

    /// <summary>A seed that differs from call to call.</summary>
    public static int FreshSeed() => RandomNumberGenerator.GetInt32(int.MaxValue);

    /// <summary>The next 64 random bits.</summary>
    public ulong NextUInt64()
    {
        _state += GoldenGamma;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    /// <summary>The next number, uniform in 0 ≤ x &lt; 1: a multiple of 2⁻⁵³.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1L << 53));

    /// <summary>
    /// The next deviate, nearly normal with mean 0 and deviation 1, between −6 and 6: twelve uniform numbers summed,
    /// minus six. No logarithm and no cosine, whose last bits differ between machines.
    /// </summary>
    public double NextNormal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
        {
            sum += NextDouble();
        }

        return sum;
    }

    /// <summary>Whether both are at the same place of the same sequence.</summary>
    public readonly bool Equals(SeededRandom other) => _state == other._state;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is SeededRandom other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => _state.GetHashCode();

    /// <summary>Whether both are at the same place of the same sequence.</summary>
    public static bool operator ==(SeededRandom left, SeededRandom right) => left.Equals(right);

    /// <summary>Whether they are at different places or of different sequences.</summary>
    public static bool operator !=(SeededRandom left, SeededRandom right) => !left.Equals(right);
}
