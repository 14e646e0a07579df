namespace TypedNetworks.Analyzers.Tests;

/// <summary>An activation or loss of one's own has a slope, or its derivative beside it.</summary>
public class TN0033Tests
{
    [Theory]
    [InlineData("1 + [|Math.Floor(z)|]", "Math.Floor(z)' goes in steps, between which its slope is zero")]
    [InlineData("[|Math.Ceiling(z)|]", "Math.Ceiling(z)' goes in steps, between which its slope is zero")]
    [InlineData("[|Math.Round(z)|] * z", "Math.Round(z)' goes in steps, between which its slope is zero")]
    [InlineData("[|Math.Truncate(z)|]", "Math.Truncate(z)' goes in steps, between which its slope is zero")]
    [InlineData("[|z % 1|]", "z % 1' jumps, and has no slope there")]
    [InlineData("z - [|(long)z|]", "(long)z' cuts off the fraction, so it goes in steps, between which its slope is zero")]
    public Task WhatHasNoSlopeIsReportedThere(string expression, string said) =>
        DeclarationTest.Of($$"""
            using System;

            [Network(Inputs = 3, Outputs = 1, Activation = nameof(Stairs))]
            public partial class Gate
            {
                static double Stairs(double z) => {{expression}};
            }
            """).Says("TN0033", "'" + said + "; write it otherwise, or add 'static double StairsDerivative(double z)' to 'Gate', the derivative of 'Stairs' at z").RunAsync();

    [Fact]
    public Task OfALossToo() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, Loss = nameof(Rounded))] public partial class Gate { static double Rounded(double y, double t) => [|System.Math.Round(y)|] - t; }")
            .Says("TN0033", "'System.Math.Round(y)' goes in steps, between which its slope is zero; write it otherwise, or add 'static double RoundedDerivative(double y, double t)' to 'Gate', the derivative of 'Rounded' by the output y")
            .RunAsync();

    [Fact]
    public Task WithADerivativeBesideItItIsFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, Activation = nameof(Stairs))] public partial class Gate { static double Stairs(double z) => System.Math.Floor(z); static double StairsDerivative(double z) => 1; }").RunAsync();

    [Theory]
    [InlineData("Math.Abs(z)")]
    [InlineData("z * Math.Sign(z)")]
    [InlineData("z > 0 ? z : 0")]
    public Task KinksAndJumpsThatAreWrittenAsSuchAreFine(string expression) =>
        DeclarationTest.Of($"using System; [Network(Inputs = 3, Outputs = 1, Activation = nameof(Kinked))] public partial class Gate {{ static double Kinked(double z) => {expression}; }}").RunAsync();
}
