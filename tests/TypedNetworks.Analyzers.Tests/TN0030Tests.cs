namespace TypedNetworks.Analyzers.Tests;

/// <summary>An activation or loss of one's own has the right signature.</summary>
public class TN0030Tests
{
    [Theory]
    [InlineData("static float Swish(double z) => 0;")]
    [InlineData("static double Swish(float z) => z;")]
    [InlineData("static double Swish(int z) => z;")]
    [InlineData("static decimal Swish(decimal z) => z;")]
    [InlineData("static double? Swish(double? z) => z;")]
    [InlineData("static double Swish(in double z) => z;")]
    [InlineData("static double Swish(ref double z) => z;")]
    [InlineData("static double Swish(params double[] z) => z[0];")]
    [InlineData("static double Swish(double z, double slope = 1) => z * slope;")]
    [InlineData("static double Swish() => 0;")]
    [InlineData("static void Swish(double z) { }")]
    [InlineData("double Swish(double z) => z;")]
    [InlineData("public virtual double Swish(double z) => z;")]
    [InlineData("static T Swish<T>(T z) => z;")]
    [InlineData("static double Swish<T>(double z) => z;")]
    public Task ActivationOfAnotherSignatureIsReported(string method) =>
        DeclarationTest.Of($$"""
            [Network(Inputs = 3, Outputs = 1, [|Activation = nameof(Swish)|])]
            public partial class Gate
            {
                {{method}}

                static double SwishDerivative(double z) => 1;
            }
            """).Says("TN0030", "Declare 'Swish' in 'Gate' as 'static double Swish(double z)': as an activation, it is called with a unit's weighted sum").RunAsync();

    [Theory]
    [InlineData("static double Hinge(double y) => y;")]
    [InlineData("static double Hinge(double y, double t, double margin) => y;")]
    [InlineData("static double Hinge((double Y, double T) pair) => pair.Y;")]
    [InlineData("static float Hinge(float y, float t) => y;")]
    [InlineData("double Hinge(double y, double t) => y;")]
    public Task LossOfAnotherSignatureIsReported(string method) =>
        DeclarationTest.Of($$"""
            [Network(Inputs = 3, Outputs = 1, [|Loss = "Hinge"|])]
            public partial class Gate
            {
                {{method}}
            }
            """).Says("TN0030", "Declare 'Hinge' in 'Gate' as 'static double Hinge(double y, double t)': as a loss, it is called with an output and its target").RunAsync();

    [Fact]
    public Task FunctionOfTheOtherPrecisionIsReported() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Outputs = 1, Precision = "Single", [|OutputActivation = nameof(Swish)|], [|Loss = nameof(Hinge)|])]
            [Layer(4, Activation = "Tanh")]
            public partial class Gate
            {
                private static double Swish(double z) => z;

                private static double Hinge(double y, double t) => y;
            }
            """)
            .Says(
                "TN0030",
                "Declare 'Swish' in 'Gate' as 'static float Swish(float z)': as an activation, it is called with a unit's weighted sum",
                "Declare 'Hinge' in 'Gate' as 'static float Hinge(float y, float t)': as a loss, it is called with an output and its target")
            .UsedBy(new("Gate") { Number = "float" })
            .RunAsync();

    [Fact]
    public Task FunctionNamedSeveralTimesIsReportedOnce() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Outputs = 1, [|Activation = nameof(Swish)|], OutputActivation = nameof(Swish))]
            [Layer(4, Activation = nameof(Swish))]
            public partial class Gate
            {
                private static double Swish(string z) => z.Length;
            }
            """).Says("TN0030", "Declare 'Swish' in 'Gate' as 'static double Swish(double z)': as an activation, it is called with a unit's weighted sum").RunAsync();

    [Fact]
    public Task FunctionOfALayerIsReportedThere() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Outputs = 1)]
            [Layer(4)]
            [Layer(4, [|Activation = nameof(Swish)|])]
            public partial class Gate
            {
                private static double Swish(string z) => z.Length;
            }
            """).Says("TN0030", "Declare 'Swish' in 'Gate' as 'static double Swish(double z)': as an activation, it is called with a unit's weighted sum").RunAsync();

    [Theory]
    [InlineData("private static double Swish(double z) => z; private static double SwishDerivative(double z) => 1;")]
    [InlineData("public static System.Double Swish(System.Double weightedSum) => weightedSum; public static double SwishDerivative(double z) => 1;")]
    [InlineData("static double Swish(double z) => z; static string Swish(string text) => text; static double SwishDerivative(double z) => 1; double SwishDerivative(int z) => z;")]
    public Task FunctionOfTheRightSignatureIsFine(string methods) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, Activation = nameof(Swish))] public partial class Gate {{ {methods} }}").RunAsync();

    [Fact]
    public Task FunctionInAnotherPartOfTheClassIsFine() =>
        DeclarationTest.Of(
            "[Network(Inputs = 3, Outputs = 1, Loss = nameof(Hinge))] public partial class Gate;",
            "public partial class Gate { private static double Hinge(double y, double t) => y - t; private static double HingeDerivative(double y, double t) => 1; }")
            .RunAsync();

    // A name of the tables is the built-in function, whatever the class calls so.
    [Fact]
    public Task MethodNamedAsABuiltInFunctionIsTheUsersOwnMatter() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, Activation = \"Tanh\")] public partial class Gate { public string Tanh(string text) => text; }").RunAsync();
}
