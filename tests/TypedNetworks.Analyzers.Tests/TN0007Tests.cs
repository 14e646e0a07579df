namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network class does not derive from a network.</summary>
public class TN0007Tests
{
    private const string Message = "Remove [Network] from 'Gate', or its base class: 'Coarse' is a network already, and two sets of weights in one object would hide each other";

    [Theory]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] public partial class Coarse;")]
    [InlineData("[Network(Inputs = 2, Outputs = 4)] public partial class Coarse;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] public partial class Coarse; public class Middle : Coarse;", "Middle")]
    public Task NetworkDerivedFromANetworkIsReported(string bases, string @base = "Coarse") =>
        DeclarationTest.Of($"{bases} [Network(Inputs = 3, Outputs = 1)] public partial class [|Gate|] : {@base};").Says("TN0007", Message).RunAsync();

    [Fact]
    public Task NetworkDerivedFromANetworkWithAConstructorIsReported() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Outputs = 1)]
            public partial class Coarse
            {
                public Coarse(int seed) => Initialize(seed);
            }

            [Network(Inputs = 3, Outputs = 1)]
            public partial class [|Gate|] : Coarse
            {
                public Gate(int seed) : base(seed) => Initialize(seed);
            }
            """).Says("TN0007", Message).RunAsync();

    [Fact]
    public Task OrdinarySubclassIsFine() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Outputs = 1)]
            public partial class Gate;

            public class Named : Gate
            {
                public string Name => Forward(1, 2, 3) > 0.5 ? "open" : "shut";
            }

            public partial class Seeded(int seed) : Gate(seed);
            """).RunAsync();

    [Fact]
    public Task OrdinaryBaseClassIsFine() =>
        DeclarationTest.Of("public abstract class Device { public int Age; } [Network(Inputs = 3, Outputs = 1)] public partial class Gate : Device;").RunAsync();
}
