using System.Text.RegularExpressions;

namespace TypedNetworks.Analyzers.Tests.Catalogue;

/// <summary>The page of a diagnostic: headings and code blocks in a fixed order.</summary>
internal sealed partial record DiagnosticPage(string Id, string Text)
{
    /// <summary>The headings that every page has, in this order.</summary>
    public static readonly string[] Headings = ["Cause", "Wrong", "Message", "Right", "Silencing"];

    /// <summary>Where the page is.</summary>
    public string Path => PathOf(Id);

    /// <summary>The code with the mistake.</summary>
    public string Wrong => Block("Wrong", "csharp");

    /// <summary>The code without it.</summary>
    public string Right => Block("Right", "csharp");

    /// <summary>Reads a page.</summary>
    public static DiagnosticPage Read(string id) => new(id, File.ReadAllText(PathOf(id)).ReplaceLineEndings("\n"));

    /// <summary>What stands under a heading.</summary>
    public string Section(string heading)
    {
        var start = Text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{Id} has no heading '{heading}'");
        start += heading.Length + 5;
        var end = Text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return Text[start..(end < 0 ? Text.Length : end)];
    }

    /// <summary>The page with other messages.</summary>
    public string WithMessages(IEnumerable<string> messages) =>
        Text.Replace(Section("Message"), $"\n```text\n{string.Join("\n", messages)}\n```\n", StringComparison.Ordinal);

    private static string PathOf(string id) => System.IO.Path.Combine(Repository.Pages, id + ".md");

    private string Block(string heading, string language)
    {
        var block = CodeBlock().Match(Section(heading));
        Assert.True(block.Success && block.Groups["language"].Value == language, $"{Id} has no {language} block under '{heading}'");
        return block.Groups["code"].Value;
    }

    [GeneratedRegex("```(?<language>[a-z]+)\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
