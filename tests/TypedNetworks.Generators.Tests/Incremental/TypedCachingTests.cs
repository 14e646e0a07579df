using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedNetworks.Generators.Tests.Incremental;

/// <summary>A network of types is written anew when its types change in what it takes of them, and not otherwise.</summary>
public class TypedCachingTests
{
    private static readonly string[] _sources =
    [
        """
        using TypedNetworks;

        [Network<Features, Species>(Hidden = 2)]
        public sealed partial class Iris;
        """,
        """
        public readonly record struct Features(double Length, Leaf Leaf)
        {
            public double Area => Length * Leaf.Width;
        }

        public record struct Leaf(double Width, bool IsGreen);
        """,
        "public enum Species { Setosa, Versicolor }",
        """
        [TypedNetworks.Network<Features, string>]
        public sealed partial class Broken;
        """,
        "[TypedNetworks.Network(Inputs = 2, Outputs = 2)] public sealed partial class Neighbour;",
    ];

    [Theory]
    [InlineData(0, "Hidden = 2", "Hidden = 1 + 1")]
    [InlineData(1, "Length * Leaf.Width", "Length / Leaf.Width")]
    [InlineData(1, "public double Area", "/// <summary>Area.</summary>\n public double Area")]
    [InlineData(1, "public record struct Leaf", "public readonly record struct Leaf")]
    [InlineData(2, "Setosa,", "Setosa = 1,")]
    [InlineData(2, "enum Species", "enum Species : byte")]
    [InlineData(4, "Inputs = 2", "Inputs = 3")]
    public void What_the_network_does_not_use_writes_nothing_anew(int file, string old, string @new)
    {
        var result = AfterEdit(file, old, @new);

        Assert.Contains(("Iris", Cached), result.Reasons(StepNames.Plans));
        Assert.Contains(("Broken", Cached), result.Reasons(StepNames.Stubs));
    }

    [Theory]
    [InlineData(1, "double Length", "float Length")]
    [InlineData(1, "double Length", "double Size")]
    [InlineData(1, "double Length, Leaf Leaf", "Leaf Leaf, double Length")]
    [InlineData(1, "public double Area =>", "public double Extra { get; init; } public double Area =>")]
    [InlineData(1, "bool IsGreen", "int IsGreen")]
    [InlineData(2, "Setosa, Versicolor", "Versicolor, Setosa")]
    [InlineData(2, "Versicolor", "Versicolor, Virginica")]
    public void What_it_uses_does(int file, string old, string @new) =>
        Assert.Equal([("Neighbour", Cached), ("Iris", Modified)], AfterEdit(file, old, @new).Reasons(StepNames.Plans));

    [Fact]
    public void No_step_holds_on_to_a_compilation()
    {
        var result = AfterEdit(0, "Hidden = 2", "Hidden = 3");
        var values = StepNames.All.SelectMany(name => result.TrackedSteps[name]).SelectMany(step => step.Outputs).Select(output => output.Value).ToArray();

        Assert.True(values.Length >= 7);
        Assert.All(values, value => Assert.Empty(CompilerObjects.HeldBy(value)));
    }

    [Fact]
    public void Two_attributes_write_one_network() => Assert.Equal(
        ["Twice.g.cs"],
        InMemory.GeneratedFiles("using TypedNetworks; [Network(Inputs = 1, Outputs = 1), Network<double, bool>] public partial class Twice;").Keys);

    private static GeneratorRunResult AfterEdit(int file, string old, string @new)
    {
        var compilation = InMemory.Compile(_sources);
        var edited = _sources[file].Replace(old, @new, StringComparison.Ordinal);
        Assert.NotEqual(_sources[file], edited);
        var driver = InMemory.Driver().RunGenerators(compilation);
        Assert.Equal(14, driver.GetRunResult().GeneratedTrees.Length);
        var result = driver.RunGenerators(compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[file],
            CSharpSyntaxTree.ParseText(edited, InMemory.Parse(), compilation.SyntaxTrees[file].FilePath))).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result;
    }
}
