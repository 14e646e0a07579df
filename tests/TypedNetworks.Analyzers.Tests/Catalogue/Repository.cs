using System.Runtime.CompilerServices;

namespace TypedNetworks.Analyzers.Tests.Catalogue;

/// <summary>Files of the repository that tests compare with the code.</summary>
internal static class Repository
{
    /// <summary>Set to 1, tests write the parts of the documentation that follow from the code, and fail once if anything changed.</summary>
    private const string UpdateVariable = "UPDATE_DIAGNOSTIC_DOCS";

    /// <summary>The folder of the pages.</summary>
    public static string Pages { get; } = Path.Combine(Root(), "docs", "diagnostics");

    /// <summary>The rows of the release files: identifier, category, severity, title.</summary>
    public static IReadOnlyList<(string Id, string Category, string Severity, string Title)> ReleaseRows { get; } =
        [.. new[] { "Shipped", "Unshipped" }.SelectMany(name => File.ReadAllLines(Path.Combine(Root(), "src", "TypedNetworks.Generators", $"AnalyzerReleases.{name}.md"))).Where(line => line.StartsWith("TN", StringComparison.Ordinal)).Select(ReadRow)];

    /// <summary>A file must have this text, or gets it where the update variable is set.</summary>
    public static void AssertText(string path, string expected)
    {
        var actual = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (actual != expected && Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.True(actual == expected, $"{path} is out of date. Run the tests with {UpdateVariable}=1, and look at what has changed. It should be:\n{expected}");
    }

    private static (string Id, string Category, string Severity, string Title) ReadRow(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return (cells[0], cells[1], cells[2], cells[3]);
    }

    private static string Root([CallerFilePath] string path = "")
    {
        var folder = Path.GetDirectoryName(path);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Generator.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("No Generator.sln above " + path);
    }
}
