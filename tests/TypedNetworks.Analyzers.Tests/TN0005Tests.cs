namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network is a class.</summary>
public class TN0005Tests
{
    private static string Message(string kind) => $"Declare 'Gate' as 'partial class Gate': training changes a network in place, and a {kind} {(kind == "record" ? "is compared by its values" : "is copied wherever it goes")}";

    [Theory]
    [InlineData("partial struct [|Gate|];", "struct")]
    [InlineData("readonly partial struct [|Gate|];", "struct")]
    [InlineData("partial record [|Gate|];", "record")]
    [InlineData("partial record class [|Gate|] { }", "record")]
    [InlineData("sealed partial record [|Gate|];", "record")]
    [InlineData("partial record struct [|Gate|];", "record struct")]
    [InlineData("readonly partial record struct [|Gate|] { }", "record struct")]
    public Task StructOrRecordIsReported(string declaration, string kind) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1)] public {declaration}")
            .Says("TN0005", Message(kind))
            .UsedBy(new("Gate") { ByInterface = kind == "record" })
            .RunAsync();

    [Fact]
    public Task RecordWithPrimaryConstructorIsReported() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial record [|Gate|](int Seed) { int First() { Initialize(Seed); return Seed; } }")
            .Says("TN0005", Message("record"))
            .RunAsync();

    // TN0001 is silent: 'partial struct' would be advice to go the wrong way. No program uses it, since no part can be added.
    [Theory]
    [InlineData("struct [|Gate|];", "struct")]
    [InlineData("record [|Gate|];", "record")]
    public Task StructOrRecordThatIsNotPartialIsReportedOnce(string declaration, string kind) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1)] public {declaration}")
            .Says("TN0005", Message(kind))
            .UsedBy(null)
            .RunAsync();

    // A ref struct can be no type argument and no interface, and its members are called like any struct's.
    [Fact]
    public Task RefStructIsReported() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public ref partial struct [|Gate|];")
            .Says("TN0005", Message("struct"))
            .UsedBy(new("Gate") { ByInterface = false })
            .RunAsync();

    // CS0592: here the attribute itself says where it may stand, and nothing need be added to that.
    [Theory]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] public partial interface IGate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] public enum Gate { Open }")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] public delegate void Gate();")]
    [InlineData("[Layer(3)] public enum Gate { Open }")]
    [InlineData("public class Gate { [Network(Inputs = 3, Outputs = 1)] public void Forward() { } }")]
    public Task WhereTheAttributeMayNotStandTheCompilerAloneSaysSo(string source) =>
        DeclarationTest.Of(source).SoDoesTheCompiler("CS0592").UsedBy(null).RunAsync();

    [Fact]
    public Task StructsAndRecordsWithinANetworkAreFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Gate { public struct Size; public record Sample(double[] Input); }").RunAsync();
}
