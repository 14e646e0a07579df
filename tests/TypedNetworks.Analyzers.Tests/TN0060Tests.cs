namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network is declared once.</summary>
public class TN0060Tests
{
    private const string Message = "Remove one of the two [Network] attributes of 'Gate': a network has either sizes or types";

    [Theory]
    [InlineData("[[|Network(Inputs = 3, Outputs = 1)|], Network<double, bool>] public partial class Gate;")]
    [InlineData("[[|Network(Inputs = 3, Outputs = 1)|]] [Layer(3)] [Network<double, bool>(Hidden = 3)] public partial class Gate;")]
    [InlineData("[[|Network(Inputs = 3, Outputs = 1)|]] public partial class Gate; [Network<double, bool>] public partial class Gate;")]
    public Task BothAttributesAreReported(string source) => DeclarationTest.Of(source).Says("TN0060", Message).RunAsync();

    [Fact]
    public Task EachOnAClassOfItsOwnIsFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Gate; [Network<double, bool>] public partial class Iris;").RunAsync();
}
