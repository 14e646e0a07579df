namespace TypedNetworks.Analyzers.Tests;

/// <summary>A derivative agrees with its function.</summary>
public class TN0035Tests
{
    [Theory]
    [InlineData("z * z", "z", "at z = -7.13 it gives -7.13, and the derivative of 'Own' there is -14.26")]
    [InlineData("Math.Tanh(z)", "1 - Math.Tanh(z)", "at z = -7.13 it gives 2, and the derivative of 'Own' there is 2.5646E-06")]
    [InlineData("z / (1 + Math.Exp(-z))", "1 / (1 + Math.Exp(-z))", "at z = -1.43 it gives 0.193099, and the derivative of 'Own' there is -0.0297119")]
    [InlineData("z > 0 ? z : 0", "z > 0 ? 2 : 0", "at z = 0.07 it gives 2, and the derivative of 'Own' there is 1")]
    public Task TheWorstPointIsReported(string function, string derivative, string said) =>
        DeclarationTest.Of($$"""
            using System;

            [Network(Inputs = 3, Outputs = 1, Activation = nameof(Own))]
            public partial class Gate
            {
                static double Own(double z) => {{function}};

                static double [|OwnDerivative|](double z) => {{derivative}};
            }
            """).Says("TN0035", $"Correct 'OwnDerivative', or remove it, so that it is worked out: {said}").RunAsync();

    [Fact]
    public Task ALosssDerivativeIsByTheOutput() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Outputs = 1, Loss = nameof(Own))]
            public partial class Gate
            {
                static double Own(double y, double t) => (y - t) * (y - t);

                static double [|OwnDerivative|](double y, double t) => 2 * (t - y);
            }
            """).Says("TN0035", "Correct 'OwnDerivative', or remove it, so that it is worked out: at y = -7.13, t = -1 it gives 12.26, and the derivative of 'Own' there is -12.26").RunAsync();

    [Theory]
    [InlineData("z * z", "2 * z")]
    [InlineData("Math.Tanh(z)", "1 / (Math.Cosh(z) * Math.Cosh(z))")]
    [InlineData("z / (1 + Math.Exp(-z))", "Sigmoid(z) * (1 + z * (1 - Sigmoid(z)))")]
    [InlineData("0.5 * z * (1 + ScalarMath.Erf(z / 1.4142135))", "ScalarMath.NormalCdf(z) + 0.3989 * z * Math.Exp(-0.5 * z * z)")]
    [InlineData("Math.Max(z, 0)", "z >= 0 ? 1 : 0")]
    [InlineData("Math.Log(z)", "1 / z")]
    public Task WhatIsTheSameIsFine(string function, string derivative) =>
        DeclarationTest.Of($$"""
            using System;
            using TypedNetworks.Numerics;

            [Network(Inputs = 3, Outputs = 1, Activation = nameof(Own))]
            public partial class Gate
            {
                static double Own(double z) => {{function}};

                static double OwnDerivative(double z) => {{derivative}};

                static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
            }
            """).RunAsync();

    // Without a slope of one's own a threshold would learn nothing: that is what one writes a derivative for.
    [Fact]
    public Task ASlopeForWhatHasNoneIsFine() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Outputs = 1, Loss = nameof(Thresholded))]
            public partial class Gate
            {
                static double Thresholded(double y, double t)
                {
                    var error = (y > .5 ? 1 : 0) - t;
                    return error * error;
                }

                static double ThresholdedDerivative(double y, double t) => (y > .5 ? 1 : 0) - t;
            }
            """).RunAsync();

    [Theory]
    [InlineData("static double Own(double z) => Math.Floor(z); static double OwnDerivative(double z) => 1;")]
    [InlineData("static double Own(double z) => z; static double OwnDerivative(double z) { if (z < 0) return 3; return 4; }")]
    public Task WhatCannotBeReadCannotBeCompared(string methods) =>
        DeclarationTest.Of($"using System; [Network(Inputs = 3, Outputs = 1, Activation = nameof(Own))] public partial class Gate {{ {methods} }}").RunAsync();
}
