namespace TypedNetworks.Analyzers.Tests;

/// <summary>An activation or loss of one's own is not flat everywhere.</summary>
public class TN0036Tests
{
    [Theory]
    [InlineData("3")]
    [InlineData("z > 0 ? 1 : 0")]
    [InlineData("Math.Sign(z)")]
    [InlineData("z - z")]
    [InlineData("Math.Pow(z, 0)")]
    [InlineData("Level(z > 0.5 ? 2 : -1)")]
    public Task AFlatActivationIsReported(string expression) =>
        DeclarationTest.Of($$"""
            using System;

            [Network(Inputs = 3, Outputs = 1, Activation = nameof(Step))]
            public partial class Gate
            {
                static double [|Step|](double z) => {{expression}};

                static double Level(double of) => 2 * of;
            }
            """).Says("TN0036", "The slope of 'Step' is zero everywhere, so nothing is learnt through it: add 'static double StepDerivative(double z)' to 'Gate', the slope to learn by").RunAsync();

    [Theory]
    [InlineData("y == t ? 0 : 1")]
    [InlineData("t * t")]
    public Task AFlatLossIsReported(string expression) =>
        DeclarationTest.Of($$"""
            [Network(Inputs = 3, Outputs = 1, Loss = nameof(Miss))]
            public partial class Gate
            {
                static double [|Miss|](double y, double t) => {{expression}};
            }
            """).Says("TN0036", "The slope of 'Miss' is zero everywhere, so nothing is learnt through it: add 'static double MissDerivative(double y, double t)' to 'Gate', the slope to learn by").RunAsync();

    [Theory]
    [InlineData("z > 0 ? z : 0")]
    [InlineData("z * Math.Sign(z)")]
    [InlineData("Math.Clamp(z, 0, 1)")]
    [InlineData("1e-9 * z")]
    public Task FlatInPartsIsFine(string expression) =>
        DeclarationTest.Of($"using System; [Network(Inputs = 3, Outputs = 1, Activation = nameof(Kinked))] public partial class Gate {{ static double Kinked(double z) => {expression}; }}").RunAsync();

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    public Task WithADerivativeBesideItItIsFine(string derivative) =>
        DeclarationTest.Of($$"""[Network(Inputs = 3, Outputs = 1, Activation = nameof(Step))] public partial class Gate { static double Step(double z) => z > 0 ? 1 : 0; static double StepDerivative(double z) => {{derivative}}; }""").RunAsync();
}
