using TypedNetworks.Conformance.Tests.Networks;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>Output may be written over the input where both are the same memory; where they share a part, the call is refused.</summary>
public class OverlapTests
{
    [Fact]
    public void NetworkInOneMethod() => CheckSameMemory<SmallNetwork, SmallNetwork.ParameterSet>(new SmallNetwork(1));

    [Fact]
    public void SingleLayerByLoops() => CheckSameMemory<SingleLayer, SingleLayer.ParameterSet>(new SingleLayer(1));

    [Fact]
    public void SingleLayerWrittenOut() => CheckSameMemory<WrittenOutLayer, WrittenOutLayer.ParameterSet>(new WrittenOutLayer(1));

    [Fact]
    public void InputAndOutputOfDifferentLengthsMayNotShareMemory()
    {
        var (network, memory) = (new Gate(1), new[] { .1, .2, .3, .4, .5, .6 });
        var before = memory.ToArray();
        AssertRefused("Gate.Forward", () => network.Forward(memory.AsSpan(0, 3), memory.AsSpan(0, 1)));
        AssertRefused("Gate.Forward", () => network.Forward(memory.AsSpan(0, 3), memory.AsSpan(2, 1)));
        AssertRefused("Gate.ForwardBatch", () => network.ForwardBatch(memory, memory.AsSpan(0, 2)));
        AssertRefused("Gate.ForwardBatch", () => network.ForwardBatch(memory, memory.AsSpan(4, 2)));
        Assert.Equal(before, memory);
    }

    [Fact]
    public void NeighboursAreNoOverlap()
    {
        var (network, memory) = (new Gate(1), new[] { .1, .2, .3, 9, 8 });
        network.Forward(memory.AsSpan(0, 3), memory.AsSpan(3, 1));
        Assert.Equal([.1, .2, .3, network.Forward(.1, .2, .3), 8], memory);
    }

    private static void CheckSameMemory<TSelf, TParameters>(TSelf network)
        where TSelf : class, INetwork<TSelf, TParameters, double>
        where TParameters : class, IParameterSet<TParameters, double>, new()
    {
        var width = TSelf.InputCount;
        var inputs = Enumerable.Range(1, 3 * width).Select(i => 1.0 / i).ToArray();
        var (apart, together) = (new double[inputs.Length], inputs.ToArray());
        network.ForwardBatch(inputs, apart);
        network.ForwardBatch(together, together);
        Assert.Equal(apart, together);

        // One sample may be summed in another order than many.
        network.Forward(inputs.AsSpan(0, width), apart.AsSpan(0, width));
        together = [.. inputs.Take(width)];
        network.Forward(together, together);
        Assert.Equal(apart.Take(width), together);

        var before = inputs.ToArray();
        foreach (var offset in new[] { 1, width - 1 })
        {
            AssertRefused(typeof(TSelf).Name + ".Forward", () => network.Forward(inputs.AsSpan(0, width), inputs.AsSpan(offset, width)));
            AssertRefused(typeof(TSelf).Name + ".Forward", () => network.Forward(inputs.AsSpan(offset, width), inputs.AsSpan(0, width)));
            AssertRefused(typeof(TSelf).Name + ".ForwardBatch", () => network.ForwardBatch(inputs.AsSpan(0, 2 * width), inputs.AsSpan(offset, 2 * width)));
            AssertRefused(typeof(TSelf).Name + ".ForwardBatch", () => network.ForwardBatch(inputs.AsSpan(offset, 2 * width), inputs.AsSpan(0, 2 * width)));
        }

        // A whole row further on is an overlap too: the second row would be read after it has been written.
        AssertRefused(typeof(TSelf).Name + ".ForwardBatch", () => network.ForwardBatch(inputs.AsSpan(0, 2 * width), inputs.AsSpan(width, 2 * width)));
        Assert.Equal(before, inputs);
    }

    private static void AssertRefused(string member, Action call) =>
        Assert.StartsWith(member + " ", Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal);
}
