using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Tests.Emission;

/// <summary>A method is called by its layer where it has one for itself, and by what it does where several share it.</summary>
public class LayerMethodNamesTests
{
    [Fact]
    public void What_one_layer_has_for_itself_is_called_by_it()
    {
        var plan = Stack(new(64, "Tanh", null), new(32, "ReLU", null));
        Assert.Equal(["ForwardLayer2", "BackThroughLayer2", "AddGradient2", "ActivateLayer2", "ThroughActivation2"], Names(plan, 2));
    }

    [Fact]
    public void What_layers_share_is_called_by_what_it_does()
    {
        var plan = Stack(Enumerable.Repeat(new LayerDeclaration(64, "Tanh", null), 5).ToArray());
        string[] shared = ["Forward64To64", "BackThrough64To64", "AddGradient64To64", "ApplyTanh", "SlopeThroughTanh"];
        Assert.Equal(["ForwardLayer1", "BackThroughLayer1", "AddGradient1", "ApplyTanh", "SlopeThroughTanh"], Names(plan, 1));
        Assert.Equal(shared, Names(plan, 2));
        Assert.Equal(shared, Names(plan, 5));
    }

    [Fact]
    public void Of_two_that_would_have_one_name_the_later_has_the_number_of_its_first_layer()
    {
        var plan = Stack(new(64, null, null), new(64, null, null), new(64, null, null), new(64, null, "None"), new(64, null, "None"));
        Assert.Equal("Forward64To64", Names(plan, 3)[0]);
        Assert.Equal("Forward64To64AsLayer4", Names(plan, 4)[0]);
        Assert.Equal("Forward64To64AsLayer4", Names(plan, 5)[0]);
    }

    [Fact]
    public void Users_members_keep_their_names()
    {
        var plan = (Declare.Network(20, 10) with { TakenNames = Declare.Names("ApplyTanh") }).WithLayers(new(64, "Tanh", null), new(64, "Tanh", null)).Plan();
        Assert.Equal("ApplyTanh_", Names(plan, 2)[3]);
    }

    private static NetworkPlan Stack(params LayerDeclaration[] layers) => Declare.Network(20, 10).WithLayers(layers).Plan();

    private static string[] Names(NetworkPlan plan, int number)
    {
        var (names, layer) = (new LayerMethodNames(plan), plan.Layers[number - 1]);
        return [names.Forward(layer), names.BackThrough(layer), names.AddGradient(layer), names.Activate(layer), names.ThroughActivation(layer)];
    }
}
