using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Tests.Planning;

/// <summary>Which layers share methods, and which are written as loops.</summary>
public class SharingTests
{
    [Fact]
    public void Layers_of_one_shape_share_methods_and_those_of_one_activation_share_its()
    {
        var layers = Stack(100, 100, 100, 90).Plan().Layers;

        Assert.Equal([1, 1, 1, 4, 5], layers.Select(layer => layer.WeightMethodsOf));
        Assert.Equal([1, 1, 1, 1, 5], layers.Select(layer => layer.ActivationMethodsOf));
    }

    [Fact]
    public void Biases_of_other_modes_and_named_fields_are_not_shared()
    {
        var named = Declare.Network(3, 3).WithLayers(new(3), new(3)).Plan().Layers;
        var mixed = Declare.Network(100, 100).WithLayers(new(100), new(100, Bias: "Frozen"), new(100)).Plan().Layers;

        Assert.Equal([1, 2, 3], named.Select(layer => layer.WeightMethodsOf));
        Assert.Equal([1, 2, 1, 1], mixed.Select(layer => layer.WeightMethodsOf));
    }

    [Fact]
    public void A_dozen_layers_are_written_one_by_one() =>
        Assert.All(Stack([.. Enumerable.Repeat(100, Budget.MaxLayersPerMethod - 1)]).Plan().Runs, run => Assert.False(run.IsLoop));

    // The layer before a loop equals those in it, so that buffers lie at equal distances; the output layer has a loss.
    [Fact]
    public void Equal_neighbours_of_a_deep_network_are_loops()
    {
        var runs = Stack([.. Enumerable.Repeat(100, 8), 90, 90, 90, 80]).Plan().Runs;

        Assert.Equal(
            [new(1, 1), new(2, 7), new(9, 1), new(10, 1), new(11, 1), new(12, 1), new(13, 1)],
            runs);
    }

    private static NetworkDeclaration Stack(params int[] hidden) =>
        (Declare.Network(100, 100) with { Activation = "ReLU", OutputActivation = "Tanh" }).WithLayers([.. hidden.Select(units => new LayerDeclaration(units))]);
}
