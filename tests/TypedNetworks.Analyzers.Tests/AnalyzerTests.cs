using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators.Analyzers;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>What holds of the analyzer whatever the rule.</summary>
public class AnalyzerTests
{
    private const string Advised = "[Network(Inputs = 3, Hidden = 4, Outputs = 1, Activation = \"Softmax\", OutputActivation = \"Sigmoid\")] public partial class Gate;";

    [Fact]
    public async Task ProjectWithoutNetworksIsSilent() =>
        Assert.Empty(await InMemory.AnalyzeAsync("""
            [System.Obsolete] public class Gate { public double Forward(double a) => a; }
            public struct Network; public record Layer(int Units); public static class ParameterSet;
            """));

    [Fact]
    public async Task ProjectWithoutTheLibraryIsSilent()
    {
        var compilation = InMemory.Compile("[Network(Inputs = 0)] public class Gate;");
        Assert.Empty(await InMemory.AnalyzeAsync(compilation.WithReferences(InMemory.References.RemoveAt(InMemory.References.Length - 1))));
    }

    [Theory]
    [InlineData("class C { void F(double[] x, double[] y) => x.CopyTo(y, 0); }", 0)]
    [InlineData("[TypedNetworks.Network(Inputs = 1, Outputs = 1)] partial class C;", 1)]
    [InlineData("[TypedNetworks.Layer(1)] class C;", 1)]
    [InlineData("[TypedN\\u0065tworks.N\\u0065twork(Inputs = 1, Outputs = 1)] partial class C;", 1)]
    [InlineData("[TypedN\\U00000065tworks.N\\U00000065twork(Inputs = 1, Outputs = 1)] partial class C;", 1)]
    public async Task NothingIsRegisteredWhereNothingCanBeDeclared(string source, int actions)
    {
        DiagnosticAnalyzer analyzer = new NetworkDeclarationAnalyzer();
        var compilation = InMemory.Compile(source);
        Assert.Equal(actions, await ActionsAsync(compilation));
        Assert.Equal(0, await ActionsAsync(compilation.WithReferences(InMemory.References.RemoveAt(InMemory.References.Length - 1))));

        async Task<int> ActionsAsync(CSharpCompilation project)
        {
            var counts = await project.WithAnalyzers([analyzer]).GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
            Assert.Equal(0, counts.SyntaxNodeActionsCount + counts.OperationActionsCount + counts.SemanticModelActionsCount + counts.SyntaxTreeActionsCount + counts.CompilationActionsCount);
            return counts.SymbolActionsCount;
        }
    }

    [Fact]
    public Task EscapedNameOfTheAttributeIsRead() =>
        DeclarationTest.OfWholeFiles("[TypedNetworks.N\\u0065twork([|Inputs = 0|], Outputs = 1)] public partial class Gate;").Says("TN0011", "Inputs of 'Gate' must be 1 or more, not 0").RunAsync();

    [Fact]
    public Task AttributesOfAnotherLibraryAreNotRead() =>
        DeclarationTest.Of("""
            [Other.Network(Inputs = 0)] public static class Gate;

            namespace Other { public sealed class NetworkAttribute : System.Attribute { public int Inputs { get; set; } } }
            """).UsedBy(null).RunAsync();

    [Theory]
    [InlineData("[global::TypedNetworks.Network([|Inputs = 0|], Outputs = 1)] public partial class Gate;")]
    [InlineData("[TypedNetworks.NetworkAttribute([|Inputs = 0|], Outputs = 1)] public partial class Gate;")]
    [InlineData("using Net = TypedNetworks.NetworkAttribute; [Net([|Inputs = 0|], Outputs = 1)] public partial class Gate;")]
    [InlineData("using static System.Math; using TypedNetworks; [type: Network([|Inputs = 0|], Outputs = 1)] public partial class Gate;")]
    public Task EverySpellingOfTheAttributeIsRead(string source) =>
        DeclarationTest.OfWholeFiles(source).Says("TN0011", "Inputs of 'Gate' must be 1 or more, not 0").RunAsync();

    [Fact]
    public Task AttributeOnAnotherPartIsRead() =>
        DeclarationTest.Of("public partial class Gate { }", "[Network([|Inputs = 0|], Outputs = 1)] partial class Gate;", "partial class Gate { void Own() { } }")
            .Says("TN0011", "Inputs of 'Gate' must be 1 or more, not 0")
            .RunAsync();

