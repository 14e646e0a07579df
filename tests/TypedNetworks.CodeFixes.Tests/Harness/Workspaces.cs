using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedNetworks.CodeFixes.Tests;

/// <summary>Projects as an editor holds them: with the generator, which runs anew after each edit.</summary>
internal static class Workspaces
{
    /// <summary>A project of some files, by name.</summary>
    public static Project Open(IEnumerable<(string Name, string Text)> files, Solution? beside = null, string name = "Project", params ProjectId[] references)
    {
        var options = InMemory.Compile(LanguageVersion.Latest).Options;
        var id = ProjectId.CreateNewId();
        var info = ProjectInfo.Create(
            id,
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: options,
            parseOptions: InMemory.Parse(),
            projectReferences: references.Select(reference => new ProjectReference(reference)),
            metadataReferences: InMemory.References,
            analyzerReferences: [new GeneratorReference()]);
#pragma warning disable CA2000 // A solution lives on without its workspace.
        var solution = (beside ?? new AdhocWorkspace().CurrentSolution).AddProject(info);
#pragma warning restore CA2000
        foreach (var (file, text) in files)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), file, text, filePath: file);
        }

        return solution.GetProject(id)!;
    }

    /// <summary>A program of some files.</summary>
    public static Project OpenProgram(IEnumerable<(string Name, string Text)> files)
    {
        var project = Open(files);
        return project.WithCompilationOptions(project.CompilationOptions!.WithOutputKind(OutputKind.ConsoleApplication));
    }

    /// <summary>What the compiler and the analyzers say of a project.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnoseAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var diagnostics = await compilation.WithAnalyzers(AllAnalyzers.Create()).GetAllDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id is "AD0001" or "CS8785");
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The texts of a solution's files, in the order of their names.</summary>
    public static async Task<IReadOnlyList<string>> TextsAsync(Solution solution)
    {
        var texts = new List<string>();
        foreach (var document in solution.Projects.SelectMany(project => project.Documents).OrderBy(document => document.Name, StringComparer.Ordinal))
        {
            texts.Add((await document.GetTextAsync()).ToString());
        }

        return texts;
    }
}
