using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators.Analyzers;

namespace TypedNetworks.Generators.Tests.Robustness;

/// <summary>
/// Thousands of random declarations: none of them makes the generator or the analyzer throw, valid ones compile, invalid
/// ones are told so, and nothing else is red.
/// </summary>
public partial class FuzzTests
{
    private const int Seed = 20_240_601;
    private const int PerCompilation = 100;

    public static TheoryData<int> Batches() => [.. Enumerable.Range(0, 24)];

    [Theory]
    [MemberData(nameof(Batches))]
    public async Task Whatever_is_declared_the_compiler_stays_calm(int batch)
    {
        var networks = Enumerable.Range(batch * PerCompilation, PerCompilation).Select(number => new RandomNetwork(number, Seed)).ToArray();
        var alone = InMemory.Compile([.. networks.Select(network => network.Source)]);
        var generated = InMemory.Generate(alone.AddSyntaxTrees(networks.Select(UseOf)), out var files);
        DiagnosticAnalyzer analyzer = new NetworkDeclarationAnalyzer();
        var told = await generated.WithAnalyzers([analyzer]).GetAllDiagnosticsAsync();
        var errors = told.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !IsRule(diagnostic)).ToLookup(NumberOf);
        var refused = told.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && IsRule(diagnostic)).Select(NumberOf).ToHashSet();
        var written = files.Select(file => NumberOf(file.SyntaxTree)).ToHashSet();
        var stubs = files.Where(file => file.SourceText.Lines[1].ToString().StartsWith("// Stubs", StringComparison.Ordinal)).Select(file => NumberOf(file.SyntaxTree)).ToHashSet();

        Assert.DoesNotContain(told, diagnostic => diagnostic.Id == "AD0001");
        var failures = networks.Zip(alone.SyntaxTrees).SelectMany(pair =>
        {
            var number = pair.First.Number;
            var isRefused = refused.Contains(number);

            // Of a class that cannot be continued there are no members, so every use of it is red; else nothing may be.
            var added = errors[number].FirstOrDefault(error => written.Contains(number) || !isRefused || !IsUse(error));
            string[] found =
            [
                added is not null ? $"{added}" : "",
                pair.First.MustBeRefused && !isRefused ? "Not refused." : "",
                stubs.Contains(number) && !isRefused ? "Stubs without a reason." : "",
            ];

            // The user's own errors excuse everything; to look for them takes long, so it is done only where something is wrong.
            return found.All(failure => failure.Length == 0) || HasErrorsOfItsOwn(alone, pair.Second)
                ? []
                : found.Where(failure => failure.Length > 0).Select(failure => $"{failure}\n{pair.First.Source}");
        }).ToArray();
        Assert.True(failures.Length == 0, $"{failures.Length} failures:\n{string.Join("\n", failures.Take(8))}");
    }

    [Fact]
    public void Random_declarations_are_of_every_kind()
    {
        var networks = Enumerable.Range(0, PerCompilation).Select(number => new RandomNetwork(number, Seed)).ToArray();
        _ = InMemory.Generate(InMemory.Compile([.. networks.Select(network => network.Source)]), out var files);

        Assert.InRange(files.Count(file => file.HintName.EndsWith(".Forward.g.cs", StringComparison.Ordinal)), 15, 80);
        Assert.InRange(networks.Count(network => network.MustBeRefused), 10, 80);
        Assert.InRange(networks.Count(network => network.Use.Length > 0), 60, 100);
    }

    private static bool HasErrorsOfItsOwn(CSharpCompilation compilation, SyntaxTree tree) =>
        compilation.GetSemanticModel(tree).GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static SyntaxTree UseOf(RandomNetwork network) =>
        CSharpSyntaxTree.ParseText(network.Use, InMemory.Parse(), path: $"UseOfN{network.Number}.cs");

    private static bool IsUse(Diagnostic error) => error.Location.SourceTree!.FilePath.StartsWith("UseOf", StringComparison.Ordinal);

    private static bool IsRule(Diagnostic diagnostic) => diagnostic.Id.StartsWith("TN", StringComparison.Ordinal);

    private static int NumberOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree ? NumberOf(tree) : -1;

    // Every network has a namespace of its own, which its generated files are called after.
    private static int NumberOf(SyntaxTree tree) =>
        NamespaceNumber().Match(tree.FilePath.StartsWith("Source", StringComparison.Ordinal) ? tree.ToString() : Path.GetFileName(tree.FilePath)) is { Success: true } match
            ? int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)
            : -1;

    [GeneratedRegex(@"N(\d+)")]
    private static partial Regex NamespaceNumber();
}
