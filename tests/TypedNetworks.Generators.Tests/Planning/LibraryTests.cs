using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Tests.Planning;

/// <summary>Which layers call methods of the library, and which have their own.</summary>
public class LibraryTests
{
    [Fact]
    public void Ten_shapes_have_methods_of_their_own() =>
        Assert.DoesNotContain(Stack([.. Enumerable.Range(1, Budget.MaxShapes - 1).Select(i => 20 * i)]).Layers, layer => layer.CallsLibrary);

    [Fact]
    public void Beyond_all_call_the_library_and_say_why()
    {
        var plan = Stack([.. Enumerable.Range(1, Budget.MaxShapes - 1).Select(i => 20 * i), 3]);

        Assert.False(plan.HasLoops);
        Assert.All(plan.Layers, layer => Assert.True(layer.CallsLibrary));
        Assert.Equal("11 shapes of layers are too many to write out", plan.WhyLibrary);
        Assert.Equal("vectors over 20 units", plan.Layers[0].Choice.Reason);
        Assert.Equal("vectors over 180 inputs", plan.Layers[9].Choice.Reason);
    }

    // No two neighbours are equal, so that nothing can be a loop.
    [Fact]
    public void Two_shapes_that_take_turns_beyond_a_dozen_layers_call_it_too()
    {
        var plan = Stack([.. Enumerable.Range(0, Budget.MaxLayersPerMethod).Select(i => i % 2 == 0 ? 64 : 32)]);

        Assert.All(plan.Layers, layer => Assert.True(layer.CallsLibrary));
        Assert.Equal("13 layers that take turns are too many to write out", plan.WhyLibrary);
    }

    [Fact]
    public void Equal_neighbours_are_loops_and_have_methods_of_their_own() =>
        Assert.DoesNotContain(Stack([.. Enumerable.Repeat(64, 40)]).Layers, layer => layer.CallsLibrary);

    [Fact]
    public void Layers_that_are_written_out_stay_so()
    {
        var plan = (Declare.Network(2, 2) with { Kernel = "Scalar" }).WithLayers([.. Enumerable.Range(2, 12).Select(units => new LayerDeclaration(units))]).Plan();

        Assert.True(plan.HasLoops);
        Assert.All(plan.Layers, layer => Assert.Equal(Kernel.Scalar, layer.Choice.Kernel));
    }

    private static NetworkPlan Stack(params int[] hidden) =>
        (Declare.Network(100, 100) with { Activation = "Tanh" }).WithLayers([.. hidden.Select(units => new LayerDeclaration(units))]).Plan();
}