    [Fact]
    public Task NestedTypesAreRead() =>
        DeclarationTest.Of("namespace Demo; partial class A { partial struct B { internal partial record C { [Network([|Inputs = 0|], Outputs = 1)] internal partial class Gate; } } }")
            .Says("TN0011", "Inputs of 'Gate' must be 1 or more, not 0")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task SeveralNetworksAreReadApart() =>
        DeclarationTest.Of("[Network([|Inputs = 0|], Outputs = 1)] public partial class Gate; [Network(Inputs = 1, Outputs = 1)] partial class Fine; [Network(Inputs = 1, [|Outputs = -1|])] partial class Third;")
            .Says("TN0011", "Inputs of 'Gate' must be 1 or more, not 0", "Outputs of 'Third' must be 1 or more, not -1")
            .RunAsync();

    [Fact]
    public Task ClassNamedByAKeywordIsCalledSo() =>
        DeclarationTest.Of("namespace @namespace; [Network([|Inputs = 0|], Outputs = 1)] public partial class @class;")
            .Says("TN0011", "Inputs of 'class' must be 1 or more, not 0")
            .UsedBy(new("@namespace.@class"))
            .RunAsync();

    [Theory]
    [InlineData("// <auto-generated/>\n", "Source.cs")]
    [InlineData("", "Source.g.cs")]
    [InlineData("", "Source.Designer.cs")]
    public async Task NetworksInFilesMarkedAsGeneratedAreCheckedToo(string header, string file)
    {
        var source = CSharpSyntaxTree.ParseText(header + "using TypedNetworks; [Network(Inputs = 0, Outputs = 1)] partial class Gate;", InMemory.Parse(), path: file);
        Assert.Equal("TN0011", Assert.Single(await InMemory.AnalyzeAsync(InMemory.Compile().AddSyntaxTrees(source))).Id);
    }

    // What the generator wrote is in the compilation that the analyzer sees, and in the class that it looks at.
    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1)] public partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer(4, Activation = \"Tanh\")] public partial class Gate { public void Own() => Initialize(1); }")]
    [InlineData("[Network(Inputs = 64, Hidden = 80, Outputs = 10, OutputActivation = \"Softmax\", Loss = \"CrossEntropy\", Precision = \"Single\")] public partial class Gate;")]
    public async Task GeneratedMembersAreNotTakenForTheUsers(string source)
    {
        Assert.NotEmpty(InMemory.GeneratedFiles("using TypedNetworks; " + source));
        Assert.Empty(await InMemory.AnalyzeAsync("using TypedNetworks; " + source));
    }

    [Fact]
    public Task AdviceIsOfInfoSeverityUnlessRaised() => AssertSeverityAsync(Advised, DiagnosticSeverity.Info);

    [Theory]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Hidden, DiagnosticSeverity.Hidden)]
    public Task AdviceTakesTheSeverityOfEditorconfig(ReportDiagnostic configured, DiagnosticSeverity severity) => AssertSeverityAsync(Advised, severity, configured);

    // Behind a silenced error there would be stubs that throw when the program runs.
    [Fact]
    public Task ErrorsCannotBeSilenced() =>
        DeclarationTest.Of("""
            #pragma warning disable
            #pragma warning disable TN0011
            [Network([|Inputs = 0|], Outputs = 1)] public partial class Gate;
            """).With("TN0011", ReportDiagnostic.Suppress).Says("TN0011", "Inputs of 'Gate' must be 1 or more, not 0").RunAsync();

    // Messages are the same on every machine; numbers in them most of all.
    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public async Task MessagesDoNotDependOnCulture(string culture)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new(culture);
        try
        {
            await DeclarationTest.Of("[Network([|Inputs = -20_000_000|], [|Outputs = 16_000_001|])] public partial class Gate;")
                .Says("TN0011", "Inputs of 'Gate' must be 1 or more, not -20000000")
                .Says("TN0012", "Make 'Gate' smaller: it would have 16 000 001 parameters, and at most 16 000 000 fit one object")
                .UsedBy(null)
                .RunAsync();
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static async Task AssertSeverityAsync(string source, DiagnosticSeverity severity, ReportDiagnostic? configured = null)
    {
        var compilation = InMemory.Compile("using TypedNetworks; " + source);
        var options = compilation.Options.SpecificDiagnosticOptions;
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(configured is { } report ? options.SetItem("TN0202", report) : options));
        var advice = Assert.Single(await InMemory.AnalyzeAsync(compilation));
        Assert.Equal(("TN0202", severity), (advice.Id, advice.Severity));
    }
}
