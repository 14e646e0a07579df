namespace TypedNetworks.Analyzers.Tests;

/// <summary>Names of inputs and outputs are identifiers.</summary>
public class TN0041Tests
{
    [Theory]
    [InlineData("hot water", "hotWater")]
    [InlineData("", "value")]
    [InlineData("2nd", "_2nd")]
    [InlineData("a-b", "aB")]
    [InlineData("@class", "classValue")]
    [InlineData("größe!", "größe")]
    [InlineData("größe in cm", "größeInCm")]
    [InlineData("?!", "value")]
    [InlineData("a.b", "aB")]
    [InlineData("x0, double x1", "x0DoubleX1")]
    public Task NameThatIsNoIdentifierIsReported(string name, string better) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, InputNames = new[] {{ \"left\", [|\"{name}\"|], \"right\" }})] public partial class Gate;",
            "class Program2 { double Use(Gate gate) => gate.Forward(left: 1, 2, right: 3); }")
            .Says("TN0041", Message(name, "parameter", better))
            .RunAsync();

    [Theory]
    [InlineData("new[] { [|\"a b\"|], \"c\" }")]
    [InlineData("new string[] { [|\"a b\"|], \"c\" }")]
    [InlineData("new string[2] { [|\"a b\"|], \"c\" }")]
    [InlineData("[[|\"a b\"|], \"c\"]")]
    [InlineData("new[] { [|\"a\" + \" b\"|], \"c\" }")]
    [InlineData("[[|Gate.First|], \"c\"]")]
    public Task ElementIsMarkedInEverySyntaxOfArrays(string names) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 2, OutputNames = {names})] public partial class Gate {{ const string First = \"a b\"; }}")
            .Says("TN0041", Message("a b", "tuple element", "aB"))
            .UsedBy(new("Gate", 3, 2))
            .RunAsync();

    // A name that is null is as good as none.
    [Fact]
    public Task NullIsReported() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, InputNames = [\"a\", [|null!|], \"c\"])] public partial class Gate;")
            .Says("TN0041", Message("", "parameter", "value"))
            .RunAsync();

    [Fact]
    public Task EachIsReported() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, InputNames = [[|\"\"|], [|\"\"|], \"c\"], OutputNames = [[|\"1\"|]])] public partial class Gate;")
            .Says("TN0041", Message("", "parameter", "value"), Message("", "parameter", "value2"), Message("1", "tuple element", "_1"))
            .RunAsync();

    [Theory]
    [InlineData("a", "_", "größe")]
    [InlineData("_1", "Ünïcödé", "名前")]
    [InlineData("Forward", "Parameters", "Gate")]
    [InlineData("gradient", "t0", "learningRate")]
    [InlineData("input", "output", "p")]
    public Task IdentifiersAreFine(string first, string second, string third) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Hidden = 2, Outputs = 1, InputNames = [\"{first}\", \"{second}\", \"{third}\"])] public partial class Gate;").RunAsync();

    [Theory]
    [InlineData("[|\"body height\"|], \"bodyHeight\"", "bodyHeight2")]
    [InlineData("[|\"body height\"|], \"bodyHeight\", \"bodyHeight2\"", "bodyHeight3")]
    [InlineData("[|\"body height\"|], \"body\"", "bodyHeight")]
    public Task ProposedNameIsFree(string names, string better) =>
        DeclarationTest.Of($"[Network(Inputs = {names.Split(',').Length}, Outputs = 1, InputNames = [{names}])] public partial class Gate;")
            .Says("TN0041", Message("body height", "parameter", better))
            .UsedBy(null)
            .RunAsync();

    private static string Message(string name, string role, string better) =>
        $"'{name}' cannot be a {role} name in C#: use letters, digits and underscores, not beginning with a digit, as in '{better}'";
}
