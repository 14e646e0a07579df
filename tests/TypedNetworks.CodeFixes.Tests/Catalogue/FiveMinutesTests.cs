using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TypedNetworks.CodeFixes.Tests.Catalogue;

/// <summary>The page of the first five minutes says what is offered for its mistakes.</summary>
public partial class FiveMinutesTests
{
    private static readonly string _path = Path.GetFullPath(Path.Combine(Repository.Pages, "..", "five-minutes.md"));

    [Fact]
    public async Task PageSaysWhatIsOffered()
    {
        var page = (await File.ReadAllTextAsync(_path)).ReplaceLineEndings("\n");
        var (expected, next, programs) = ("", 0, WrongProgram().Matches(page));
        Assert.True(programs.Count >= 3);
        foreach (Match program in programs)
        {
            var offers = program.Groups["offers"];
            expected += page[next..offers.Index] + string.Join(", ", (await TitlesAsync(program.Groups["code"].Value)).Select(title => $"*{title}*"));
            next = offers.Index + offers.Length;
        }

        Repository.AssertText(_path, expected + page[next..]);
    }

    private static async Task<IEnumerable<string>> TitlesAsync(string code)
    {
        var project = Workspaces.OpenProgram([("Program.cs", code)]);
        var titles = new List<string>();
        foreach (var diagnostic in (await Workspaces.DiagnoseAsync(project)).Where(diagnostic => AllFixes.Ids.Contains(diagnostic.Id)))
        {
            titles.AddRange((await AllFixes.OfferAsync(project.Documents.Single(), diagnostic)).Select(offer => offer.Action.Title));
        }

        return titles.Distinct();
    }

    [GeneratedRegex("```csharp\n(?<code>[^`]*?)\n```\n\n```text\n[^`]*```\n\nOne key away, at the light bulb: (?<offers>[^\n]*)\\.\n")]
    private static partial Regex WrongProgram();
}
