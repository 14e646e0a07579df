using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators.Analyzers;

namespace TypedNetworks.Generators.Tests.Robustness;

/// <summary>
/// A thousand networks of random types: nothing throws, what is not refused compiles, what is refused is told so, and in
/// either case the program that uses the network is not red.
/// </summary>
public class TypedFuzzTests
{
    private const int Seed = 20_261_124;
    private const int PerCompilation = 100;

    public static TheoryData<int> Batches() => [.. Enumerable.Range(0, 10)];

    [Theory]
    [MemberData(nameof(Batches))]
    public async Task Whatever_the_types_the_compiler_stays_calm(int batch)
    {
        string[] sources = [.. Enumerable.Range(batch * PerCompilation, PerCompilation).Select(number => new RandomTypes(number, Seed).Source)];
        var alone = InMemory.Compile(sources);
        var generated = InMemory.Generate(alone, out var files);
        DiagnosticAnalyzer analyzer = new NetworkDeclarationAnalyzer();
        var told = await generated.WithAnalyzers([analyzer]).GetAllDiagnosticsAsync();

        Assert.DoesNotContain(told, diagnostic => diagnostic.Id == "AD0001");
        var stubs = files.Where(file => file.SourceText.Lines[1].ToString().StartsWith("// Stubs", StringComparison.Ordinal)).Select(file => NamespaceOf(file.HintName)).ToHashSet();
        var errors = told.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToLookup(diagnostic => SpaceOf(diagnostic));
        Assert.InRange(stubs.Count, PerCompilation / 10, PerCompilation * 9 / 10);
        var (fine, refused) = (0, 0);
        foreach (var tree in alone.SyntaxTrees)
        {
            var space = $"N{(batch * PerCompilation) + int.Parse(tree.FilePath.AsSpan(6, tree.FilePath.Length - 9), System.Globalization.CultureInfo.InvariantCulture)}";
            var refusals = errors[space].Count(error => error.Id.StartsWith("TN", StringComparison.Ordinal));
            if (!HasErrorsOfItsOwn(alone, tree))
            {
                var others = errors[space].Where(error => !error.Id.StartsWith("TN", StringComparison.Ordinal)).ToArray();
                Assert.True(others.Length == 0, $"{others.FirstOrDefault()}\n{string.Join("\n", errors[space])}\n{tree}");
                Assert.True(stubs.Contains(space) == refusals > 0, $"{refusals} refusals, stubs: {stubs.Contains(space)}\n{tree}");
                (fine, refused) = refusals == 0 ? (fine + 1, refused) : (fine, refused + 1);
            }
        }

        // Whose own errors excuse everything are not many.
        Assert.InRange(fine, 10, 60);
        Assert.InRange(refused, 20, 80);
    }

    // Uses of what is generated are errors until it is; any other is the user's own.
    private static bool HasErrorsOfItsOwn(CSharpCompilation compilation, SyntaxTree tree) => compilation.GetSemanticModel(tree).GetDiagnostics()
        .Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id is not ("CS1061" or "CS0117"));

    private static string NamespaceOf(string file) => file[..file.IndexOf('.', StringComparison.Ordinal)];

    private static string SpaceOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) ? NamespaceOf(Path.GetFileName(tree.FilePath)) : NamespaceInText(tree.ToString())
        : "";

    private static string NamespaceInText(string text)
    {
        var start = text.IndexOf("namespace ", StringComparison.Ordinal) + "namespace ".Length;
        return text[start..text.IndexOf('\n', start)].Trim();
    }
}
