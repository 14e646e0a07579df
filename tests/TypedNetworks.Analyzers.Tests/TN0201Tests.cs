using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>Softmax learns best under cross-entropy.</summary>
public class TN0201Tests
{
    [Theory]
    [InlineData("[|OutputActivation = Activations.Softmax|], Loss = \"SquaredError\"", "SquaredError")]
    [InlineData("[|OutputActivation = \"Softmax\"|], Loss = \"MeanSquaredError\"", "MeanSquaredError")]
    [InlineData("[|OutputActivation = \"Softmax\"|], Loss = \"MeanAbsoluteError\"", "MeanAbsoluteError")]
    [InlineData("[|OutputActivation = \"Softmax\"|], Loss = \"Huber\"", "Huber")]
    [InlineData("Loss = \"BinaryCrossEntropy\", [|OutputActivation = \"Softmax\"|]", "BinaryCrossEntropy")]
    public Task SoftmaxUnderAnotherLossIsAdvisedAgainst(string arguments, string loss) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 2, {arguments})] public partial class Gate;").Says("TN0201", Message(loss)).UsedBy(new("Gate", 3, 2)).RunAsync();

    [Theory]
    [InlineData("[|OutputActivation = \"Softmax\"|]")]
    [InlineData("[|Activation = \"Softmax\"|]")]
    public Task LossThatNobodyChoseMayBeNamed(string arguments) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 2, {arguments})] public partial class Gate;")
            .Says("TN0201", Message("SquaredError", ", or Loss = \"SquaredError\" where that is meant"))
            .UsedBy(new("Gate", 3, 2))
            .RunAsync();

    // Builds show warnings alone. What is chosen is no mistake, and stays a note where warnings are errors.
    [Theory]
    [InlineData("", DiagnosticSeverity.Warning, DiagnosticSeverity.Error)]
    [InlineData(", Loss = \"SquaredError\"", DiagnosticSeverity.Info, DiagnosticSeverity.Info)]
    public async Task LossThatNobodyChoseIsWarnedOf(string loss, DiagnosticSeverity severity, DiagnosticSeverity whereWarningsAreErrors)
    {
        var compilation = InMemory.Compile($"using TypedNetworks; [Network(Inputs = 3, Outputs = 2, OutputActivation = \"Softmax\"{loss})] public partial class Gate;");
        Assert.Equal(("TN0201", severity), await SayAsync(compilation));
        Assert.Equal(("TN0201", whereWarningsAreErrors), await SayAsync(compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error))));

        static async Task<(string Id, DiagnosticSeverity Severity)> SayAsync(CSharpCompilation compilation)
        {
            var said = Assert.Single(await InMemory.AnalyzeAsync(compilation));
            return (said.Id, said.Severity);
        }
    }

    [Fact]
    public Task PragmaSilencesIt() =>
        DeclarationTest.Of("""
            #pragma warning disable TN0201
            [Network(Inputs = 3, Outputs = 2, OutputActivation = "Softmax")]
            public partial class Gate;
            """).UsedBy(new("Gate", 3, 2)).RunAsync();

    [Theory]
    [InlineData("OutputActivation = \"Softmax\", Loss = \"CrossEntropy\"")]
    [InlineData("OutputActivation = \"Sigmoid\"")]
    [InlineData("OutputActivation = \"Softmax\", Loss = nameof(Hinge)")]
    public Task CrossEntropyAndLossesOfOnesOwnAreFine(string arguments) =>
        DeclarationTest.Of($$"""
            [Network(Inputs = 3, Outputs = 2, {{arguments}})]
            public partial class Gate
            {
                private static double Hinge(double y, double t) => y - t;

                private static double HingeDerivative(double y, double t) => 1;
            }
            """).UsedBy(new("Gate", 3, 2)).RunAsync();

    private static string Message(string loss, string orElse = "") =>
        $"Set Loss = \"CrossEntropy\" for 'Gate'{orElse}: Softmax under {loss} learns slowly, since its slope vanishes where an output is confidently wrong";
}
