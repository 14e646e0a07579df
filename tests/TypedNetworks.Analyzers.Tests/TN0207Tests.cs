namespace TypedNetworks.Analyzers.Tests;

/// <summary>Outputs that are numbers of any size are not squashed.</summary>
public class TN0207Tests
{
    private const string Types = """
        public record Price(double Euros, int Cents);

        public record Answers(bool Yes, Kind Kind);

        public record Order(bool IsPaid, Price Price);

        public enum Kind { One, Other }


        """;

    [Theory]
    [InlineData("Price", "[|OutputActivation = \"Sigmoid\"|]", "Sigmoid", "'Euros' of 'Price'")]
    [InlineData("Price", "[|OutputActivation = \"HardSigmoid\"|], Loss = \"Huber\"", "HardSigmoid", "'Euros' of 'Price'")]
    [InlineData("Order", "Hidden = 4, [|OutputActivation = \"Sigmoid\"|]", "Sigmoid", "'Price.Euros' of 'Order'")]
    [InlineData("double", "[|OutputActivation = Activations.Sigmoid|], Loss = \"MeanSquaredError\"", "Sigmoid", "double")]
    [InlineData("int", "[|OutputActivation = Activations.Sigmoid|]", "Sigmoid", "int")]
    public Task NumbersOfARecordAreNotSharesOf1(string type, string arguments, string activation, string number) =>
        DeclarationTest.Of($"{Types}[Network<Price, {type}>({arguments})] public partial class Net;")
            .Says("TN0207", $"Leave OutputActivation out for 'Net', or set Loss = \"BinaryCrossEntropy\" for shares of 1: {activation} gives 0 to 1, and {number} is a number")
            .UsedBy(null)
            .RunAsync();

    // Shares under their own loss, steering, one of several, yes and no, and what is the user's own.
    [Theory]
    [InlineData("Price", "Activation = \"Sigmoid\"")]
    [InlineData("Price", "OutputActivation = \"Sigmoid\", Loss = \"BinaryCrossEntropy\"")]
    [InlineData("Price", "OutputActivation = \"Tanh\"")]
    [InlineData("Price", "OutputActivation = \"Softmax\", Loss = \"CrossEntropy\"")]
    [InlineData("Price", "OutputActivation = \"ReLU\"")]
    [InlineData("Price", "OutputActivation = \"Sigmoid\", Loss = nameof(Own)")]
    [InlineData("Answers", "Loss = \"SquaredError\"")]
    [InlineData("bool", "Loss = \"SquaredError\"")]
    [InlineData("Kind", "OutputActivation = \"Sigmoid\", Loss = \"SquaredError\"")]
    public Task OtherOutputsOfTypesAreFine(string type, string arguments) =>
        DeclarationTest.Of($"{Types}[Network<Price, {type}>({arguments})] public partial class Net {{ private static double Own(double y, double t) => y * t; }}").UsedBy(null).RunAsync();

    [Theory]
    [InlineData("[|Activation = \"Sigmoid\"|], Loss = \"Huber\"", "Sigmoid gives 0 to 1", "Huber")]
    [InlineData("[|Activation = \"Tanh\"|], Loss = \"MeanAbsoluteError\"", "Tanh gives -1 to 1", "MeanAbsoluteError")]
    public Task LossOfMeasurementsNeedsRoom(string arguments, string range, string loss) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Hidden = 4, Outputs = 1, {arguments})] public partial class Gate;")
            .Says("TN0207", $"Set OutputActivation = \"Identity\" for 'Gate': its outputs have the other layers' activation, and {range}, while {loss} is for measurements of any size")
            .RunAsync();

    [Fact]
    public Task DefaultBehindNamedLayersIsNamed() =>
        DeclarationTest.Of("[[|Network(Inputs = 3, Outputs = 1)|], Layer(4, Activation = \"ReLU\"), Layer(4, Activation = \"GELU\")] public partial class Gate;")
            .Says("TN0207", "Set OutputActivation = \"Identity\" for 'Gate', or \"Sigmoid\" where that is meant: only the hidden layers name an activation, so the outputs have the default, and Sigmoid gives 0 to 1")
            .RunAsync();

    // Textbooks have the first of these, and nothing in the others tells what the outputs are.
    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = \"Sigmoid\")]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1)]")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = \"Tanh\", Loss = \"MeanSquaredError\")]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = \"ReLU\", OutputActivation = \"Sigmoid\")]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, OutputActivation = \"Sigmoid\", Loss = \"Huber\")]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, OutputActivation = \"Identity\", Loss = \"Huber\")]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Loss = \"BinaryCrossEntropy\")]")]
    [InlineData("[Network(Inputs = 3, Outputs = 1), Layer(4, Activation = \"ReLU\"), Layer(4)]")]
    [InlineData("[Network(Inputs = 3, Outputs = 1), Layer(4, Activation = \"Tanh\")]")]
    [InlineData("[Network(Inputs = 3, Outputs = 1, OutputActivation = \"Sigmoid\"), Layer(4, Activation = \"ReLU\")]")]
    [InlineData("[Network(Inputs = 3, Outputs = 1, Loss = \"BinaryCrossEntropy\"), Layer(4, Activation = \"ReLU\")]")]
    public Task WhatMayBeMeantIsFine(string attributes) => DeclarationTest.Of(attributes + " public partial class Gate;").RunAsync();

    [Fact]
    public Task PragmaSilencesIt() =>
        DeclarationTest.Of("""
            #pragma warning disable TN0207
            [Network(Inputs = 3, Hidden = 4, Outputs = 1, Loss = "Huber")]
            public partial class Gate;
            """).RunAsync();
}
