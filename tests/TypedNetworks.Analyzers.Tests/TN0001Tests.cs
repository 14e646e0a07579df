namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network class is partial.</summary>
public class TN0001Tests
{
    private const string Message = "Declare 'Gate' as 'partial class Gate', so that the generator can add its methods";

    // No program uses the network here: without a part of it that the generator may add, every use would be red. With a
    // part the compiler would refuse the declaration itself, and a build that stops there never gets to our message.
    [Theory]
    [InlineData("public class [|Gate|] { }")]
    [InlineData("public sealed class [|Gate|];")]
    [InlineData("class [|Gate|] { public int Age { get; set; } }")]
    [InlineData("public abstract class Base; [Network(Inputs = 3, Outputs = 1)] public class [|Gate|] : Base;", "")]
    public Task ClassThatIsNotPartialIsReported(string declaration, string attribute = "[Network(Inputs = 3, Outputs = 1)]") =>
        DeclarationTest.Of($"{attribute} {declaration}").Says("TN0001", Message).UsedBy(null).RunAsync();

    // CS0260: the user's own two parts, of which one says 'partial'.
    [Fact]
    public Task PartOfTwoThatIsNotPartialIsReported() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class [|Gate|];", "public class Gate { }")
            .Says("TN0001", Message)
            .SoDoesTheCompiler("CS0260")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task NestedClassThatIsNotPartialIsReported() =>
        DeclarationTest.Of("namespace Demo; public partial class Outer { [Network(Inputs = 3, Outputs = 1)] public class [|Gate|]; }")
            .Says("TN0001", Message)
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] public partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] public sealed partial class Gate { }")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] partial class Gate { public int Age { get; set; } }")]
    [InlineData("partial class Gate { } [Network(Inputs = 3, Outputs = 1)] partial class Gate { }")]
    public Task PartialClassIsFine(string source) => DeclarationTest.Of(source).RunAsync();

    [Fact]
    public Task ClassThatIsNoNetworkNeedNotBePartial() => DeclarationTest.Of("public class Gate { }").UsedBy(null).RunAsync();
}
