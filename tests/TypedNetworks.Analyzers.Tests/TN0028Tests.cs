namespace TypedNetworks.Analyzers.Tests;

/// <summary>Only small networks are unrolled.</summary>
public class TN0028Tests
{
    [Theory]
    [InlineData("Inputs = 2000, Outputs = 1, [|Kernel = \"Unrolled\"|]", "Unrolled", "2 001", 1)]
    [InlineData("Inputs = 2000, Outputs = 1, [|Kernel = Kernels.Scalar|]", "Scalar", "2 001", 1)]
    [InlineData("Inputs = 64, Hidden = 32, Outputs = 10, [|Kernel = Kernels.Unrolled|]", "Unrolled", "2 410", 10)]
    [InlineData("Inputs = 2001, Outputs = 1, Bias = \"None\", [|Kernel = \"Unrolled\"|]", "Unrolled", "2 001", 1)]
    public Task NetworkBeyondTheBudgetIsReported(string arguments, string kernel, string parameters, int outputs) =>
        DeclarationTest.Of($"[Network({arguments})] public partial class Gate;")
            .Says("TN0028", $"Remove Kernel = \"{kernel}\" from 'Gate', or make it smaller: it has {parameters} parameters, and at most 2 000 are written out one by one")
            .UsedBy(new("Gate", 64, outputs))
            .RunAsync();

    [Fact]
    public Task LayersCountToo() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, [|Kernel = \"Scalar\"|])] [Layer(40)] [Layer(50)] public partial class Gate;")
            .Says("TN0028", "Remove Kernel = \"Scalar\" from 'Gate', or make it smaller: it has 2 261 parameters, and at most 2 000 are written out one by one")
            .RunAsync();

    [Theory]
    [InlineData("Inputs = 1999, Outputs = 1, Kernel = \"Unrolled\"")]
    [InlineData("Inputs = 2000, Outputs = 1, Bias = \"None\", Kernel = \"Scalar\"")]
    [InlineData("Inputs = 2000, Outputs = 1, Kernel = \"Tiled\"")]
    [InlineData("Inputs = 5000, Hidden = 40, Outputs = 1")]
    public Task NetworkWithinTheBudgetOrInLoopsIsFine(string arguments) =>
        DeclarationTest.Of($"[Network({arguments})] public partial class Gate;").UsedBy(new("Gate", 64) { Except = ["B1"] }).RunAsync();
}
