namespace TypedNetworks.Analyzers.Tests;

/// <summary>Initializer and activation suit each other.</summary>
public class TN0205Tests
{
    [Theory]
    [InlineData("Activation = \"Tanh\", [|Initializer = \"HeNormal\"|]", "HeNormal", "XavierNormal", "Tanh")]
    [InlineData("Activation = \"Sigmoid\", [|Initializer = Initializers.HeUniform|]", "HeUniform", "XavierUniform", "Sigmoid")]
    [InlineData("[|Initializer = \"HeUniform\"|]", "HeUniform", "XavierUniform", "Sigmoid")]
    [InlineData("Activation = \"HardSigmoid\", [|Initializer = \"HeNormal\"|]", "HeNormal", "XavierNormal", "HardSigmoid")]
    [InlineData("Activation = \"HardTanh\", [|Initializer = \"HeNormal\"|]", "HeNormal", "XavierNormal", "HardTanh")]
    [InlineData("Activation = \"Softsign\", [|Initializer = \"HeNormal\"|], OutputActivation = \"Identity\"", "HeNormal", "XavierNormal", "Softsign")]
    public Task WeightsForReLUUnderSaturatingUnitsAreAdvisedAgainst(string arguments, string initializer, string remedy, string activation) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Hidden = 4, Outputs = 1, {arguments})] public partial class Gate;")
            .Says("TN0205", Message($"Set Initializer = \"{remedy}\" for 'Gate'", initializer, activation))
            .RunAsync();

    [Theory]
    [InlineData("[Network(Inputs = 3, Outputs = 1, OutputActivation = \"Identity\", [|Initializer = \"HeNormal\"|]), Layer(4, Activation = \"ReLU\"), Layer(5, Activation = \"Tanh\")]")]
    [InlineData("[Network(Inputs = 3, Hidden = 4, Outputs = 1, Activation = \"Tanh\", OutputActivation = \"Softplus\", [|Initializer = \"HeNormal\"|])]")]
    public Task WhereOtherLayersNeedThemEachGetsItsOwn(string attributes) =>
        DeclarationTest.Of(attributes + " public partial class Gate;")
            .Says("TN0205", Message("Set Initializer = \"Auto\" for 'Gate', which gives each layer the weights that suit its activation", "HeNormal", "Tanh"))
            .RunAsync();

    // The second is common, and learns. A single layer's slope is not a product of many.
    [Theory]
    [InlineData("Hidden = 4, Activation = \"Tanh\", OutputActivation = \"Identity\"")]
    [InlineData("Hidden = 4, Activation = \"ReLU\", OutputActivation = \"Identity\", Initializer = \"XavierNormal\"")]
    [InlineData("Hidden = 4, Activation = \"ReLU\", OutputActivation = \"Sigmoid\", Initializer = \"HeNormal\"")]
    [InlineData("Hidden = 4, Activation = \"Identity\", Initializer = \"HeNormal\"")]
    [InlineData("Hidden = 4, Activation = \"Tanh\", OutputActivation = \"Identity\", Initializer = \"LeCunNormal\"")]
    [InlineData("Activation = \"Tanh\", Initializer = \"HeNormal\"")]
    public Task WhatSuitsIsFine(string arguments) => DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, {arguments})] public partial class Gate;").RunAsync();

    // Whether an activation of one's own saturates, nobody can tell.
    [Fact]
    public Task ActivationsOfOnesOwnAreNotJudged() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Hidden = 4, Outputs = 1, Activation = nameof(Own), Initializer = "HeNormal")]
            public partial class Gate
            {
                private static double Own(double z) => z / System.Math.Sqrt(1 + (z * z));
            }
            """).RunAsync();

    [Fact]
    public Task PragmaSilencesIt() =>
        DeclarationTest.Of("""
            #pragma warning disable TN0205
            [Network(Inputs = 3, Hidden = 4, Outputs = 1, Activation = "Tanh", Initializer = "HeNormal")]
            public partial class Gate;
            """).RunAsync();

    private static string Message(string remedy, string initializer, string activation) =>
        $"{remedy}: {initializer} draws weights for units like ReLU, which pass half of what comes in, so {activation} units start out far from 0, where their slope is small";
}
