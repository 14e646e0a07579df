using System.Numerics;
using System.Runtime.CompilerServices;
using TypedNetworks.Conformance.Tests.Networks;
using TypedNetworks.Runtime;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>Where the parameters of networks lie that vectors compute.</summary>
public class AlignmentTests
{
    [Fact]
    public void Parameters_begin_a_cache_line_and_stay_there() => Check<TiledNetwork.ParameterSet, float>();

    // 480 KB lie in the heap for large objects.
    [Fact]
    public void Large_ones_do_so_too() => Check<PooledNetwork.ParameterSet, double>();

    private static void Check<TSet, T>()
        where TSet : class, IParameterSet<TSet, T>, new()
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        // Several, since one may have found no such place: that costs time and is no error.
        AlignedSet<TSet, T>[] sets = [.. Enumerable.Range(0, 16).Select(_ => AlignedSet<TSet, T>.Create())];
        Assert.Contains(sets, set => set.IsPinned);

        GC.Collect();
        Assert.All(sets, set => Assert.True(!set.IsPinned || BeginsLine<TSet, T>(set.Value)));
        Assert.All(sets, set => Assert.DoesNotContain(set.Value.AsSpan().ToArray(), number => number != T.Zero));
    }

    private static bool BeginsLine<TSet, T>(TSet set)
        where TSet : class, IParameterSet<TSet, T>, new()
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Unsafe.ByteOffset(ref Unsafe.NullRef<T>(), ref set.AsSpan()[0]) % 64 == 0;
}
