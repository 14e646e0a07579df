using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Tests.Emission;

/// <summary>What is the same of neighbouring layers is said once.</summary>
public class KernelLinesTests
{
    [Fact]
    public void Neighbours_that_differ_in_nothing_share_a_line()
    {
        var lines = KernelLines.Of(Stack(64, 64, 64, 64)).ToList();
        Assert.Equal([1, 3, 1], lines.Select(line => line.Layers));
        Assert.Equal("Layers 2 to 4, each 64 → 64, Tanh. Columns: 4 096 multiply-adds fill vectors, and all 64 sums fit the registers.", lines[1].Line);
    }

    [Fact]
    public void Neighbours_that_differ_have_a_line_each() => Assert.All(KernelLines.Of(Stack(64, 32, 64)), line => Assert.Equal(1, line.Layers));

    [Fact]
    public void Why_the_library_computes_layers_is_said_once()
    {
        var plan = Stack([.. Enumerable.Range(0, 2 * Budget.MaxLayersPerMethod).Select(i => i % 2 == 0 ? 64 : 32)]);
        Assert.Equal("Methods of the library compute layers 1 to 25: 25 layers that take turns are too many to write out.", KernelLines.Library(plan));
        Assert.DoesNotContain(KernelLines.Of(plan), line => line.Line.Contains("too many", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_methods_of_ones_own_nothing_is_said() => Assert.Null(KernelLines.Library(Stack(64, 32)));

    private static NetworkPlan Stack(params int[] hidden) =>
        (Declare.Network(100, 100) with { Activation = "Tanh" }).WithLayers([.. hidden.Select(units => new LayerDeclaration(units))]).Plan();
}
