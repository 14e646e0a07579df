namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network class has a name of its own. The compiler refuses the second type of a name too, and says nothing of the network.</summary>
public class TN0018Tests
{
    private const string Fruit = "[Network<Fruit, Kind>(Hidden = 3)] public partial class [|Fruit|];";

    [Theory]
    [InlineData("public record Fruit(double Weight);", "a record")]
    [InlineData("public readonly record struct Fruit(double Weight);", "a record")]
    [InlineData("public struct Fruit { public double Weight { get; set; } }", "a struct")]
    [InlineData("public enum Fruit { Apple, Pear }", "an enum")]
    [InlineData("public interface Fruit;", "an interface")]
    [InlineData("public delegate void Fruit();", "a delegate")]
    public Task NameOfAnotherTypeIsReported(string other, string kind) => RunAsync($"{Fruit} {other} public enum Kind {{ A, B }}", "Fruit", "FruitNetwork", kind, "CS0101");

    [Fact]
    public Task NameOfTheOutputIsReported() =>
        RunAsync("public enum Kind { A, B } [Network<double, Kind>] public partial class [|Kind|];", "Kind", "KindNetwork", "an enum", "CS0101");

    [Fact]
    public Task NetworkOfSizesIsReportedToo() =>
        RunAsync("public record Gate(double X); [Network(Inputs = 1, Outputs = 1)] public partial class [|Gate|];", "Gate", "GateNetwork", "a record", "CS0101");

    [Fact]
    public Task NestedNetworkIsReported() =>
        RunAsync("public partial class Model { public record Gate(double X); [Network<Gate, double>] public partial class [|Gate|]; }", "Gate", "GateNetwork", "a record", "CS0102");

    [Fact]
    public Task ClassThatIsTheInputIsNoPart() =>
        RunAsync($"{Fruit} public class Fruit {{ public double Weight {{ get; set; }} }} public enum Kind {{ A, B }}", "Fruit", "FruitNetwork", "a class", "CS0260");

    [Fact]
    public Task NameThatIsProposedIsFree() =>
        RunAsync($"{Fruit} public record Fruit(double Weight); public class FruitNetwork; public enum Kind {{ A, B }}", "Fruit", "FruitNetworkNetwork", "a record", "CS0101");

    // No member is called as the class that it is in, and no type as the namespace beside it.
    [Theory]
    [InlineData("public partial class GateNetwork { public record Gate(double X); [Network<Gate, double>] public partial class [|Gate|]; }", "CS0102")]
    [InlineData("public partial class Model { public int GateNetwork() => 1; public record Gate(double X); [Network<Gate, double>] public partial class [|Gate|]; }", "CS0102")]
    [InlineData("public record Gate(double X); [Network<Gate, double>] public partial class [|Gate|] { public int GateNetwork { get; set; } }", "CS0101")]
    [InlineData("public record Gate(double X); [Network<Gate, double>] public partial class [|Gate|]; namespace GateNetwork { }", "CS0101")]
    public Task NameThatIsProposedIsThatOfNothingElse(string source, string error) => RunAsync(source, "Gate", "GateNetworkNetwork", "a record", error);

    [Fact]
    public Task WrongArgumentsAreReportedBeside() =>
        DeclarationTest.Of("public record Gate(double X); [Network(Inputs = 1, [|Hiden = 2|], Outputs = 1)] public partial class [|Gate|];")
            .Says("TN0017", "Write 'Hidden = 2' instead of 'Hiden = 2' for 'Gate': [Network] has no argument 'Hiden'")
            .Says("TN0018", Message("Gate", "GateNetwork", "a record"))
            .SoDoesTheCompiler("CS0101", "CS0246")
            .UsedBy(null)
            .RunAsync();

    // A part that lacks 'partial' is one; so are those that have it.
    [Fact]
    public Task PartOfTheNetworkIsNoOtherType() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class [|Gate|]; public class Gate { public int Mine => 1; }")
            .Says("TN0001", "Declare 'Gate' as 'partial class Gate', so that the generator can add its methods")
            .SoDoesTheCompiler("CS0260")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("namespace Fruits { public record Gate(double X); }")]
    [InlineData("public record Gate<T>(T X);")]
    [InlineData("public class Outer { public record Gate(double X); }")]
    [InlineData("namespace Gates { public record Gate(double X); }")]
    [InlineData("public partial class Gate { public int Mine => 1; }")]
    [InlineData("public record gate(double X);")]
    public Task TypeElsewhereIsFine(string other) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1)] public partial class Gate; {other}").RunAsync();

    [Fact]
    public Task TypeOfAnotherFileAloneIsFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Gate;", "file class Gate { public int Mine => 1; }", "file record Gate(double X);").RunAsync();

    // Of two compiled types the nearer one is meant, and the compiler warns at most.
    [Fact]
    public Task TypeOfAReferencedAssemblyIsFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Gate;").Referencing("public record Gate(double X);").RunAsync();

    private static Task RunAsync(string source, string network, string instead, string kind, string error) =>
        DeclarationTest.Of(source).Says("TN0018", Message(network, instead, kind)).SoDoesTheCompiler(error).UsedBy(null).RunAsync();

    private static string Message(string network, string instead, string kind) => $"Give the network '{network}' another name, such as '{instead}': there is {kind} '{network}' beside it";
}
