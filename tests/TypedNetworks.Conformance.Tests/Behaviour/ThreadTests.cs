using TypedNetworks.Conformance.Tests.Networks;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>Any number of threads may compute with one network at once, each with a gradient of its own.</summary>
public class ThreadTests
{
    private const int Threads = 16;
    private const int Rounds = 50;

    [Fact]
    public void NetworkInOneMethod() => AssertThreadsAgree(new SmallNetwork(1), 1.0, Rounds);

    [Fact]
    public void NetworkOnTheStack() => AssertThreadsAgree(new TiledNetwork(1), 1.0f, Rounds);

    [Fact]
    public void NetworkBeyondTheStack() => AssertThreadsAgree(new PooledNetwork(1), 1.0, 5);

    // The number only tells the type argument, which constraints do not infer.
    private static void AssertThreadsAgree<TSelf, TParameters, T>(INetwork<TSelf, TParameters, T> network, T one, int rounds)
        where TSelf : class, INetwork<TSelf, TParameters, T>
        where TParameters : class, IParameterSet<TParameters, T>, new()
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        // Each thread has an input of its own, so that a buffer that two of them share shows.
        var expected = Enumerable.Range(0, Threads).Select(thread => Compute(thread)).ToArray();
        var actual = new T[Threads][];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            actual[thread] = Compute(thread);
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        for (var thread = 0; thread < Threads; thread++)
        {
            Assert.Equal(expected[thread], actual[thread]);
        }

        T[] Compute(int thread)
        {
            var (input, output, gradient) = (new T[TSelf.InputCount], new T[TSelf.OutputCount], new TParameters());
            var loss = T.Zero;
            for (var round = 0; round < rounds; round++)
            {
                Array.Fill(input, one / T.CreateTruncating(thread + round + 1));
                network.Forward(input, output);
                loss += network.Backprop(input, new T[TSelf.OutputCount], gradient);
            }

            var derivatives = new T[TSelf.ParameterCount];
            gradient.CopyTo(derivatives);
            return [loss, .. output, .. derivatives];
        }
    }
}
