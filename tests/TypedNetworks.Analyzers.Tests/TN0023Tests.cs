namespace TypedNetworks.Analyzers.Tests;

/// <summary>A bias mode has a known name.</summary>
public class TN0023Tests
{
    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Bias = \"Froze\"|])]", "Froze", "Frozen")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Bias = \"none\"|])]", "none", "None")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer(2)] [Layer(2, [|Bias = \"Train\"|])]", "Train", "Trained")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Bias = \"1\"|])]", "1", null)]
    public Task UnknownNameIsReportedWithTheNearest(string attributes, string name, string? nearest) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").Says("TN0023", Message(name, nearest)).UsedBy(new("Gate")).RunAsync();

    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Bias = \"Frozen\")]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Bias = Biases.Trained)]")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer(2, Bias = \"Frozen\")]")]
    public Task KnownNameIsFine(string attributes) => DeclarationTest.Of(attributes + " public partial class Gate;").RunAsync();

    private static string Message(string name, string? nearest) =>
        $"'{name}' is no bias mode: {(nearest is null ? "write one of" : $"did you mean '{nearest}'? The bias modes are")} Trained, Frozen, None";
}
