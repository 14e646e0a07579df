namespace TypedNetworks.Analyzers.Tests;

/// <summary>Softmax learns best under cross-entropy.</summary>
public class TN0201Tests
{
    [Theory]
    [InlineData("[|OutputActivation = \"Softmax\"|]", "SquaredError")]
    [InlineData("[|OutputActivation = Activations.Softmax|], Loss = \"SquaredError\"", "SquaredError")]
    [InlineData("[|OutputActivation = \"Softmax\"|], Loss = \"MeanSquaredError\"", "MeanSquaredError")]
    [InlineData("[|OutputActivation = \"Softmax\"|], Loss = \"MeanAbsoluteError\"", "MeanAbsoluteError")]
    [InlineData("[|OutputActivation = \"Softmax\"|], Loss = \"Huber\"", "Huber")]
    [InlineData("Loss = \"BinaryCrossEntropy\", [|OutputActivation = \"Softmax\"|]", "BinaryCrossEntropy")]
    [InlineData("[|Activation = \"Softmax\"|]", "SquaredError")]
    public Task SoftmaxUnderAnotherLossIsAdvisedAgainst(string arguments, string loss) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 2, {arguments})] public partial class Gate;").Says("TN0201", Message(loss)).UsedBy(new("Gate", 3, 2)).RunAsync();

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

    private static string Message(string loss) =>
        $"Set Loss = \"CrossEntropy\" for 'Gate': Softmax under {loss} learns slowly, since its slope vanishes where an output is confidently wrong";
}
