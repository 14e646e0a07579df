using System.Globalization;
using TypedNetworks.Conformance.Tests.Networks;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>Every wrong length is refused, in words, before anything is written.</summary>
public class LengthTests
{
    [Fact]
    public void NetworkInOneMethod() => CheckNetwork<SmallNetwork, SmallNetwork.ParameterSet, double>(new SmallNetwork(1));

    [Fact]
    public void NetworkByLoops() => CheckNetwork<TiledNetwork, TiledNetwork.ParameterSet, float>(new TiledNetwork(1));

    [Fact]
    public void SingleLayerByLoops() => CheckNetwork<SingleLayer, SingleLayer.ParameterSet, double>(new SingleLayer(1));

    [Fact]
    public void SingleLayerWrittenOut() => CheckNetwork<WrittenOutLayer, WrittenOutLayer.ParameterSet, double>(new WrittenOutLayer(1));

    [Fact]
    public void NetworkBeyondTheStack() => CheckNetwork<PooledNetwork, PooledNetwork.ParameterSet, double>(new PooledNetwork(1));

    [Fact]
    public void OneOutputWithoutAnOutputSpan()
    {
        foreach (var length in new[] { 0, 2, 4 })
        {
            AssertRefused("Gate.Forward", 3, length, () => new Gate(1).Forward(new double[length]));
        }

        foreach (var length in new[] { 0, 3, 5 })
        {
            AssertRefused("PooledNetwork.Forward", 4, length, () => new PooledNetwork(1).Forward(new double[length]));
        }
    }

    [Fact]
    public void MessageNamesTheInputs()
    {
#pragma warning disable TN0101 // The message of the running program is for lengths that the compiler does not know.
        var exception = Assert.Throws<ArgumentException>(() => new Gate(1).Forward(new double[2]));
#pragma warning restore TN0101
        Assert.StartsWith("Gate.Forward takes exactly 3 inputs (x0, x1, x2) but was given 2.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("input", exception.ParamName);
    }

    [Fact]
    public void BatchOfNoRowsDoesNothing()
    {
        var (network, gradient) = (new Gate(1), new Gate.ParameterSet());
        network.ForwardBatch([], []);
        Assert.Equal(0, network.BackpropBatch([], [], gradient));
        Assert.Equal(new double[Gate.ParameterCount], gradient.AsSpan().ToArray());
    }

    private static void CheckNetwork<TSelf, TParameters, T>(TSelf network)
        where TSelf : class, INetwork<TSelf, TParameters, T>
        where TParameters : class, IParameterSet<TParameters, T>, new()
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        var (name, inputs, outputs) = (typeof(TSelf).Name, TSelf.InputCount, TSelf.OutputCount);
        var (gradient, before) = (new TParameters(), network.Parameters.AsSpan().ToArray());
        foreach (var length in new[] { 0, inputs - 1, inputs + 1 })
        {
            AssertNothingWritten(output => network.Forward(new T[length], output), $"{name}.Forward", inputs, length, outputs);
            AssertRefused($"{name}.Backprop", inputs, length, () => network.Backprop(new T[length], new T[outputs], gradient));
            AssertRefused($"{name}.TrainStep", inputs, length, () => network.TrainStep(new T[length], new T[outputs], T.One));
        }

        foreach (var length in new[] { 0, outputs - 1, outputs + 1 })
        {
            AssertNothingWritten(output => network.Forward(new T[inputs], output), $"{name}.Forward", outputs, length, length);
            AssertRefused($"{name}.Backprop", outputs, length, () => network.Backprop(new T[inputs], new T[length], gradient));
            AssertRefused($"{name}.TrainStep", outputs, length, () => network.TrainStep(new T[inputs], new T[length], T.One));
        }

        // Two rows of inputs; then no whole number of rows.
        foreach (var length in new[] { 0, outputs, (2 * outputs) - 1, (2 * outputs) + 1, 3 * outputs })
        {
            AssertNothingWritten(output => network.ForwardBatch(new T[2 * inputs], output), $"{name}.ForwardBatch", 2 * outputs, length, length);
            AssertRefused($"{name}.BackpropBatch", 2 * outputs, length, () => network.BackpropBatch(new T[2 * inputs], new T[length], gradient));
        }

        foreach (var length in new[] { inputs - 1, inputs + 1, (2 * inputs) - 1 })
        {
            AssertNothingWritten(output => network.ForwardBatch(new T[length], output), $"{name}.ForwardBatch", inputs, length, 2 * outputs);
            AssertRefused($"{name}.BackpropBatch", inputs, length, () => network.BackpropBatch(new T[length], new T[2 * outputs], gradient));
        }

        var count = TSelf.ParameterCount;
        foreach (var length in new[] { 0, count - 1, count + 1 })
        {
            AssertNothingWritten(numbers => network.Parameters.CopyTo(numbers), $"{name}.ParameterSet.CopyTo", count, length, length);
            AssertRefused($"{name}.ParameterSet.CopyFrom", count, length, () => network.Parameters.CopyFrom(new T[length]));
        }

        Assert.Equal(before, network.Parameters.AsSpan().ToArray());
        Assert.All(gradient.AsSpan().ToArray(), derivative => Assert.Equal(T.Zero, derivative));

        static void AssertNothingWritten(Action<T[]> call, string member, int expected, int given, int length)
        {
            var written = new T[length];
            Array.Fill(written, T.Pi);
            AssertRefused(member, expected, given, () => call(written));
            Assert.All(written, number => Assert.Equal(T.Pi, number));
        }
    }

    private static void AssertRefused(string member, int expected, int given, Action call)
    {
        var message = Assert.Throws<ArgumentException>(call).Message;
        Assert.StartsWith(member + " ", message, StringComparison.Ordinal);
        Assert.Contains(" " + expected.ToString(CultureInfo.InvariantCulture) + " ", message, StringComparison.Ordinal);
        Assert.Contains("given " + given.ToString(CultureInfo.InvariantCulture), message, StringComparison.Ordinal);
    }

    private static void AssertRefused<T>(string member, int expected, int given, Func<T> call) => AssertRefused(member, expected, given, () => { _ = call(); });
}
