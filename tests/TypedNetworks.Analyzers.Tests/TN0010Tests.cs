namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network has inputs and outputs.</summary>
public class TN0010Tests
{
    private const string NoInputs = "Add 'Inputs = …' to [Network]: 'Gate' needs to know the length of its input vector";
    private const string NoOutputs = "Add 'Outputs = …' to [Network]: 'Gate' needs to know the length of its output vector";

    [Theory]
    [InlineData("[[|Network(Outputs = 1)|]]", NoInputs)]
    [InlineData("[[|Network(Hidden = 2, Outputs = 1)|]]", NoInputs)]
    [InlineData("[[|Network(Inputs = 3)|]]", NoOutputs)]
    [InlineData("[[|Network(Inputs = 3, Hidden = 2)|]]", NoOutputs)]
    [InlineData("[[|Network(Inputs = 3)|]] [Layer(8)] [Layer(1)]", NoOutputs + ". Each [Layer] is a hidden one: if the last is the output layer, write 'Outputs = 1' in place of '[Layer(1)]'")]
    [InlineData("[[|Network(Outputs = 1)|]] [Layer(4)]", NoInputs)]
    public Task MissingSizeIsReported(string attributes, string message) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").Says("TN0010", message).RunAsync();

    [Theory]
    [InlineData("[[|[|Network|]|]]")]
    [InlineData("[[|[|Network()|]|]]")]
    [InlineData("[[|[|NetworkAttribute(Hidden = 2)|]|]]")]
    [InlineData("[[|[|global::TypedNetworks.Network(Activation = \"Tanh\")|]|]]")]
    public Task BothMissingAreReported(string attribute) =>
        DeclarationTest.Of(attribute + " public partial class Gate;").Says("TN0010", NoInputs, NoOutputs).RunAsync();

    [Fact]
    public Task ConstantsOfTheClassItselfAreFine() =>
        DeclarationTest.Of("[Network(Inputs = Width, Hidden = Width * 2, Outputs = 1)] public partial class Gate { const int Width = 3; }").RunAsync();

    // The compiler says what is wrong with the argument, and that it is there at all.
    [Theory]
    [InlineData("Inputs = Missing, Outputs = 1", "CS0103")]
    [InlineData("Inputs = , Outputs = 1", "CS1525")]
    public Task SizeThatDoesNotCompileIsNotMissing(string arguments, string error) =>
        DeclarationTest.Of($"[Network({arguments})] public partial class Gate;").SoDoesTheCompiler(error).RunAsync();

    [Theory]
    [InlineData("[Layer(Missing)]", "CS0103")]
    [InlineData("[Layer(4, Activation = nameof(Missing.Bump))]", "CS0103")]
    public Task LayerThatDoesNotCompileIsTheCompilersAlone(string layer, string error) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1)] {layer} public partial class Gate;").SoDoesTheCompiler(error).RunAsync();

    // What the class is does not depend on the arguments.
    [Fact]
    public Task StaticClassWithArgumentThatDoesNotCompileIsReported() =>
        DeclarationTest.Of("[Network(Inputs = Missing, Outputs = 1)] public static partial class [|Gate|];")
            .Says("TN0003", "Remove 'static' from 'Gate': a network holds its own weights, so there must be instances of it")
            .SoDoesTheCompiler("CS0103")
            .UsedBy(null)
            .RunAsync();

    // CS0579: the second attribute is the compiler's matter.
    [Fact]
    public Task SecondAttributeIsTheCompilersAlone() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Gate;", "[Network(Inputs = 4, Outputs = 1)] public partial class Gate;")
            .SoDoesTheCompiler("CS0579")
            .RunAsync();
}
