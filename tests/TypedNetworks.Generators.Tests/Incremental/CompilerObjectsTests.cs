using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Tests.Incremental;

/// <summary>A walk that finds nothing proves nothing, unless it finds what is there.</summary>
public class CompilerObjectsTests
{
    private static readonly Compilation _compilation = InMemory.Compile("class Planted { [System.Obsolete] void M() { } }");

    [Theory]
    [InlineData("symbol")]
    [InlineData("node")]
    [InlineData("tree")]
    [InlineData("compilation")]
    [InlineData("location")]
    [InlineData("model")]
    [InlineData("reference")]
    [InlineData("attribute")]
    public void Each_kind_is_found(string kind)
    {
        var type = _compilation.GetTypeByMetadataName("Planted")!;
        var tree = _compilation.SyntaxTrees.Single();
        object planted = kind switch
        {
            "symbol" => type,
            "node" => tree.GetRoot(),
            "tree" => tree,
            "compilation" => _compilation,
            "location" => type.Locations[0],
            "model" => _compilation.GetSemanticModel(tree),
            "reference" => type.DeclaringSyntaxReferences[0],
            _ => type.GetMembers("M")[0].GetAttributes()[0],
        };

        Assert.Equal(["Tuple`2.m_Item2"], CompilerObjects.HeldBy(Tuple.Create(1, planted)));
    }

    [Fact]
    public void It_is_found_however_deep_it_lies()
    {
        var tree = _compilation.SyntaxTrees.Single();
        object?[] places =
        [
            new[] { "a", (object)tree },
            new List<object> { tree },
            new Dictionary<string, object> { ["a"] = tree },
            new EquatableArray<Planted>([new Planted(null), new Planted(tree)]),
            new Lazy<object>(tree),
            new KeyValuePair<string, (int, object)>("a", (1, tree)),
            (object?)((1, new Planted(new[] { new Planted(tree) })), "b"),
            (Func<int>)(() => tree.Length),
            new DerivedPlanted(tree),
        ];

        Assert.All(places, place => Assert.NotEmpty(CompilerObjects.HeldBy(place)));
    }

    [Fact]
    public void Plain_values_are_let_through_even_where_they_hold_themselves()
    {
        var circle = new object[2];
        circle[0] = circle;
        circle[1] = new Planted(circle);

        Assert.Empty(CompilerObjects.HeldBy(circle));
        Assert.Empty(CompilerObjects.HeldBy(null));
        Assert.Empty(CompilerObjects.HeldBy(Declare.Network(hidden: 2).Plan()));
    }

    private record Planted(object? Value);

    private sealed record DerivedPlanted(object? Value) : Planted(Value);
}
