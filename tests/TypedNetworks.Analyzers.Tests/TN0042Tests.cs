namespace TypedNetworks.Analyzers.Tests;

/// <summary>Names of inputs and outputs are no keywords.</summary>
public class TN0042Tests
{
    [Theory]
    [InlineData("class")]
    [InlineData("in")]
    [InlineData("out")]
    [InlineData("double")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("__arglist")]
    [InlineData("nameof")]
    public Task KeywordIsReported(string name) =>
        DeclarationTest.Of($"[Network(Inputs = 2, Outputs = 2, InputNames = new[] {{ [|\"{name}\"|], \"b\" }}, OutputNames = [\"c\", [|\"{name}\"|]])] public partial class Gate;")
            .Says("TN0042", Message(name, "parameter"), Message(name, "tuple element"))
            .UsedBy(new("Gate", 2, 2))
            .RunAsync();

    // Words that are keywords in some places only; parameters are none of those.
    [Theory]
    [InlineData("value", "var", "record")]
    [InlineData("async", "await", "dynamic")]
    [InlineData("yield", "field", "partial")]
    [InlineData("from", "where", "select")]
    [InlineData("nint", "scoped", "file")]
    [InlineData("global", "args", "when")]
    [InlineData("Class", "IN", "Null")]
    public Task ContextualKeywordsAreFine(string first, string second, string third) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Hidden = 2, Outputs = 1, InputNames = [\"{first}\", \"{second}\", \"{third}\"])] public partial class Gate;").RunAsync();

    [Fact]
    public Task ProposedNameIsFree() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 3, InputNames = [[|\"in\"|], \"inValue\", \"c\"], OutputNames = [\"inValue2\", [|\"in\"|], \"inValue\"])] public partial class Gate;")
            .Says("TN0042", Message("in", "parameter", "inValue2"), Message("in", "tuple element", "inValue3"))
            .UsedBy(null)
            .RunAsync();

    private static string Message(string name, string role, string? better = null) =>
        $"'{name}' is a keyword of C#, so it cannot be a {role} name: write '{better ?? name + "Value"}', or another word";
}
