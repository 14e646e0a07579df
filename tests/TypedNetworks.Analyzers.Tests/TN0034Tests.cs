namespace TypedNetworks.Analyzers.Tests;

/// <summary>An activation or loss of one's own does not call itself, or has its derivative beside it.</summary>
public class TN0034Tests
{
    [Theory]
    [InlineData("static double Fold(double z) => z > 1 ? [|Fold(z - 1)|] : z;", "Fold(z - 1)' goes round in a circle: Fold → Fold")]
    [InlineData("static double Fold(double z) => Once(z); static double Once(double x) => x > 1 ? [|Fold(x - 1)|] : x;", "Fold(x - 1)' goes round in a circle: Fold → Once → Fold")]
    [InlineData("static double Fold(double z) => Once(z); static double Once(double x) => Twice(x); static double Twice(double x) => [|Once(x)|];", "Once(x)' goes round in a circle: Once → Twice → Once")]
    public Task ACircleIsReportedWhereItCloses(string methods, string said) =>
        DeclarationTest.Of($$"""
            [Network(Inputs = 3, Outputs = 1, Activation = nameof(Fold))]
            public partial class Gate
            {
                {{methods}}
            }
            """).Says("TN0034", "'" + said + "; write it otherwise, or add 'static double FoldDerivative(double z)' to 'Gate', the derivative of 'Fold' at z").RunAsync();

    [Fact]
    public Task CallingOneMethodTwiceIsFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, Activation = nameof(Fold))] public partial class Gate { static double Fold(double z) => Half(Half(z)); static double Half(double x) => x / 2; }").RunAsync();

    [Fact]
    public Task WithADerivativeBesideItItIsFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, Activation = nameof(Fold))] public partial class Gate { static double Fold(double z) => z > 1 ? Fold(z - 1) : z; static double FoldDerivative(double z) => 1; }").RunAsync();
}
