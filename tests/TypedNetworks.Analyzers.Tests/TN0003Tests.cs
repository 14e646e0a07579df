namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network class is not static.</summary>
public class TN0003Tests
{
    private const string Message = "Remove 'static' from 'Gate': a network holds its own weights, so there must be instances of it";

    [Fact]
    public Task StaticClassIsReportedAndItsStaticUsesAreNot() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public static partial class [|Gate|];")
            .Says("TN0003", Message)
            .UsedBy(new("Gate") { IsStatic = true })
            .RunAsync();

    // CS0712: whoever writes 'new' of a static class hears of it from the compiler too, with or without a network.
    [Fact]
    public Task ProgramThatMakesAnObjectHearsOfItFromTheCompilerToo() =>
        DeclarationTest.Of(
            "[Network(Inputs = 3, Outputs = 1)] public static partial class [|Gate|];",
            "class Program { object Use() => new Gate(); }")
            .Says("TN0003", Message)
            .SoDoesTheCompiler("CS0712")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task StaticMembersAreFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Gate { public static int Age; static Gate() { Age = 3; } }").RunAsync();
}
