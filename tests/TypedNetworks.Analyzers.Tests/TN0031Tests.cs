namespace TypedNetworks.Analyzers.Tests;

/// <summary>An activation or loss of one's own has its derivative beside it.</summary>
public class TN0031Tests
{
    [Theory]
    [InlineData("[|Activation = nameof(Swish)|]")]
    [InlineData("[|OutputActivation = \"Swish\"|]")]
    [InlineData("[|Activation = nameof(Swish)|], OutputActivation = nameof(Swish)")]
    public Task ActivationWithoutDerivativeIsReported(string arguments) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Hidden = 2, Outputs = 1, {arguments})] public partial class Gate {{ static double Swish(double z) => z; }}")
            .Says("TN0031", "Add 'static double SwishDerivative(double z)' to 'Gate': training needs the derivative of 'Swish' at z")
            .RunAsync();

    [Fact]
    public Task LossWithoutDerivativeIsReported() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, [|Loss = nameof(Hinge)|])] public partial class Gate { static double Hinge(double y, double t) => y - t; }")
            .Says("TN0031", "Add 'static double HingeDerivative(double y, double t)' to 'Gate': training needs the derivative of 'Hinge' by the output y")
            .RunAsync();

    [Fact]
    public Task EachFunctionIsReportedInItsPrecision() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Outputs = 1, Precision = Precisions.Single, [|Loss = nameof(Hinge)|])]
            [Layer(4, [|Activation = nameof(Swish)|])]
            public partial class Gate
            {
                private static float Swish(float z) => z;

                private static float Hinge(float y, float t) => y - t;
            }
            """)
            .Says(
                "TN0031",
                "Add 'static float HingeDerivative(float y, float t)' to 'Gate': training needs the derivative of 'Hinge' by the output y",
                "Add 'static float SwishDerivative(float z)' to 'Gate': training needs the derivative of 'Swish' at z")
            .UsedBy(new("Gate") { Number = "float" })
            .RunAsync();

    [Fact]
    public Task FunctionsWithDerivativesAreFine() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = nameof(Swish), Loss = nameof(Hinge))]
            public partial class Gate
            {
                private static double Swish(double z) => z / (1 + System.Math.Exp(-z));

                private static double SwishDerivative(double z) => 1 / (1 + System.Math.Exp(-z));

                private static double Hinge(double y, double t) => System.Math.Max(0, 1 - (t * y));

                private static double HingeDerivative(double y, double t) => t * y < 1 ? -t : 0;
            }
            """).RunAsync();

    [Fact]
    public Task FunctionThatNoAttributeNamesNeedsNoDerivative() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Gate { static double Swish(double z) => z; }").RunAsync();
}
