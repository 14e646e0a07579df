using System.Runtime.CompilerServices;
using TypedNetworks.Conformance.Tests.Networks;
using TypedNetworks.Runtime;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>Where the parameters of networks lie that vectors compute.</summary>
public class AlignmentTests
{
    [Fact]
    public void Parameters_begin_a_cache_line_and_stay_there()
    {
        // Several, since one may have found no such place: that costs time and is no error.
        AlignedSet<TiledNetwork.ParameterSet, float>[] sets = [.. Enumerable.Range(0, 16).Select(_ => AlignedSet<TiledNetwork.ParameterSet, float>.Create())];
        Assert.Contains(sets, set => set.IsPinned);

        GC.Collect();
        Assert.All(sets, set => Assert.True(!set.IsPinned || BeginsLine(set.Value)));
    }

    private static bool BeginsLine(TiledNetwork.ParameterSet set) =>
        Unsafe.ByteOffset(ref Unsafe.NullRef<float>(), ref set.AsSpan()[0]) % 64 == 0;
}
