using Microsoft.CodeAnalysis;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>Softmax belongs in the output layer.</summary>
public class TN0202Tests
{
    private const string Message =
        "Choose another activation here, and OutputActivation = \"Softmax\" where the output layer is meant: in a hidden layer of 'Gate', Softmax shares out 1 among the units, which loses most of what they know";

    private const string Source = "[Network(Inputs = 3, Hidden = 4, Outputs = 1, Activation = \"Softmax\", OutputActivation = \"Sigmoid\")] public partial class Gate;";

    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 4, Outputs = 2, [|Activation = \"Softmax\"|], Loss = \"CrossEntropy\")]", 2)]
    [InlineData("[Network(Inputs = 3, Hidden = 4, Outputs = 1, [|Activation = \"Softmax\"|], OutputActivation = \"Sigmoid\")]", 1)]
    [InlineData("[Network(Inputs = 3, Outputs = 1, [|Activation = \"Softmax\"|], OutputActivation = \"Sigmoid\")] [Layer(4)] [Layer(5)]", 1)]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer(4)] [Layer(5, [|Activation = \"Softmax\"|])]", 1)]
    public Task SoftmaxInAHiddenLayerIsAdvisedAgainstOnce(string attributes, int outputs) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").Says("TN0202", Message).UsedBy(new("Gate", 3, outputs)).RunAsync();

    // Builds show warnings alone. What is chosen is no mistake, and stays a note.
    [Theory]
    [InlineData("Activation = \"Softmax\", Loss = \"CrossEntropy\")]", DiagnosticSeverity.Warning)]
    [InlineData("Activation = \"Softmax\", OutputActivation = \"Softmax\", Loss = \"CrossEntropy\")]", DiagnosticSeverity.Info)]
    [InlineData("OutputActivation = \"Softmax\", Loss = \"CrossEntropy\")] [Layer(5, Activation = \"Softmax\")]", DiagnosticSeverity.Info)]
    [InlineData("Loss = \"SquaredError\")] [Layer(5, Activation = \"Softmax\")]", DiagnosticSeverity.Info)]
    public async Task SoftmaxThatWasMeantForTheOutputsIsWarnedOf(string attributes, DiagnosticSeverity severity)
    {
        var size = attributes.Contains("[Layer", StringComparison.Ordinal) ? "" : "Hidden = 4, ";
        var said = Assert.Single(await InMemory.AnalyzeAsync(InMemory.Compile($"using TypedNetworks; [Network(Inputs = 3, {size}Outputs = 2, {attributes} public partial class Gate;")), said => said.Id == "TN0202");
        Assert.Equal(severity, said.Severity);
    }

    [Fact]
    public Task EachLayerThatNamesItIsAdvisedAgainst() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1), Layer(4, [|Activation = \"Softmax\"|]), Layer(5, [|Activation = \"Softmax\"|])] public partial class Gate;")
            .Says("TN0202", Message, Message)
            .RunAsync();

    [Fact]
    public Task PragmaSilencesIt() => DeclarationTest.Of("#pragma warning disable TN0202\n" + Source + "\n#pragma warning restore TN0202").RunAsync();

    [Fact]
    public Task PragmaBelowDoesNotSilenceIt() =>
        DeclarationTest.Of(Source.Replace("Activation = \"Softmax\"", "[|Activation = \"Softmax\"|]", StringComparison.Ordinal) + "\n#pragma warning disable TN0202").Says("TN0202", Message).RunAsync();

    [Fact]
    public Task SeveritySilencesIt() => DeclarationTest.Of(Source).With("TN0202", ReportDiagnostic.Suppress).RunAsync();

    [Fact]
    public Task SoftmaxInTheOutputLayerIsFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Hidden = 4, Outputs = 2, OutputActivation = \"Softmax\", Loss = \"CrossEntropy\")] public partial class Gate;").UsedBy(new("Gate", 3, 2)).RunAsync();

    [Fact]
    public Task SoftmaxOfTheOnlyLayerIsFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 2, Activation = \"Softmax\", Loss = \"CrossEntropy\")] public partial class Gate;").UsedBy(new("Gate", 3, 2)).RunAsync();
}
