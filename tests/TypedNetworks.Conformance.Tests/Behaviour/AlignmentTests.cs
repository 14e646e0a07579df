using System.Runtime.CompilerServices;
using TypedNetworks.Conformance.Tests.Networks;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>Where the parameters of networks lie that vectors compute.</summary>
public class AlignmentTests
{
    [Fact]
    public void Parameters_begin_a_cache_line_and_stay_there()
    {
        // Several, since one may have found no such place: that costs time and is no error.
        TiledNetwork[] networks = [.. Enumerable.Range(0, 8).Select(seed => new TiledNetwork(seed))];
        bool[] before = [.. networks.Select(BeginsLine)];
        Assert.Contains(true, before);

        GC.Collect();
        Assert.All(networks.Zip(before), pair => Assert.True(!pair.Second || BeginsLine(pair.First)));
    }

    private static bool BeginsLine(TiledNetwork network) =>
        Unsafe.ByteOffset(ref Unsafe.NullRef<float>(), ref network.Parameters.AsSpan()[0]) % 64 == 0;
}
