using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators.Analyzers;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>
/// One case of a rule: sources with <c>[|marked|]</c> places, and what is said of each. The sources are compiled as in
/// a build, with the generator, the analyzer and a program that uses the network, and everything that is red must have
/// been foretold: the marked places by the analyzer, the listed errors by the compiler, and nothing else.
/// </summary>
internal sealed record DeclarationTest
{
    private IReadOnlyList<MarkedSource> Sources { get; init; } = [];

    private IReadOnlyList<(string Id, string Message)> Expected { get; init; } = [];

    private IReadOnlyList<string> CompilerErrors { get; init; } = [];

    private Usage? Program { get; init; } = new("Gate");

    private string? Library { get; init; }

    private LanguageVersion Version { get; init; } = LanguageVersion.Latest;

    private IReadOnlyList<KeyValuePair<string, ReportDiagnostic>> Severities { get; init; } = [];

    /// <summary>Sources, each in a file of its own, in which the library's namespace is at hand.</summary>
    public static DeclarationTest Of(params string[] sources) =>
        new() { Sources = [.. sources.Select(source => MarkedSource.Parse("using TypedNetworks;\n" + source))] };

    /// <summary>Sources just as they are.</summary>
    public static DeclarationTest OfWholeFiles(params string[] sources) => new() { Sources = [.. sources.Select(MarkedSource.Parse)] };

    /// <summary>The analyzer must say this of the next marked places.</summary>
    public DeclarationTest Says(string id, params string[] messages) =>
        this with { Expected = [.. Expected, .. messages.Select(message => (id, message))] };

    /// <summary>The compiler cannot but have these errors too; each test says why.</summary>
    public DeclarationTest SoDoesTheCompiler(params string[] ids) => this with { CompilerErrors = ids };

    /// <summary>The program that uses the network; <see langword="null"/> for none. Without a word: three inputs, one output, <c>Gate</c>.</summary>
    public DeclarationTest UsedBy(Usage? usage) => this with { Program = usage };

    /// <summary>A library that the project references, once as source, as an editor does, and once compiled, as a build does.</summary>
    public DeclarationTest Referencing(string library) => this with { Library = library };

    /// <summary>The language version of the project.</summary>
    public DeclarationTest In(LanguageVersion version) => this with { Version = version };

    /// <summary>A severity as .editorconfig or the project sets it.</summary>
    public DeclarationTest With(string id, ReportDiagnostic severity) => this with { Severities = [.. Severities, new(id, severity)] };

    /// <summary>Compiles and compares.</summary>
    public async Task RunAsync()
    {
        if (Library is null)
        {
            await RunAsync([]);
            return;
        }

        var library = InMemory.Generate(InMemory.Compile(Library), out _);
        await RunAsync([library.ToMetadataReference()]);
        await RunAsync([InMemory.AsReference(library)]);
    }

    private async Task RunAsync(IEnumerable<MetadataReference> references)
    {
        var texts = Sources.Select(source => source.Text);
        var compilation = InMemory.Compile(Version, [.. Program is null ? texts : texts.Append(Program.Program)]).AddReferences(references);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.SetItems(Severities)));
        var diagnostics = await InMemory.Generate(compilation, out _, out var reports).WithAnalyzers([new NetworkDeclarationAnalyzer()]).GetAllDiagnosticsAsync();

        // An analyzer that throws is a warning without a place.
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        var marks = Sources.SelectMany((source, file) => source.Spans.Select(span => (File: $"Source{file}.cs", Span: span, Text: source.Text.Substring(span.Start, span.Length)))).ToList();
        Assert.Equal(Expected.Count, marks.Count);
        var expected = marks.Zip(Expected, (mark, said) => Describe(mark.File, mark.Span.Start, mark.Text, said.Id, said.Message));
        var actual = diagnostics.Where(IsOurs)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(Message, StringComparer.Ordinal)
            .ToList();
        Assert.Equal(string.Join("\n", expected), string.Join("\n", actual.Select(Describe)));

        // In a build, whose errors are of the compiler too, the generator alone is heard.
        Assert.Equal(
            actual.Where(diagnostic => InMemory.BesideTheCompiler.Contains(diagnostic.Id)).Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal),
            reports.Select(report => report.ToString()).Order(StringComparer.Ordinal));

        var errors = diagnostics.Where(diagnostic => !IsOurs(diagnostic) && diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (!errors.Select(error => error.Id).ToHashSet().SetEquals(CompilerErrors))
        {
            Assert.Fail($"The compiler's errors should be [{string.Join(", ", CompilerErrors)}] and are\n{string.Join("\n", errors)}");
        }
    }

    private static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("TN", StringComparison.Ordinal);

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static string Describe(Diagnostic diagnostic)
    {
        var (tree, span) = (diagnostic.Location.SourceTree!, diagnostic.Location.SourceSpan);
        return Describe(tree.FilePath, span.Start, tree.GetText().ToString(span), diagnostic.Id, Message(diagnostic));
    }

    private static string Describe(string file, int start, string text, string id, string message) => $"{file} at {start} «{text}»\n  {id}: {message}";
}
