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

    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 4, Outputs = 1)]")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer(4)]")]
    [InlineData("[Network(Inputs = 3, Hidden = 0, Outputs = 1)] [Layer(4)] [Layer(4)]")]
    public Task OneOfThemIsFine(string attributes) => DeclarationTest.Of(attributes + " public partial class Gate;").RunAsync();
}
