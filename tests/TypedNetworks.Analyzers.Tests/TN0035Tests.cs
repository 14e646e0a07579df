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
            """).Says("TN0035", "Correct 'OwnDerivative', or remove it, so that it is worked out: at y = 0.57, t = 0 it gives -1.14, and the derivative of 'Own' there is 1.14").RunAsync();

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

    [Theory]
    [InlineData("z * z", "z", "at z = -7.13 it gives -7.13, and the derivative of 'Own' there is -14.26")]
    [InlineData("MathF.Tanh(z)", "1 - MathF.Tanh(z)", "at z = -7.13 it gives 2, and the derivative of 'Own' there is 2.5646E-06")]
    [InlineData("0.1f * z", "0.2f", "at z = -7.13 it gives 0.2, and the derivative of 'Own' there is 0.1")]
    public Task InSinglePrecisionTheWorstPointIsReported(string function, string derivative, string said) =>
        InSinglePrecision(function, derivative, "[|OwnDerivative|]").Says("TN0035", $"Correct 'OwnDerivative', or remove it, so that it is worked out: {said}").RunAsync();

    // The rounding of single precision, and of constants written in it, is none of the user's errors.
    [Theory]
    [InlineData("MathF.Tanh(z)", "1 - MathF.Tanh(z) * MathF.Tanh(z)")]
    [InlineData("(float)(0.1 * z)", "0.1f")]
    [InlineData("0.1f * z * z * z", "0.3f * z * z")]
    [InlineData("z / (1 + MathF.Exp(-z))", "(1 + MathF.Exp(-z) * (1 + z)) / MathF.Pow(1 + MathF.Exp(-z), 2)")]
    [InlineData("MathF.Log(1 + MathF.Exp(z)) * 0.7f", "0.7f / (1 + MathF.Exp(-z))")]
    [InlineData("MathF.Max(z, 0)", "z >= 0 ? 1 : 0")]
    public Task InSinglePrecisionWhatIsTheSameIsFine(string function, string derivative) => InSinglePrecision(function, derivative, "OwnDerivative").RunAsync();

    private static DeclarationTest InSinglePrecision(string function, string derivative, string name) =>
        DeclarationTest.Of($$"""
            using System;

            [Network(Inputs = 3, Outputs = 1, Activation = nameof(Own), Precision = "Single")]
            public partial class Gate
            {
                static float Own(float z) => {{function}};

                static float {{name}}(float z) => {{derivative}};
            }
            """).UsedBy(null);

    // What outputs cannot be, targets that are no labels, and the limits that keep logarithms finite do not count.
    [Theory]
    [InlineData("Sigmoid", "-(t * Math.Log(Math.Max(y, 1e-12)) + (1 - t) * Math.Log(Math.Max(1 - y, 1e-12)))", "(y - t) / (y * (1 - y))")]
    [InlineData("Sigmoid", "-(t * Math.Log(Math.Clamp(y, 1e-3, 0.999)) + (1 - t) * Math.Log(1 - Math.Clamp(y, 1e-3, 0.999)))", "(y - t) / (y * (1 - y))")]
    [InlineData("Sigmoid", "t > 0.5 ? -Math.Log(y) : -Math.Log(1 - y)", "(y - t) / (y * (1 - y))")]
    [InlineData("HardSigmoid", "Math.Abs(y) + t * y", "1 + t")]
    [InlineData("Softmax", "-t * Math.Log(Math.Max(y, 1e-9))", "-t / y")]
    [InlineData("ReLU", "Math.Abs(y) - t * y", "1 - t")]
    [InlineData("ReLU", "Math.Max(y, 0) - t * Math.Log(1 + Math.Max(y, 0))", "1 - t / (1 + y)")]
    [InlineData("Softplus", "Math.Abs(y) - t * Math.Log(Math.Max(y, 1e-12))", "1 - t / y")]
    [InlineData("Tanh", "-Math.Log(Math.Max(1 + t * y, 1e-9) / 2)", "-t / (1 + t * y)")]
    [InlineData("Identity", "t > 0.5 ? (1 - y) * (1 - y) : y * y", "2 * (y - t)")]
    [InlineData("Identity", "t > 0 ? (1 - y) * (1 - y) : (1 + y) * (1 + y)", "2 * (y - t)")]
    [InlineData("Identity", "t > 0 ? Math.Max(0, 1 - y) : Math.Max(0, 1 + y)", "t * y < 1 ? -t : 0")]
    [InlineData("Identity", "(y - t) * (y - t)", "2 * y - 2 * t")]
    [InlineData("nameof(Squashed)", "-(t * Math.Log(Math.Max(y, 1e-12)) + (1 - t) * Math.Log(Math.Max(1 - y, 1e-12)))", "(y - t) / (y * (1 - y))")]
    [InlineData("nameof(Positive)", "Math.Abs(y) - t * y", "1 - t")]
    [InlineData("nameof(Called)", "(y - t) * (y - t)", "7")]
    public Task ALosssDerivativeIsRightWhereItIsNeeded(string output, string loss, string derivative) =>
        OfLoss(output, loss, derivative, "OwnDerivative").RunAsync();

    [Theory]
    [InlineData("Sigmoid", "-(t * Math.Log(y) + (1 - t) * Math.Log(1 - y))", "y - t", "at y = 0.89, t = 1 it gives -0.11, and the derivative of 'Own' there is -1.1236")]
    [InlineData("Sigmoid", "-(t * Math.Log(y) + (1 - t) * Math.Log(1 - y))", "-t / y", "at y = 0.11, t = 0 it gives 0, and the derivative of 'Own' there is 1.1236")]
    [InlineData("Softmax", "-t * Math.Log(y)", "t / y", "at y = 0.11, t = 1 it gives 9.09091, and the derivative of 'Own' there is -9.09091")]
    [InlineData("ReLU", "(y - t) * (y - t)", "y - t", "at y = 0.77, t = 0 it gives 0.77, and the derivative of 'Own' there is 1.54")]
    [InlineData("Tanh", "(y - t) * (y - t)", "y", "at y = 0.66, t = 1 it gives 0.66, and the derivative of 'Own' there is -0.68")]
    [InlineData("Identity", "t > 0.5 ? (1 - y) * (1 - y) : y * y", "y - t", "at y = -7.13, t = 0 it gives -7.13, and the derivative of 'Own' there is -14.26")]
    [InlineData("Identity", "Math.Max(0, 1 - t * y)", "t * y < 1 ? t : 0", "at y = -7.13, t = 1 it gives 1, and the derivative of 'Own' there is -1")]
    [InlineData("nameof(Squashed)", "(y - t) * (y - t)", "y", "at y = 0.57, t = 1 it gives 0.57, and the derivative of 'Own' there is -0.86")]
    public Task AndWrongWhereItIsNot(string output, string loss, string derivative, string said) =>
        OfLoss(output, loss, derivative, "[|OwnDerivative|]").Says("TN0035", $"Correct 'OwnDerivative', or remove it, so that it is worked out: {said}").RunAsync();

    private static DeclarationTest OfLoss(string output, string loss, string derivative, string name) =>
        DeclarationTest.Of($$"""
            using System;

            [Network(Inputs = 3, Outputs = 3, OutputActivation = {{(output.StartsWith("nameof", StringComparison.Ordinal) ? output : $"\"{output}\"")}}, Loss = nameof(Own))]
            public partial class Gate
            {
                static double Own(double y, double t) => {{loss}};

                static double {{name}}(double y, double t) => {{derivative}};

                static double Squashed(double z) => 1 / (1 + Math.Exp(-z));

                static double Positive(double z) => z > 0 ? z : 0;

                static double Called(double z) => Math.Floor(z);

                static double CalledDerivative(double z) => 1;
            }
            """).UsedBy(null);

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
