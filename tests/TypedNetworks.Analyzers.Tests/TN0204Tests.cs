using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>Every kernel has a reason, which is said at the declaration.</summary>
public class TN0204Tests
{
    private const string Gate = "[[|Network(Inputs = 3, Hidden = 2, Outputs = 1)|]] public partial class Gate;";

    private const string OfGate = "How 'Gate' is computed: "
        + "Layer 1: 3 → 2, Sigmoid. Scalar: 6 multiply-adds are few enough to write out, one statement per neuron. "
        + "Layer 2: 2 → 1, Sigmoid. Scalar: 2 multiply-adds are few enough to write out, one statement per neuron. "
        + "Batches: the same statements over vectors, a sample in each lane.";

    [Fact]
    public Task SmallNetworkIsWrittenOutAndItsBatchesGoInLanes() => Noted(Gate).Says("TN0204", OfGate).RunAsync();

    [Fact]
    public Task LayersOverVectorsEachHaveTheirKernel() =>
        Noted("[[|Network(Inputs = 64, Hidden = 32, Outputs = 2, Precision = \"Single\")|]] public partial class Digits;")
            .Says(
                "TN0204",
                "How 'Digits' is computed: "
                + "Layer 1: 64 → 32, Sigmoid. Columns: 2 048 multiply-adds fill vectors, and all 32 sums fit the registers. "
                + "Layer 2: 32 → 2, Sigmoid. Rows: vectors over 32 inputs, since 2 units would leave most lanes empty. "
                + "Batches: 64 samples make each layer a product of matrices, save layer 2, which goes row by row.")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task RequestedKernelIsTheReason() =>
        Noted("[[|Network(Inputs = 3, Outputs = 1, Kernel = \"Rows\")|]] public partial class Gate;")
            .Says(
                "TN0204",
                "How 'Gate' is computed: Layer 1: 3 → 1, Sigmoid. Rows: Kernel = \"Rows\" asks for it. "
                + "Batches: row by row, since dot products with few units gain nothing from more samples.")
            .RunAsync();

