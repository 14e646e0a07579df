using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators;
using TypedNetworks.Generators.Analyzers;

namespace TypedNetworks.Tests;

/// <summary>Compiles C# in memory, with and without the generator and the analyzer.</summary>
internal static class InMemory
{
    /// <summary>The framework's reference assemblies.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } = [.. Directory.GetFiles(ReferencePack, "*.dll").Select(file => MetadataReference.CreateFromFile(file))];

    /// <summary>The framework's reference assemblies and the library.</summary>
    public static ImmutableArray<MetadataReference> References { get; } = [.. Framework, MetadataReference.CreateFromFile(typeof(NetworkAttribute).Assembly.Location)];

    /// <summary>The rules about what the compiler refuses too: after such an error analyzers do not run in a build, and the generator says the same.</summary>
    public static ImmutableArray<string> BesideTheCompiler { get; } = ["TN0017", "TN0018"];

    private static string ReferencePack =>
        typeof(InMemory).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ReferencePack").Value!;

    /// <summary>Parse options of a language version; documentation comments are checked.</summary>
    public static CSharpParseOptions Parse(LanguageVersion version = LanguageVersion.Latest) => new(version, DocumentationMode.Diagnose);

    /// <summary>A library of some sources, named <c>Source0.cs</c> and so on.</summary>
    public static CSharpCompilation Compile(params string[] sources) => Compile(LanguageVersion.Latest, sources);

    /// <summary>A library of some sources in a language version.</summary>
    public static CSharpCompilation Compile(LanguageVersion version, params string[] sources) => CSharpCompilation.Create(
        "InMemory",
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, Parse(version), path: $"Source{i}.cs")),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable,
            // As the SDK does; and a library instrumented for coverage references an older runtime. The note that every valid
            // network gets is for the tests that ask for it.
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress), new("CS1591", ReportDiagnostic.Warn), new("TN0204", ReportDiagnostic.Suppress)]));

    /// <summary>A driver that watches every step of the generator.</summary>
    public static GeneratorDriver Driver(LanguageVersion version = LanguageVersion.Latest) => CSharpGeneratorDriver.Create(
        [new NetworkGenerator().AsSourceGenerator()],
        additionalTexts: [],
        Parse(version),
        optionsProvider: null,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The compilation with what the generator adds; the generator itself must report nothing, but for what the compiler refuses too.</summary>
    public static CSharpCompilation Generate(CSharpCompilation compilation, out ImmutableArray<GeneratedSourceResult> files) => Generate(compilation, out files, out _);

    /// <summary>The same, and what the generator reports.</summary>
    public static CSharpCompilation Generate(CSharpCompilation compilation, out ImmutableArray<GeneratedSourceResult> files, out ImmutableArray<Diagnostic> reports)
    {
        var result = Driver(compilation.LanguageVersion).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out reports).GetRunResult();
        Assert.DoesNotContain(reports, report => !BesideTheCompiler.Contains(report.Id));
        files = result.Results.Single().GeneratedSources;
        return (CSharpCompilation)generated;
    }

    /// <summary>The generated files of some sources, by name.</summary>
    public static IReadOnlyDictionary<string, string> GeneratedFiles(params string[] sources)
    {
        _ = Generate(Compile(sources), out var files);
        return files.ToDictionary(file => file.HintName, file => file.SourceText.ToString());
    }

    /// <summary>What the analyzer says of some sources, after the generator has run, as in a build.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(params string[] sources) => AnalyzeAsync(Compile(sources));

    /// <summary>What the analyzer says of a compilation, after the generator has run, as in a build.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation)
    {
        DiagnosticAnalyzer analyzer = new NetworkDeclarationAnalyzer();
        var diagnostics = await Generate(compilation, out _).WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>An assembly of some sources with their networks; fails on an error.</summary>
    public static Assembly Load(params string[] sources) => Assembly.Load(CompiledFolder.Shared.GetOrAdd(sources, () => Emit(Generate(Compile(sources), out _))));

    /// <summary>A compilation as another one references it; fails on an error.</summary>
    public static MetadataReference AsReference(CSharpCompilation compilation) => MetadataReference.CreateFromImage(Emit(compilation));

    private static byte[] Emit(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(20)));
        return stream.ToArray();
    }
}
