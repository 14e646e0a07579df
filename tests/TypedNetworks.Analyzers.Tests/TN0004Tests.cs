namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network class is not generic.</summary>
public class TN0004Tests
{
    private const string Why = ": a network is written for one number type, chosen by Precision, and for fixed sizes";

    [Theory]
    [InlineData("<T>", "<int>")]
    [InlineData("<T, TOther>", "<int, string>")]
    [InlineData("<T>", "<int>", " where T : struct")]
    public Task GenericClassIsReported(string parameters, string arguments, string constraints = "") =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1)] public partial class [|Gate|]{parameters}{constraints};")
            .Says("TN0004", $"Remove the type parameters of 'Gate{parameters}'{Why}")
            .UsedBy(new("Gate" + arguments))
            .RunAsync();

    [Fact]
    public Task GenericContainerIsReported() =>
        DeclarationTest.Of("public partial class Outer<T> { [Network(Inputs = 3, Outputs = 1)] public partial class [|Gate|]; }")
            .Says("TN0004", $"Move 'Gate' out of the generic 'Outer<T>'{Why}")
            .UsedBy(new("Outer<int>.Gate"))
            .RunAsync();

    [Fact]
    public Task GenericClassInGenericContainerIsReportedForBoth() =>
        DeclarationTest.Of("public partial class Outer<T> { [Network(Inputs = 3, Outputs = 1)] public partial class [|[|Gate|]|]<U>; }")
            .Says("TN0004", $"Move 'Gate' out of the generic 'Outer<T>'{Why}", $"Remove the type parameters of 'Gate<U>'{Why}")
            .UsedBy(new("Outer<int>.Gate<string>"))
            .RunAsync();

    [Fact]
    public Task GenericMethodsNestedTypesAndBasesAreFine() =>
        DeclarationTest.Of("""
            public class Base<T>;

            [Network(Inputs = 3, Outputs = 1)]
            public partial class Gate : Base<int>
            {
                public T Get<T>(T value) => value;

                public class Pair<T>;
            }
            """).RunAsync();
}
