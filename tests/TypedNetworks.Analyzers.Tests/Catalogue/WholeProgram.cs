using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedNetworks.Analyzers.Tests.Catalogue;

/// <summary>A block of C# from a page, compiled with the generator and every analyzer: a program where it has statements outside of types, else a library.</summary>
internal static class WholeProgram
{
    /// <summary>Every warning and error, and all that is ours, where they stand.</summary>
    /// <param name="code">The block.</param>
    /// <param name="usings">What a project adds to each file; nothing by default.</param>
    public static async Task<IReadOnlyList<string>> MessagesAsync(string code, string usings = "")
    {
        var diagnostics = await Compile(code, usings).WithAnalyzers(AllAnalyzers.Create()).GetAllDiagnosticsAsync();
        return [.. diagnostics
            .Where(diagnostic => diagnostic.Id is not "CS1591" && (diagnostic.Severity >= DiagnosticSeverity.Warning || diagnostic.Id.StartsWith("TN", StringComparison.Ordinal)))
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan)
            .Select(diagnostic => diagnostic.ToString())];
    }

    /// <summary>What it prints.</summary>
    /// <param name="code">The block.</param>
    /// <param name="usings">What a project adds to each file; nothing by default.</param>
    public static string Run(string code, string usings = "")
    {
        using var assembly = new MemoryStream();
        Assert.True(Compile(code, usings).Emit(assembly).Success);
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

    private static CSharpCompilation Compile(string code, string usings)
    {
        var tree = CSharpSyntaxTree.ParseText(code, InMemory.Parse(), path: "Program.cs");
        var project = InMemory.Compile().AddSyntaxTrees(tree, CSharpSyntaxTree.ParseText(usings, InMemory.Parse(), path: "Usings.cs"));
        var kind = tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return InMemory.Generate(project.WithOptions(project.Options.WithOutputKind(kind)), out _);
    }
}
