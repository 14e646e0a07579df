namespace TypedNetworks.Analyzers.Tests;

/// <summary>Sizes are positive.</summary>
public class TN0011Tests
{
    [Theory]
    [InlineData("[Network([|Inputs = 0|], Outputs = 1)]", "Inputs of 'Gate' must be 1 or more, not 0")]
    [InlineData("[Network([|Inputs = -3|], Outputs = 1)]", "Inputs of 'Gate' must be 1 or more, not -3")]
    [InlineData("[Network([|Inputs = int.MinValue|], Outputs = 1)]", "Inputs of 'Gate' must be 1 or more, not -2147483648")]
    [InlineData("[Network([|Inputs = 3 - 3|], Outputs = 1)]", "Inputs of 'Gate' must be 1 or more, not 0")]
    [InlineData("[Network(Inputs = 3, [|Outputs = 0|])]", "Outputs of 'Gate' must be 1 or more, not 0")]
    [InlineData("[Network(Inputs = 3, [|Outputs = -1|])]", "Outputs of 'Gate' must be 1 or more, not -1")]
    [InlineData("[Network(Inputs = 3, [|Hidden = -2|], Outputs = 1)]", "Hidden of 'Gate' must be 1 or more, or left out for no hidden layer, not -2")]
    [InlineData("[Network(Inputs = 3, [|Hidden = -2|], Outputs = 1)] [Layer(4)]", "Hidden of 'Gate' must be 1 or more, or left out for no hidden layer, not -2")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer([|0|])]", "Units of layer 1 of 'Gate' must be 1 or more, not 0")]
    [InlineData("[Network(Inputs = 3, Outputs = 1), Layer(4), Layer([|-4|], Activation = \"Tanh\")]", "Units of layer 2 of 'Gate' must be 1 or more, not -4")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer([|units: 0|])]", "Units of layer 1 of 'Gate' must be 1 or more, not 0")]
    public Task SizeBelowOneIsReported(string attributes, string message) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").Says("TN0011", message).RunAsync();

    [Fact]
    public Task EachWrongSizeIsReported() =>
        DeclarationTest.Of("[Network([|Inputs = 0|], [|Outputs = -1|])] [Layer([|0|])] [Layer(2)] [Layer([|-1|])] public partial class Gate;")
            .Says(
                "TN0011",
                "Inputs of 'Gate' must be 1 or more, not 0",
                "Outputs of 'Gate' must be 1 or more, not -1",
                "Units of layer 1 of 'Gate' must be 1 or more, not 0",
                "Units of layer 3 of 'Gate' must be 1 or more, not -1")
            .RunAsync();

    [Fact]
    public Task MissingAndWrongSizeAreReportedApart() =>
        DeclarationTest.Of("[[|Network([|Outputs = 0|])|]] public partial class Gate;")
            .Says("TN0010", "Add 'Inputs = …' to [Network]: 'Gate' needs to know the length of its input vector")
            .Says("TN0011", "Outputs of 'Gate' must be 1 or more, not 0")
            .RunAsync();

    [Theory]
    [InlineData("[Network(Inputs = 1, Outputs = 1)]", 1, 1)]
    [InlineData("[Network(Inputs = 3, Hidden = 0, Outputs = 1)]", 3, 1)]
    [InlineData("[Network(Inputs = 3, Hidden = 0, Outputs = 1)] [Layer(1)]", 3, 1)]
    [InlineData("[Network(Inputs = 9, Hidden = 1, Outputs = 2)]", 9, 2)]
    [InlineData("[Network(Inputs = 0x_08, Outputs = 'a' - 95)] [Layer(units: 3)]", 8, 2)]
    public Task PositiveSizesAreFine(string attributes, int inputs, int outputs) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").UsedBy(new("Gate", inputs, outputs)).RunAsync();
}
