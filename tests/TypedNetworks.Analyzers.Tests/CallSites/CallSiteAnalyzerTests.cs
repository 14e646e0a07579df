using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators.Analyzers.CallSites;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Analyzers.Tests.CallSites;

/// <summary>What holds of the analyzer of calls whatever the rule.</summary>
public class CallSiteAnalyzerTests
{
    private const string Wrong = "class C { double F(Gate gate) => gate.Forward([1, 2]); }";

    [Fact]
    public async Task Whatever_is_wrong_is_an_error_unless_set_otherwise() =>
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await AnalyzeAsync(Wrong)).Severity);

    // A test that expects the exception says so.
    [Theory]
    [InlineData("#pragma warning disable TN0101\n" + Wrong)]
    [InlineData("#pragma warning disable\n" + Wrong)]
    public async Task Pragma_silences_it(string program) => Assert.Empty(await AnalyzeAsync(program));

    [Theory]
    [InlineData("none", null)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    public async Task Editorconfig_sets_its_severity(string severity, DiagnosticSeverity? expected)
    {
        var config = new EditorConfig($"[*.cs]\ndotnet_diagnostic.TN0101.severity = {severity}\n");
        var said = await AnalyzeAsync(Wrong, compilation => compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(config)));
        Assert.Equal(expected is { } one ? [one] : [], said.Select(diagnostic => diagnostic.Severity));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task Messages_do_not_depend_on_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new(culture);
        try
        {
            await CallSiteTest.Of("gate.Parameters.W1({|TN0105:-1000|}, 0) = gate.Forward({|TN0101:new double[2000]|});")
                .Says("Gate.ParameterSet.W1 has 2 units and 3 inputs: 'to' is 0 to 1, this is -1000", "Gate.Forward takes 3 inputs (x0, x1, x2), this has 2000")
                .RunAsync();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("double[] a = [1, 2]; _ = new Gate(1).Forward(a);", 1)]
    [InlineData("double[] a = [1, 2]; Change(); _ = new Gate(1).Forward(a); void Change() => a = [1, 2, 3];", 0)]
    [InlineData("double[][] rows = [[1, 2]]; Change(); _ = new Gate(1).Forward(rows[0]); void Change() => rows[0] = [1, 2, 3];", 0)]
    [InlineData("_ = new Gate(1).Forward(Make()); static double[] Make() => [1, 2];", 1)]
    public async Task Statements_outside_of_any_class_are_read_as_others(string program, int count) =>
        Assert.Equal(count, (await AnalyzeAsync(program, compilation => compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)))).Length);

    // Where there is no network, not a single file is looked at.
    [Fact]
    public void Networks_are_in_sight_where_they_are_source_or_in_a_reference()
    {
        var program = CSharpSyntaxTree.ParseText(Wrong, InMemory.Parse(), path: "Program.cs");
        Assert.True(NetworksInSight.Any(SampleNetworks.AsSource(program)));
        Assert.True(NetworksInSight.Any(SampleNetworks.AsReference(program)));
        var without = InMemory.Compile(Wrong);
        Assert.False(NetworksInSight.Any(without));
        Assert.False(NetworksInSight.Any(without.WithReferences(InMemory.References.RemoveAt(InMemory.References.Length - 1))));
    }

    [Fact]
    public async Task Nothing_is_registered_where_there_is_no_network()
    {
        DiagnosticAnalyzer analyzer = new CallSiteAnalyzer();
        var program = CSharpSyntaxTree.ParseText(Wrong, InMemory.Parse(), path: "Program.cs");
        Assert.Equal(1, await ActionsAsync(SampleNetworks.AsReference(program)));
        Assert.Equal(0, await ActionsAsync(InMemory.Compile("class C { void F(double[] x, double[] y) => x.CopyTo(y, 0); }")));

        async Task<int> ActionsAsync(CSharpCompilation compilation)
        {
            var counts = await compilation.WithAnalyzers([analyzer]).GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
            Assert.Equal(0, counts.SyntaxNodeActionsCount + counts.OperationActionsCount + counts.SymbolActionsCount + counts.SyntaxTreeActionsCount + counts.CompilationActionsCount);
            return counts.SemanticModelActionsCount;
        }
    }

    [Theory]
    [InlineData("gate.Forward(x)", true)]
    [InlineData("Backprop", true)]
    [InlineData("gate?.TrainStep(", true)]
    [InlineData("set.CopyFrom(", true)]
    [InlineData("set.CopyTo(", true)]
    [InlineData("iris.Classify(x)", true)]
    [InlineData("Iris.EncodeInput(x, y)", true)]
    [InlineData("Iris.EncodeTarget(x, y)", true)]
    [InlineData("Iris.DecodeOutput(y)", true)]
    [InlineData("net.Train(x, y)", true)]
    [InlineData("net.Weights", true)]
    [InlineData("set.W1(0, 0)", true)]
    [InlineData("set\n    .B12(0)", true)]
    [InlineData("", false)]
    [InlineData("net.\n    Fit(", true)]
    [InlineData("net.predict_proba(Params) + net.get_weights()", true)]
    [InlineData("Weights", false)]
    [InlineData("MyForward(Forward2, _Forward)", false)]
    [InlineData("list.Where(b => b).Back().Trainer().Copy()", false)]
    [InlineData("x.B", false)]
    [InlineData("set.w1(0, 0) + set.b12(0)", true)]
    [InlineData("w1.w + b2.b_1", false)]
    [InlineData("net.state_dict()", true)]
    [InlineData("net.zero__grad_()", true)]
    [InlineData("list.Count + list.Length + stream.Save().Load().Clone().ToArray().size", false)]
    [InlineData("list.CopyTo(x)", true)]
    [InlineData("net.Parameters\n    = other", true)]
    [InlineData("command.Parameters == other || Parameters => 1", false)]
    [InlineData("état.Épreuve()", false)]
    public void Files_without_a_name_of_the_contract_are_put_aside(string text, bool expected) => Assert.Equal(expected, MemberNames.PlacesIn(text).Any());

    // What ordinary code is full of is looked at where something else speaks of networks.
    [Theory]
    [InlineData("list.Count", 0)]
    [InlineData("list.Count; list.CopyTo(x)", 1)]
    [InlineData("list.Count; net.Forward(x)", 2)]
    [InlineData("net.Save(x); Gate.ParameterSet y;", 1)]
    [InlineData("net.Parameters.Length", 1)]
    [InlineData("using TypedNetworks; net.Reset(); net.Copy();", 2)]
    public void Ordinary_names_count_beside_others(string text, int count) => Assert.Equal(count, MemberNames.PlacesIn(text).Count());

    [Theory]
    [InlineData("Forward", MemberKind.Forward)]
    [InlineData("W12", MemberKind.Weight)]
    [InlineData("B1", MemberKind.Bias)]
    [InlineData("W", null)]
    [InlineData("X1", null)]
    [InlineData("W1x", null)]
    [InlineData("W+1", null)]
    [InlineData("W99999999999", null)]
    [InlineData("", null)]
    public void Member_is_told_by_its_name(string name, object? expected) => Assert.Equal((MemberKind?)expected, MemberNames.Find(name));

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string program, Func<CSharpCompilation, CSharpCompilation>? change = null)
    {
        var compilation = SampleNetworks.AsReference(CSharpSyntaxTree.ParseText(program, InMemory.Parse(), path: "Program.cs"));
        return await (change?.Invoke(compilation) ?? compilation).WithAnalyzers([new CallSiteAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
