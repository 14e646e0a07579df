namespace TypedNetworks.Analyzers.Tests;

/// <summary>Names of inputs and outputs do not clash.</summary>
public class TN0043Tests
{
    [Theory]
    [InlineData("InputNames = new[] { \"a\", [|\"a\"|] }", "'a' cannot be an input name twice: rename one of the two")]
    [InlineData("InputNames = [\"a\", [|\"a\"|]], OutputNames = [\"a\", \"b\"]", "'a' cannot be an input name twice: rename one of the two")]
    [InlineData("OutputNames = [\"a\", [|\"a\"|]]", "'a' cannot be an output name twice: rename one of the two")]
    [InlineData("OutputNames = new string[] { [|\"ToString\"|], \"b\" }", "'ToString' cannot be an output name: several outputs are a tuple, and tuples have a member of that name; rename it")]
    [InlineData("OutputNames = [\"a\", [|\"Rest\"|]]", "'Rest' cannot be an output name: several outputs are a tuple, and tuples have a member of that name; rename it")]
    [InlineData("OutputNames = [\"a\", [|\"Deconstruct\"|]]", "'Deconstruct' cannot be an output name: several outputs are a tuple, and tuples have a member of that name; rename it")]
    [InlineData("OutputNames = [[|\"Item2\"|], \"b\"]", "'Item2' cannot be an output name: several outputs are a tuple, and tuples have a member of that name; rename it")]
    [InlineData("OutputNames = [\"a\", [|\"Item7\"|]]", "'Item7' cannot be an output name: several outputs are a tuple, and tuples have a member of that name; rename it")]
    public Task ClashIsReported(string arguments, string message) =>
        DeclarationTest.Of($"[Network(Inputs = 2, Outputs = 2, {arguments})] public partial class Gate;").Says("TN0043", message).UsedBy(new("Gate", 2, 2)).RunAsync();

    [Fact]
    public Task ThirdOfThreeIsReportedToo() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, InputNames = [\"a\", [|\"a\"|], [|\"a\"|]])] public partial class Gate;")
            .Says("TN0043", "'a' cannot be an input name twice: rename one of the two", "'a' cannot be an input name twice: rename one of the two")
            .RunAsync();

    [Theory]
    [InlineData("Swish")]
    [InlineData("SwishDerivative")]
    public Task NameOfAFunctionOfOnesOwnIsReported(string name) =>
        DeclarationTest.Of($$"""
            [Network(Inputs = 3, Outputs = 1, Activation = nameof(Swish), InputNames = ["a", [|"{{name}}"|], "c"], OutputNames = ["{{name}}"])]
            public partial class Gate
            {
                private static double Swish(double z) => z;

                private static double SwishDerivative(double z) => 1;
            }
            """).Says("TN0043", $"'{name}' cannot be an input name: the generated methods call your method of that name; rename one of the two").RunAsync();

    [Theory]
    [InlineData("InputNames = [\"a\", \"A\"]")]
    [InlineData("InputNames = [\"a\", \"b\"], OutputNames = [\"a\", \"b\"]")]
    [InlineData("InputNames = [\"Item2\", \"ToString\"]")]
    [InlineData("OutputNames = [\"Item1\", \"Item2\"]")]
    [InlineData("OutputNames = [\"Item0\", \"Item01\"]")]
    [InlineData("OutputNames = [\"Item\", \"Items\"]")]
    [InlineData("OutputNames = [\"t0\", \"gradient\"]")]
    [InlineData("InputNames = [\"Sigmoid\", \"SigmoidDerivative\"]")]
    public Task NamesThatDoNotClashAreFine(string arguments) =>
        DeclarationTest.Of($"[Network(Inputs = 2, Outputs = 2, {arguments})] public partial class Gate;").UsedBy(new("Gate", 2, 2)).RunAsync();

    [Theory]
    [InlineData("ToString")]
    [InlineData("Item2")]
    [InlineData("x0")]
    public Task OneOutputIsNoTuple(string name) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, OutputNames = [\"{name}\"])] public partial class Gate;").RunAsync();

    [Fact]
    public Task MethodThatNoAttributeNamesDoesNotClash() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, InputNames = [\"a\", \"Help\", \"c\"])] public partial class Gate { public static double Help(double z) => z; }").RunAsync();
}
