namespace TypedNetworks.Analyzers.Tests;

/// <summary>Loss and output activation make sense together.</summary>
public class TN0026Tests
{
    // Every built-in activation, so that each pair with a loss is tried.
    private static readonly string[] _activations =
    [
        "Identity", "Sigmoid", "Tanh", "ReLU", "LeakyReLU", "ELU", "SELU", "GELU", "SiLU", "Softplus", "Softsign", "HardSigmoid", "HardTanh", "HardSwish", "Mish", "Softmax",
    ];

    private static readonly string[] _withinUnitRange = ["Sigmoid", "HardSigmoid", "Softmax"];

    public static TheoryData<string> WithoutSoftmax => [.. _activations.Except(["Softmax"])];

    public static TheoryData<string> BeyondUnitRange => [.. _activations.Except(_withinUnitRange)];

    public static TheoryData<string> WithinUnitRange => [.. _withinUnitRange];

    [Theory]
    [MemberData(nameof(WithoutSoftmax))]
    public Task CrossEntropyWithoutSoftmaxIsReported(string activation) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Hidden = 4, Outputs = 2, OutputActivation = \"{activation}\", [|Loss = \"CrossEntropy\"|])] public partial class Gate;")
            .Says("TN0026", $"CrossEntropy needs outputs that sum to 1, which {activation} does not give: for 'Gate', set OutputActivation = \"Softmax\", or Loss = \"SquaredError\"")
            .UsedBy(new("Gate", 3, 2))
            .RunAsync();

    [Theory]
    [MemberData(nameof(BeyondUnitRange))]
    public Task BinaryCrossEntropyBeyondZeroToOneIsReported(string activation) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Hidden = 4, Outputs = 1, OutputActivation = \"{activation}\", [|Loss = \"BinaryCrossEntropy\"|])] public partial class Gate;")
            .Says("TN0026", $"BinaryCrossEntropy needs outputs between 0 and 1, which {activation} does not give: for 'Gate', set OutputActivation = \"Sigmoid\", or Loss = \"SquaredError\"")
            .RunAsync();

    [Theory]
    [InlineData("Outputs = 1, [|Loss = Losses.CrossEntropy|]", "Sigmoid")]
    [InlineData("Outputs = 1, Activation = \"Tanh\", [|Loss = \"CrossEntropy\"|]", "Tanh")]
    public Task CrossEntropyOverOneOutputIsLedToTheBinaryOne(string arguments, string activation) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Hidden = 4, {arguments})] public partial class Gate;")
            .Says("TN0026", $"CrossEntropy needs outputs that sum to 1, which {activation} does not give: for 'Gate', which has one output, set {(activation == "Sigmoid" ? "" : "OutputActivation = \"Sigmoid\" and ")}Loss = \"BinaryCrossEntropy\"")
            .RunAsync();

    [Fact]
    public Task CrossEntropyOverAFunctionOfOnesOwnIsReported() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Outputs = 2, Activation = nameof(Line), [|Loss = "CrossEntropy"|])]
            public partial class Gate
            {
                private static double Line(double z) => z;

                private static double LineDerivative(double z) => 1;
            }
            """)
            .Says("TN0026", "CrossEntropy needs outputs that sum to 1, which Line does not give: for 'Gate', set OutputActivation = \"Softmax\", or Loss = \"SquaredError\"")
            .UsedBy(new("Gate", 3, 2))
            .RunAsync();

    // A misspelt Softmax is one mistake, not two.
    [Fact]
    public async Task ActivationThatDoesNotExistIsNotJudged() =>
        Assert.Equal("TN0020", Assert.Single(await InMemory.AnalyzeAsync("""
            using TypedNetworks;
            [Network(Inputs = 3, Outputs = 2, Activation = "Sofmax", Loss = "CrossEntropy")] public partial class Gate;
            """)).Id);

    [Theory]
    [MemberData(nameof(WithinUnitRange))]
    public Task BinaryCrossEntropyWithinZeroToOneIsFine(string activation) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 2, OutputActivation = \"{activation}\", Loss = \"BinaryCrossEntropy\")] public partial class Gate;")
            .With("TN0201", Microsoft.CodeAnalysis.ReportDiagnostic.Suppress)
            .UsedBy(new("Gate", 3, 2))
            .RunAsync();

    [Theory]
    [InlineData("Outputs = 2, OutputActivation = \"Softmax\", Loss = \"CrossEntropy\"", 2)]
    [InlineData("Outputs = 1, Activation = \"Tanh\", Loss = \"Huber\"", 1)]
    [InlineData("Outputs = 1, Activation = \"ReLU\", Loss = \"MeanAbsoluteError\"", 1)]
    [InlineData("Outputs = 1, Activation = \"Identity\", Loss = \"MeanSquaredError\"", 1)]
    [InlineData("Outputs = 1, Loss = \"BinaryCrossEntropy\"", 1)]
    public Task SensiblePairIsFine(string arguments, int outputs) =>
        DeclarationTest.Of($"[Network(Inputs = 3, {arguments})] public partial class Gate;").UsedBy(new("Gate", 3, outputs)).RunAsync();
}
