namespace TypedNetworks.Analyzers.Tests;

/// <summary>An initializer has a known name.</summary>
public class TN0024Tests
{
    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Initializer = \"Zero\"|])]", "Zero", "Zeros")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Initializer = \"xavier\"|])]", "xavier", "XavierUniform")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Initializer = \"He\"|])]", "He", "HeUniform")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Initializer = \"xaviernormal\"|])]", "xaviernormal", "XavierNormal")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Initializer = \"LecunNormaal\"|])]", "LecunNormaal", "LeCunNormal")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Initializer = \"Random\"|])]", "Random", null)]
    public Task UnknownNameIsReportedWithTheNearest(string attributes, string name, string? nearest) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").Says("TN0024", Message(name, nearest)).UsedBy(new("Gate")).RunAsync();

    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = \"ReLU\", OutputActivation = \"Identity\", Initializer = \"HeNormal\")]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Initializer = Initializers.LeCunNormal)]")]
    public Task KnownNameIsFine(string attributes) => DeclarationTest.Of(attributes + " public partial class Gate;").RunAsync();

    private static string Message(string name, string? nearest) =>
        $"'{name}' is no initializer: {(nearest is null ? "write one of" : $"did you mean '{nearest}'? The initializers are")} Auto, XavierUniform, XavierNormal, HeUniform, HeNormal, LeCunNormal, Uniform, Zeros";
}
