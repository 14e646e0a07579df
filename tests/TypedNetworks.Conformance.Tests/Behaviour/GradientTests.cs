using TypedNetworks.Conformance.Tests.Networks;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>A gradient is needed, and is not the network's own parameters.</summary>
public class GradientTests
{
    private static readonly double[] _three = [.1, .2, .3];
    private static readonly double[] _nine = [.1, .2, .3, .4, .5, .6, .7, .8, .9];

    [Fact]
    public void OwnParametersAreRefused()
    {
        var (small, layer, pooled) = (new SmallNetwork(1), new SingleLayer(1), new PooledNetwork(1));
#pragma warning disable TN0111 // The compiler tells of it; this is what becomes of who does not listen.
        AssertRefused("SmallNetwork.Backprop", () => small.Backprop(1, 2, 3, .1, .2, .3, small.Parameters));
        AssertRefused("SmallNetwork.Backprop", () => small.Backprop(_three, _three, small.Parameters));
        AssertRefused("SmallNetwork.BackpropBatch", () => small.BackpropBatch(_three, _three, small.Parameters));
        AssertRefused("SingleLayer.Backprop", () => layer.Backprop(_nine, _nine, layer.Parameters));
        AssertRefused("SingleLayer.BackpropBatch", () => layer.BackpropBatch(_nine, _nine, layer.Parameters));
        AssertRefused("PooledNetwork.Backprop", () => pooled.Backprop(1, 2, 3, .4, .5, pooled.Parameters));
#pragma warning restore TN0111

        var untouched = new double[SmallNetwork.ParameterCount];
        new SmallNetwork(1).Parameters.CopyTo(untouched);
        Assert.Equal(untouched, small.Parameters.AsSpan().ToArray());
    }

    [Fact]
    public void AnotherNetworksParametersServe()
    {
        var (network, other, gradient) = (new SmallNetwork(1), new SmallNetwork(1), new SmallNetwork.ParameterSet());
        other.Parameters.Clear();
        Assert.Equal(network.Backprop(_three, _three, gradient), network.Backprop(_three, _three, other.Parameters));
        Assert.Equal(gradient.AsSpan().ToArray(), other.Parameters.AsSpan().ToArray());
    }

    [Fact]
    public void MissingGradientIsAnArgumentNullException()
    {
        var (small, layer) = (new SmallNetwork(1), new SingleLayer(1));
        Assert.Equal("gradient", Assert.Throws<ArgumentNullException>(() => small.Backprop(1, 2, 3, .1, .2, .3, null!)).ParamName);
        Assert.Equal("gradient", Assert.Throws<ArgumentNullException>(() => small.Backprop(_three, _three, null!)).ParamName);
        Assert.Equal("gradient", Assert.Throws<ArgumentNullException>(() => small.BackpropBatch(_three, _three, null!)).ParamName);
        Assert.Equal("gradient", Assert.Throws<ArgumentNullException>(() => layer.Backprop(_nine, _nine, null!)).ParamName);
        Assert.Equal("gradient", Assert.Throws<ArgumentNullException>(() => layer.BackpropBatch(_nine, _nine, null!)).ParamName);
    }

    private static void AssertRefused(string member, Func<double> call)
    {
        var exception = Assert.Throws<ArgumentException>(() => { _ = call(); });
        Assert.StartsWith(member + " ", exception.Message, StringComparison.Ordinal);
        Assert.Equal("gradient", exception.ParamName);
    }
}
