namespace TypedNetworks.Analyzers.Tests;

/// <summary>The types around a network class are partial.</summary>
public class TN0002Tests
{
    private const string Network = "[Network(Inputs = 3, Outputs = 1)] public partial class ";

    // No program uses it: as for the network class itself, no part can be added.
    [Theory]
    [InlineData("public class Outer { " + Network + "[|Gate|]; }")]
    [InlineData("public static class Outer { " + Network + "[|Gate|]; }")]
    [InlineData("public struct Outer { " + Network + "[|Gate|]; }")]
    [InlineData("public record Outer { " + Network + "[|Gate|]; }")]
    [InlineData("public record struct Outer { " + Network + "[|Gate|]; }")]
    [InlineData("public interface Outer { " + Network + "[|Gate|]; }")]
    public Task ContainerThatIsNotPartialIsReported(string source) =>
        DeclarationTest.Of(source)
            .Says("TN0002", "Declare 'Outer' as partial too: 'Gate' is inside it, and the generator must open both to add its methods")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task InnermostOfSeveralIsNamed() =>
        DeclarationTest.Of("class A { class B { " + Network + "[|Gate|]; } }")
            .Says("TN0002", "Declare 'B' as partial too: 'Gate' is inside it, and the generator must open both to add its methods")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task OuterOfTwoIsReportedToo() =>
        DeclarationTest.Of("class A { internal partial class B { " + Network + "[|Gate|]; } }")
            .Says("TN0002", "Declare 'A' as partial too: 'Gate' is inside it, and the generator must open both to add its methods")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("public partial class Outer { " + Network + "Gate; }")]
    [InlineData("public static partial class Outer { " + Network + "Gate; }")]
    [InlineData("public partial struct Outer { " + Network + "Gate; }")]
    [InlineData("public partial record Outer { " + Network + "Gate; }")]
    [InlineData("public partial record struct Outer { " + Network + "Gate; }")]
    [InlineData("public partial interface Outer { " + Network + "Gate; }")]
    public Task PartialContainerIsFine(string source) => DeclarationTest.Of(source).UsedBy(new("Outer.Gate")).RunAsync();

    [Fact]
    public Task PartialContainersOfContainersAreFine() =>
        DeclarationTest.Of("namespace Demo.Deep; partial class A { internal partial struct B { " + Network + "Gate; } }").UsedBy(new("Demo.Deep.A.B.Gate")).RunAsync();
}
