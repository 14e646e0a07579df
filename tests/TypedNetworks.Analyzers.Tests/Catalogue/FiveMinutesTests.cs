using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedNetworks.Analyzers.Tests.Catalogue;

/// <summary>The programs of the first five minutes say and print what the page tells.</summary>
public partial class FiveMinutesTests
{
    private static readonly string _path = Path.GetFullPath(Path.Combine(Repository.Pages, "..", "five-minutes.md"));

    [Fact]
    public async Task ProgramsSayAndPrintWhatThePageTells()
    {
        var page = (await File.ReadAllTextAsync(_path)).ReplaceLineEndings("\n");
        var (expected, next, programs) = ("", 0, Program().Matches(page));
        Assert.True(programs.Count > 6);
        foreach (Match program in programs)
        {
            var answer = program.Groups["kind"].Value switch
            {
                "text" => string.Join("\n", await MessagesAsync(program.Groups["code"].Value)),
                "console" => Run(program.Groups["code"].Value),
                _ => "",
            };
            var start = program.Groups["answer"].Success ? program.Groups["answer"].Index : program.Index + program.Length;
            expected += page[next..start] + (answer.Length == 0 ? "" : answer + "\n");
            next = start + program.Groups["answer"].Length;
            if (program.Groups["kind"].Value != "text")
            {
                Assert.Empty(await MessagesAsync(program.Groups["code"].Value));
            }
        }

        Repository.AssertText(_path, expected + page[next..]);
    }

    private static async Task<IReadOnlyList<string>> MessagesAsync(string code)
    {
        var diagnostics = await Compile(code).WithAnalyzers(AllAnalyzers.Create()).GetAllDiagnosticsAsync();
        return [.. diagnostics
            .Where(diagnostic => diagnostic.Id is not "CS1591" && (diagnostic.Severity >= DiagnosticSeverity.Warning || diagnostic.Id.StartsWith("TN", StringComparison.Ordinal)))
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan)
            .Select(diagnostic => diagnostic.ToString())];
    }

    private static string Run(string code)
    {
        using var assembly = new MemoryStream();
        Assert.True(Compile(code).Emit(assembly).Success);
        var (console, culture, printed) = (Console.Out, CultureInfo.CurrentCulture, new StringWriter());
        try
        {
            Console.SetOut(printed);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            _ = Assembly.Load(assembly.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }

        return printed.ToString().ReplaceLineEndings("\n").TrimEnd();
    }

    // A program where there are statements outside of types, else a library.
    private static CSharpCompilation Compile(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, InMemory.Parse(), path: "Program.cs");
        var project = InMemory.Compile().AddSyntaxTrees(tree);
        var kind = tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return InMemory.Generate(project.WithOptions(project.Options.WithOutputKind(kind)), out _);
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)\n```\n(?:\n```(?<kind>text|console)\n(?<answer>.*?)```\n)?", RegexOptions.Singleline)]
    private static partial Regex Program();
}