    [Theory]
    [InlineData(8, "Layer 8: 4 → 3, Sigmoid. Scalar: 12 multiply-adds are few enough to write out, one statement per neuron. Batches")]
    [InlineData(9, "neuron. 1 more layer: see the remarks of the class. Batches")]
    [InlineData(30, "inputs. 22 more layers: see the remarks of the class. Methods of the library compute layers 1 to 30: 30 layers that take turns are too many to write out. Batches")]
    public async Task OfDeepNetworksTheFirstLayersAreNamed(int layers, string end)
    {
        var hidden = string.Concat(Enumerable.Range(1, layers - 1).Select(layer => $"[Layer({3 + (layer % 2)})] "));
        var note = Assert.Single(await AnalyzeAsync($"using TypedNetworks; [Network(Inputs = 3, Outputs = 3)] {hidden} public partial class Deep;"));
        Assert.Equal("TN0204", note.Id);
        Assert.Contains(end, note.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public Task EqualNeighboursHaveOneSentence() =>
        Noted("[[|Network(Inputs = 3, Outputs = 1)|]] [Layer(3)] [Layer(3)] [Layer(3)] public partial class Gate;")
            .Says(
                "TN0204",
                "How 'Gate' is computed: "
                + "Layers 1 to 3, each 3 → 3, Sigmoid. Scalar: 9 multiply-adds are few enough to write out, one statement per neuron. "
                + "Layer 4: 3 → 1, Sigmoid. Scalar: 3 multiply-adds are few enough to write out, one statement per neuron. "
                + "Batches: the same statements over vectors, a sample in each lane.")
            .RunAsync();

    // One set of words: what the note says stands in the class's remarks, a sentence a line.
    [Theory]
    [InlineData("Inputs = 3, Hidden = 2, Outputs = 1")]
    [InlineData("Inputs = 64, Hidden = 200, Outputs = 2")]
    [InlineData("Inputs = 9, Hidden = 9, Outputs = 2, Kernel = \"Tiled\"")]
    public async Task RemarksOfTheClassSayTheSame(string arguments)
    {
        var source = $"using TypedNetworks; [Network({arguments})] public partial class Gate;";
        var note = Assert.Single(await AnalyzeAsync(source)).GetMessage(CultureInfo.InvariantCulture);
        var lines = InMemory.GeneratedFiles(source)["Gate.g.cs"].Split('\n')
            .Where(line => line.StartsWith("/// ○ ", StringComparison.Ordinal) && !line.Contains("○ Loss", StringComparison.Ordinal))
            .Select(line => line[6..].Replace("<br/>", "", StringComparison.Ordinal));
        Assert.Equal("How 'Gate' is computed: " + string.Join(" ", lines), note);
    }

    [Fact]
    public Task ItStandsAtTheAttributeWhateverStandsBesideIt() =>
        Noted("partial class Gate { }", "/// <summary>A gate.</summary>\n[System.Serializable, [|Network(Inputs = 3, Hidden = 2, Outputs = 1)|]] public partial class Gate { }")
            .Says("TN0204", OfGate)
            .RunAsync();

    [Fact]
    public Task AdviceComesWithIt() =>
        Noted("[[|Network(Inputs = 3, Hidden = 2, Outputs = 1)|]] public partial class [|Gate|](int size) { public int Size => size; }")
            .Says("TN0204", OfGate)
            .Says("TN0203", "Add 'public Gate(int size, int seed) : this(size) => Initialize(seed);' to 'Gate', whose primary constructor has no body, and create it by that, or fill its Parameters: a class with its own constructor gets no generated one, and its weights stay zero")
            .RunAsync();

    [Theory]
    [InlineData("[Network([|Inputs = 0|], Outputs = 1)] public partial class Gate;")]
    public Task WrongNetworkIsNotComputed(string declaration) => Noted(declaration).Says("TN0011", "Inputs of 'Gate' must be 1 or more, not 0").RunAsync();

    [Fact]
    public Task ArgumentThatDoesNotCompileIsNotComputed() =>
        Noted("[Network(Inputs = Nothing, Outputs = 1)] public partial class Gate;").UsedBy(null).SoDoesTheCompiler("CS0103").RunAsync();

    [Theory]
    [InlineData("#pragma warning disable TN0204\n")]
    [InlineData("#pragma warning disable\n")]
    public Task PragmaSilencesIt(string pragma) => Noted(pragma + Unmarked).RunAsync();

    [Theory]
    [InlineData("none", 0)]
    [InlineData("suggestion", 1)]
    public async Task EditorConfigSilencesIt(string severity, int notes)
    {
        var compilation = InMemory.Compile("using TypedNetworks; " + Unmarked);
        var options = compilation.Options
            .WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.Remove("TN0204"))
            .WithSyntaxTreeOptionsProvider(new EditorConfig($"[*.cs]\ndotnet_diagnostic.TN0204.severity = {severity}\n"));
        Assert.Equal(notes, (await InMemory.AnalyzeAsync(compilation.WithOptions(options))).Length);
    }

    // csc prints no Info, and -warnaserror is about warnings.
    [Fact]
    public async Task WarningsAsErrorsLeaveItANote()
    {
        var compilation = InMemory.Compile("using TypedNetworks; " + Unmarked);
        var options = compilation.Options
            .WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.Remove("TN0204"))
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error);
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(await InMemory.AnalyzeAsync(compilation.WithOptions(options))).Severity);
    }

    private static string Unmarked => Gate.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static DeclarationTest Noted(params string[] sources) => DeclarationTest.Of(sources).With("TN0204", ReportDiagnostic.Default);

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> AnalyzeAsync(string source)
    {
        var compilation = InMemory.Compile(source);
        return InMemory.AnalyzeAsync(compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.Remove("TN0204"))));
    }
}
