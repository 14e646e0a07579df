namespace TypedNetworks.Analyzers.Tests;

/// <summary>A layer belongs to a network.</summary>
public class TN0015Tests
{
    private const string Message = "Add '[Network(Inputs = …, Outputs = …)]' to 'Gate': a [Layer] alone is no network, so nothing is generated";

    [Theory]
    [InlineData("[[|Layer(4)|]] public partial class Gate;")]
    [InlineData("[[|Layer(4)|]] [Layer(5)] public class Gate;")]
    [InlineData("[[|LayerAttribute(4)|], Layer(5)] public struct Gate;")]
    [InlineData("public class Outer { [[|Layer(4)|]] partial class Gate; }")]
    public Task LayerAloneIsReported(string source) => DeclarationTest.Of(source).Says("TN0015", Message).UsedBy(null).RunAsync();

    [Fact]
    public Task LayerOnAnOrdinarySubclassOfANetworkIsReported() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Base; [[|Layer(4)|]] public partial class Gate : Base;")
            .Says("TN0015", Message)
            .UsedBy(new("Base"))
            .RunAsync();

    [Fact]
    public Task LayerOfAnotherLibraryIsFine() =>
        DeclarationTest.Of("[Other.Layer(4)] public class Gate; namespace Other { public sealed class LayerAttribute(int units) : System.Attribute { public int Units => units; } }")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task LayerOnAnotherPartThanTheNetworkIsFine() =>
        DeclarationTest.Of("[Layer(4)] public partial class Gate;", "[Network(Inputs = 3, Outputs = 1)] public partial class Gate;").RunAsync();
}
