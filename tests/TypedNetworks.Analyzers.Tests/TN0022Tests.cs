namespace TypedNetworks.Analyzers.Tests;

/// <summary>A precision has a known name.</summary>
public class TN0022Tests
{
    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Precision = \"Doubel\"|])]", "Doubel", "Double")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Precision = \"single\"|])]", "single", "Single")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Precision = \"float\"|])]", "float", "Single")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Precision = \"Float\"|])]", "Float", "Single")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Precision = \"0\"|])]", "0", null)]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Precision = \"Half\"|])]", "Half", null)]
    public Task UnknownNameIsReportedWithTheNearest(string attributes, string name, string? nearest) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").Says("TN0022", Message(name, nearest)).UsedBy(new("Gate") { Number = nearest == "Single" ? "float" : "double" }).RunAsync();

    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Precision = \"Double\")]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Precision = Precisions.Double)]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Precision = null!)]")]
    public Task KnownNameIsFine(string attributes) => DeclarationTest.Of(attributes + " public partial class Gate;").RunAsync();

    [Fact]
    public Task SinglePrecisionIsFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, Precision = Precisions.Single)] public partial class Gate;").UsedBy(new("Gate") { Number = "float" }).RunAsync();

    // Which number type the functions should have, nobody knows yet.
    [Theory]
    [InlineData("float")]
    [InlineData("double")]
    public Task FunctionsOfOnesOwnAreNotAccused(string number) =>
        DeclarationTest.Of($$"""
            [Network(Inputs = 3, Outputs = 1, Activation = nameof(Line), [|Precision = "Sinlge"|])]
            public partial class Gate
            {
                private static {{number}} Line({{number}} z) => z;

                private static {{number}} LineDerivative({{number}} z) => 1;
            }
            """).Says("TN0022", Message("Sinlge", "Single")).UsedBy(new("Gate") { Number = "float" }).RunAsync();

    private static string Message(string name, string? nearest) =>
        $"'{name}' is no precision: {(nearest is null ? "write one of" : $"did you mean '{nearest}'? The precisions are")} Double, Single";
}
