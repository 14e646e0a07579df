namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network class is not file-local.</summary>
public class TN0006Tests
{
    private const string Message = "Remove 'file' from 'Gate': the generated part of a network is in another file";

    [Theory]
    [InlineData("file partial class [|Gate|];")]
    [InlineData("file sealed partial class [|Gate|] { }")]
    public Task FileLocalClassIsReported(string declaration) =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] " + declaration).Says("TN0006", Message).UsedBy(null).RunAsync();

    // CS1061 and CS1729: in its own file the class keeps the members that the user wrote. Nothing that a generator adds can
    // be a part of it, stubs included.
    [Fact]
    public Task UsesInItsOwnFileAreBeyondHelp() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Outputs = 1)]
            file partial class [|Gate|];

            class Program
            {
                double Use() => new Gate(1).Forward(0.1, 0.2, 0.3);

                void Set() => new Gate().Initialize(1);
            }
            """).Says("TN0006", Message).SoDoesTheCompiler("CS1061", "CS1729").UsedBy(null).RunAsync();

    [Fact]
    public Task ClassWithinAFileLocalOneIsReported() =>
        DeclarationTest.Of("file partial class Outer { [Network(Inputs = 3, Outputs = 1)] internal partial class [|Gate|]; }")
            .Says("TN0006", "Remove 'file' from 'Outer': the generated part of a network is in another file")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task OtherFileLocalClassesAreFine() =>
        DeclarationTest.Of("file class Helper; [Network(Inputs = 3, Outputs = 1)] public partial class Gate;", "file class Helper;").RunAsync();
}
