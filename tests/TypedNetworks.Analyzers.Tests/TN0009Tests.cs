namespace TypedNetworks.Analyzers.Tests;

/// <summary>A base class of a network class is constructed without arguments, or by a constructor of one's own.</summary>
public class TN0009Tests
{
    private const string Message = "Declare a constructor in 'Gate' that calls base(…), and Initialize(seed) for the weights: 'Base' has no constructor without arguments that a generated one could call";

    [Theory]
    [InlineData("public Base(int a, int b) { }")]
    [InlineData("protected Base(string name) { }")]
    [InlineData("public Base(in double a, Base? other) { }")]
    [InlineData("public Base(int a) { } public Base(long a) { }")]
    [InlineData("public Base(int a) { } private Base() { }")]
    [InlineData("protected Base(System.Span<int> a, (int, string)[] b) { }")]
    public Task ABaseThatTakesArgumentsIsReported(string constructors) =>
        DeclarationTest.Of($"public class Base {{ {constructors} }} [Network(Inputs = 3, Outputs = 1)] public partial class [|Gate|] : Base;").Says("TN0009", Message).RunAsync();

    [Fact]
    public Task ABaseWithAPrimaryConstructorIsReported() =>
        DeclarationTest.Of("public class Base(int a) { public int A => a; } [Network(Inputs = 3, Outputs = 1)] public partial class [|Gate|] : Base;").Says("TN0009", Message).RunAsync();

    [Fact]
    public Task SoIsAGenericOne() =>
        DeclarationTest.Of("public class Base<T>(T a) { public T A => a; } [Network(Inputs = 3, Outputs = 1)] public partial class [|Gate|] : Base<int>;").Says("TN0009", Message).RunAsync();

    // Nothing could be called, which is for the compiler to say.
    [Fact]
    public Task OneThatCannotBeConstructedAtAllIsRedItself() =>
        DeclarationTest.Of("public class Base { private Base() { } } [Network(Inputs = 3, Outputs = 1)] public partial class [|Gate|] : Base;")
            .Says("TN0009", Message).UsedBy(null).SoDoesTheCompiler("CS0122").RunAsync();

    [Theory]
    [InlineData("", "")]
    [InlineData("public Base() { }", "")]
    [InlineData("protected internal Base(int a = 1) { }", "")]
    [InlineData("protected Base(params int[] a) { }", "")]
    [InlineData("public Base(int a) { } protected Base() { }", "")]
    [InlineData("public Base(int a) { }", "public Gate(int seed) : base(2) => Initialize(seed);")]
    public Task OneThatCanBeConstructedIsFine(string constructors, string members) =>
        DeclarationTest.Of($"public class Base {{ {constructors} }} [Network(Inputs = 3, Outputs = 1)] public partial class Gate : Base {{ {members} }}").RunAsync();

    [Fact]
    public Task APrimaryConstructorCallsTheBase() =>
        DeclarationTest.Of("public class Base(int a) { public int A => a; } [Network(Inputs = 3, Outputs = 1)] public partial class Gate(int a) : Base(a) { public void Start() => Initialize(1); }").RunAsync();

    [Fact]
    public Task ABaseThatIsNotThereIsForTheCompiler() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Gate : Missing;").SoDoesTheCompiler("CS0246").RunAsync();
}
