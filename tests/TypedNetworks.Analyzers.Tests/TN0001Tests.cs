namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network class is partial.</summary>
public class TN0001Tests
{
    private const string Message = "Declare 'Gate' as 'partial class Gate', so that the generator can add its methods";

    // CS0260: the compiler sees the generated part and asks for 'partial' too. Without that part every use of the
    // network would be red instead.
    [Theory]
    [InlineData("public class [|Gate|] { }")]
    [InlineData("public sealed class [|Gate|];")]
    [InlineData("class [|Gate|] { public int Age { get; set; } }")]
    [InlineData("public abstract class Base; [Network(Inputs = 3, Outputs = 1)] public class [|Gate|] : Base;", "")]
    public Task ClassThatIsNotPartialIsReported(string declaration, string attribute = "[Network(Inputs = 3, Outputs = 1)]") =>
        DeclarationTest.Of($"{attribute} {declaration}").Says("TN0001", Message).SoDoesTheCompiler("CS0260").RunAsync();

    // CS0101: two classes of one name, of which neither says 'partial'.
    [Fact]
    public Task PartOfTwoThatIsNotPartialIsReported() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class [|Gate|];", "public class Gate { }")
            .Says("TN0001", Message)
            .SoDoesTheCompiler("CS0260")
            .RunAsync();

    [Fact]
    public Task NestedClassThatIsNotPartialIsReported() =>
        DeclarationTest.Of("namespace Demo; public partial class Outer { [Network(Inputs = 3, Outputs = 1)] public class [|Gate|]; }")
            .Says("TN0001", Message)
            .SoDoesTheCompiler("CS0260")
            .UsedBy(new("Demo.Outer.Gate"))
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
