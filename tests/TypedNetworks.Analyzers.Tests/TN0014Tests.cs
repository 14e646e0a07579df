namespace TypedNetworks.Analyzers.Tests;

/// <summary>All layers are in one declaration.</summary>
public class TN0014Tests
{
    private const string Message = "Move every [Layer] of 'Gate' to one of its partial declarations: across several, the order of the layers depends on the order of files";

    [Fact]
    public Task LayersInTwoFilesAreReported() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] [Layer(4)] public partial class Gate;", "[[|Layer(5)|]] public partial class Gate;")
            .Says("TN0014", Message)
            .RunAsync();

    [Fact]
    public Task LayersInTwoDeclarationsOfOneFileAreReported() =>
        DeclarationTest.Of("[Layer(4)] [Layer(6)] public partial class Gate; [Network(Inputs = 3, Outputs = 1)] [Layer(5), [|Layer(5)|]] public partial class Gate;")
            .Says("TN0014", Message)
            .RunAsync();

    [Fact]
    public Task LayersInAnotherDeclarationThanTheNetworkAreFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Gate;", "[Layer(5)] [Layer(4)] public partial class Gate;").RunAsync();

    [Fact]
    public Task LayersInOneDeclarationOfSeveralAreFine() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1), Layer(4)] [Layer(5)] public partial class Gate;", "public partial class Gate;").RunAsync();
}
