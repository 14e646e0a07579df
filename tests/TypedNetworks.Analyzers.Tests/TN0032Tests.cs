namespace TypedNetworks.Analyzers.Tests;

/// <summary>A derivative has the right signature.</summary>
public class TN0032Tests
{
    [Theory]
    [InlineData("static float [|SwishDerivative|](double z) => 1;")]
    [InlineData("static double [|SwishDerivative|](float z) => 1;")]
    [InlineData("static double [|SwishDerivative|](double z, double a) => 1;")]
    [InlineData("double [|SwishDerivative|](double z) => 1;")]
    [InlineData("static T [|SwishDerivative|]<T>(T z) => z;")]
    [InlineData("static void [|SwishDerivative|](double z) { }")]
    [InlineData("static double [|SwishDerivative|]() => 1; static double SwishDerivative(int z) => 1;")]
    public Task DerivativeOfAnotherSignatureIsReportedWhereItIsDeclared(string derivative) =>
        DeclarationTest.Of($$"""
            [Network(Inputs = 3, Outputs = 1, Activation = nameof(Swish))]
            public partial class Gate
            {
                static double Swish(double z) => z;

                {{derivative}}
            }
            """).Says("TN0032", "Declare 'SwishDerivative' in 'Gate' as 'static double SwishDerivative(double z)': it is the derivative of 'Swish' at z").RunAsync();

    [Theory]
    [InlineData("static double [|HingeDerivative|](double y) => 1;")]
    [InlineData("static int [|HingeDerivative|](double y, double t) => 1;")]
    [InlineData("double [|HingeDerivative|](double y, double t) => 1;")]
    public Task DerivativeOfALossIsReportedToo(string derivative) =>
        DeclarationTest.Of(
            "[Network(Inputs = 3, Outputs = 1, Loss = nameof(Hinge))] public partial class Gate { static double Hinge(double y, double t) => y - t; }",
            "public partial class Gate { " + derivative + " }")
            .Says("TN0032", "Declare 'HingeDerivative' in 'Gate' as 'static double HingeDerivative(double y, double t)': it is the derivative of 'Hinge' by the output y")
            .RunAsync();

    [Fact]
    public Task DerivativeOfNoFunctionOfTheNetworkIsFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Gate { public string TanhDerivative(string text) => text; int SwishDerivative() => 1; }").RunAsync();
}
