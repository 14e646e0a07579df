namespace TypedNetworks.Analyzers.Tests;

/// <summary>A constructor of one's own initialises the weights.</summary>
public class TN0203Tests
{
    private const string Message =
        "Call Initialize(1), or with another seed, in the constructor of 'Gate', or fill its Parameters: a class with its own constructor gets no generated one, and its weights stay zero";

    [Theory]
    [InlineData("class [|Gate|] { public Gate() { } }", "")]
    [InlineData("class [|Gate|] { public string Name { get; } public Gate(string name) => Name = name; }", "\"a\"")]
    [InlineData("class [|Gate|](string name) { public string Name => name; }", "\"a\"")]
    [InlineData("class [|Gate|]();", "")]
    [InlineData("sealed class [|Gate|] { private Gate() { } public Gate(int size) : this() { } }", "1")]
    public Task ConstructorThatLeavesTheWeightsZeroIsAdvisedAgainst(string declaration, string arguments) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1)] public {declaration.Replace("class", "partial class", StringComparison.Ordinal)}")
            .Says("TN0203", Message)
            .UsedBy(new("Gate") { Arguments = arguments })
            .RunAsync();

    [Theory]
    [InlineData("#pragma warning disable TN0203\n")]
    [InlineData("#pragma warning disable\n")]
    public Task PragmaSilencesIt(string pragma) =>
        DeclarationTest.Of(pragma + "[Network(Inputs = 3, Outputs = 1)] public partial class Gate(int size) { public int Size => size; }").RunAsync();

    [Theory]
    [InlineData("public Gate(int seed) => Initialize(seed);")]
    [InlineData("public Gate(int seed) { this.Initialize(seed); }")]
    [InlineData("public Gate(int seed) { Parameters.CopyFrom([1, 2, 3, seed]); }")]
    [InlineData("public Gate(int seed) : this(\"\") => Initialize(seed); private Gate(string name) { }")]
    [InlineData("static Gate() { }")]
    public Task ConstructorThatSetsTheWeightsIsFine(string members) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1)] public partial class Gate {{ {members} }}").RunAsync();
}
