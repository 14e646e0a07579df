namespace TypedNetworks.Analyzers.Tests;

/// <summary>There is a name for each input and output.</summary>
public class TN0040Tests
{
    [Theory]
    [InlineData("[|InputNames = new[] { \"a\", \"b\" }|]", "InputNames of 'Gate' has 2 names, and there are 3 inputs: give one name for each, or leave InputNames out")]
    [InlineData("[|InputNames = new string[] { \"a\" }|]", "InputNames of 'Gate' has 1 name, and there are 3 inputs: give one name for each, or leave InputNames out")]
    [InlineData("[|InputNames = new string[4] { \"a\", \"b\", \"c\", \"d\" }|]", "InputNames of 'Gate' has 4 names, and there are 3 inputs: give one name for each, or leave InputNames out")]
    [InlineData("[|InputNames = [\"a\", \"b\", \"c\", \"d\"]|]", "InputNames of 'Gate' has 4 names, and there are 3 inputs: give one name for each, or leave InputNames out")]
    [InlineData("[|OutputNames = [\"a\", \"b\"]|]", "OutputNames of 'Gate' has 2 names, and there is 1 output: give one name for each, or leave OutputNames out")]
    public Task WrongNumberOfNamesIsReported(string argument, string message) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, {argument})] public partial class Gate;").Says("TN0040", message).RunAsync();

    [Fact]
    public Task BothAreReported() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 2, [|InputNames = [\"a\"]|], [|OutputNames = [\"b\"]|])] public partial class Gate;")
            .Says(
                "TN0040",
                "InputNames of 'Gate' has 1 name, and there are 3 inputs: give one name for each, or leave InputNames out",
                "OutputNames of 'Gate' has 1 name, and there are 2 outputs: give one name for each, or leave OutputNames out")
            .UsedBy(new("Gate", 3, 2))
            .RunAsync();

    // How many names there should be, nobody knows yet.
    [Fact]
    public Task NamesOfAnImpossibleSizeAreNotCounted() =>
        DeclarationTest.Of("[Network([|Inputs = 0|], Outputs = 1, InputNames = [\"a\"])] public partial class Gate;")
            .Says("TN0011", "Inputs of 'Gate' must be 1 or more, not 0")
            .RunAsync();

    [Theory]
    [InlineData("InputNames = new[] { \"a\", \"b\", \"c\" }")]
    [InlineData("InputNames = [\"a\", nameof(System.Math), Third], OutputNames = [\"y\"]")]
    [InlineData("OutputNames = new string[] { \"y\" }")]
    [InlineData("InputNames = [], OutputNames = new string[0]")]
    [InlineData("InputNames = null, OutputNames = null")]
    public Task NameForEachIsFine(string arguments) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, {arguments})] public partial class Gate {{ const string Third = \"c\"; }}").RunAsync();

    [Fact]
    public Task ManyNamesAreFine() =>
        DeclarationTest.Of("[Network(Inputs = 10, Outputs = 1, InputNames = [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\"])] public partial class Gate;")
            .UsedBy(new("Gate", 10))
            .RunAsync();
}
