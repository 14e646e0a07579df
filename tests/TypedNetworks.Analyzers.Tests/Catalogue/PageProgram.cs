using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedNetworks.Analyzers.Tests.Catalogue;

/// <summary>Compiles the code of a page as a user's project would, with the generator and every analyzer.</summary>
internal static partial class PageProgram
{
    /// <summary>All that is said of a program. Of the note that every network gets, only its own page speaks.</summary>
    public static async Task<IEnumerable<Diagnostic>> DiagnoseAsync(string id, string code, string editorConfig = "")
    {
        // A page that is about the language version names it as a project does.
        var version = LanguageVersion.Latest;
        if (LangVersion().Match(code) is { Success: true } named)
        {
            Assert.True(LanguageVersionFacts.TryParse(named.Groups[1].Value, out version));
        }

        var tree = CSharpSyntaxTree.ParseText(code, InMemory.Parse(version), path: "Program.cs");
        var project = InMemory.Compile(version).AddSyntaxTrees(tree);
        project = project.WithOptions(project.Options
            .WithSpecificDiagnosticOptions(project.Options.SpecificDiagnosticOptions.Remove(id))
            .WithSyntaxTreeOptionsProvider(new EditorConfig(editorConfig)));
        return await InMemory.Generate(project, out _).WithAnalyzers(AllAnalyzers.Create()).GetAllDiagnosticsAsync();
    }

    /// <summary>Whether an analyzer of ours said it, or failed to.</summary>
    public static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("TN", StringComparison.Ordinal) || diagnostic.Id == "AD0001";

    [GeneratedRegex("<LangVersion>(.*)</LangVersion>")]
    private static partial Regex LangVersion();
}
