namespace TypedNetworks.Analyzers.Tests;

/// <summary>Outputs are not ReLU by accident.</summary>
public class TN0208Tests
{
    private const string Message =
        "Set OutputActivation = \"Identity\" for 'Gate', or \"ReLU\" where that is meant: its outputs have the other layers' activation, so they are never below 0, and one that is 0 for every sample has no slope to learn from";

    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 4, Outputs = 1, [|Activation = \"ReLU\"|])]")]
    [InlineData("[Network(Inputs = 3, Outputs = 1, [|Activation = Activations.ReLU|], Loss = \"Huber\"), Layer(4), Layer(5, Activation = \"Tanh\")]")]
    public Task OutputsThatInheritReLUAreAdvisedAgainst(string attributes) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").Says("TN0208", Message).RunAsync();

    // Of others the slope is never 0 for good, or nearly so only far out. A loss of one's own may be made for it.
    [Theory]
    [InlineData("Hidden = 4, Activation = \"ReLU\", OutputActivation = \"ReLU\"")]
    [InlineData("Hidden = 4, Activation = \"ReLU\", OutputActivation = \"Identity\"")]
    [InlineData("Hidden = 4, OutputActivation = \"ReLU\"")]
    [InlineData("Activation = \"ReLU\"")]
    [InlineData("Hidden = 4, Activation = \"LeakyReLU\"")]
    [InlineData("Hidden = 4, Activation = \"ELU\"")]
    [InlineData("Hidden = 4, Activation = \"ReLU\", Loss = nameof(Own)")]
    public Task WhatIsMeantIsFine(string arguments) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, {arguments})] public partial class Gate {{ private static double Own(double y, double t) => y * t; }}").RunAsync();

    [Fact]
    public Task NumbersOfARecordAreIdentityByThemselves() =>
        DeclarationTest.Of("public record Price(double Euros); [Network<Price, Price>(Hidden = 4, Activation = \"ReLU\")] public partial class Net;").UsedBy(null).RunAsync();

    [Fact]
    public Task PragmaSilencesIt() =>
        DeclarationTest.Of("""
            #pragma warning disable TN0208
            [Network(Inputs = 3, Hidden = 4, Outputs = 1, Activation = "ReLU")]
            public partial class Gate;
            """).RunAsync();
}
