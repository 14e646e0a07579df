namespace TypedNetworks.Analyzers.Tests;

/// <summary>Hidden layers are declared in one way.</summary>
public class TN0013Tests
{
    [Theory]
    [InlineData("[Network(Inputs = 3, [|Hidden = 4|], Outputs = 1)] [Layer(5)]", 4)]
    [InlineData("[Layer(5)] [Layer(6)] [Network(Inputs = 3, Outputs = 1, [|Hidden = 1 + 1|])]", 2)]
    [InlineData("[Layer(5), Network(Inputs = 3, Outputs = 1, [|Hidden = 7|]), Layer(2)]", 7)]
    public Task HiddenAndLayersAreReported(string attributes, int hidden) =>
        DeclarationTest.Of(attributes + " public partial class Gate;")
            .Says("TN0013", $"Remove 'Hidden = {hidden}' from 'Gate' and write it as the first [Layer({hidden})], or remove the [Layer] attributes: with both, the order of the layers is a guess")
            .RunAsync();

    // Who lists the output layer, too, would get it twice.
    [Theory]
    [InlineData("[Layer(1)]")]
    [InlineData("[Layer(8)] [Layer(1)]")]
    public Task OutputLayerIsNotListed(string layers) =>
        DeclarationTest.Of($"[Network(Inputs = 3, [|Hidden = 8|], Outputs = 1)] {layers} public partial class Gate;")
            .Says("TN0013", "Remove 'Hidden = 8' from 'Gate' and write it as the first [Layer(8)], or remove the [Layer] attributes: with both, the order of the layers is a guess. Each [Layer] is a hidden one: remove '[Layer(1)]' if it is the output layer, which 'Outputs = 1' declares")
            .RunAsync();

    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 4, Outputs = 1)]")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer(4)]")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer(8)] [Layer(1)]")]
    [InlineData("[Network(Inputs = 3, Hidden = 0, Outputs = 1)] [Layer(4)] [Layer(4)]")]
    public Task OneOfThemIsFine(string attributes) => DeclarationTest.Of(attributes + " public partial class Gate;").RunAsync();
}
