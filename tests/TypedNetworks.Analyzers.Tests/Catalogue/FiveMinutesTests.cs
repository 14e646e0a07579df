using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedNetworks.Analyzers.Tests.Catalogue;

/// <summary>The programs of the first five minutes say and print what the page tells.</summary>
[Collection(nameof(WholeProgram))]
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
                "text" => string.Join("\n", await WholeProgram.MessagesAsync(program.Groups["code"].Value)),
                "console" => WholeProgram.Run(program.Groups["code"].Value),
                _ => "",
            };
            var start = program.Groups["answer"].Success ? program.Groups["answer"].Index : program.Index + program.Length;
            expected += page[next..start] + (answer.Length == 0 ? "" : answer + "\n");
            next = start + program.Groups["answer"].Length;
            if (program.Groups["kind"].Value != "text")
            {
                Assert.Empty(await WholeProgram.MessagesAsync(program.Groups["code"].Value));
            }
        }

        Repository.AssertText(_path, expected + page[next..]);
    }

    [Fact]
    public async Task TheLoopOverBatchesLearns() => Assert.InRange((await LossesAsync("", ""))[^1], 0, 0.2);

    // A network that says one half to everything has a loss of ln 2, 0.69.
    [Theory]
    [InlineData("= (x, y,", "= (500 * x, 500 * y,")]
    [InlineData("LearningRate = 0.5", "LearningRate = 0.001")]
    [InlineData("Hidden = 8, ", "")]
    [InlineData("new Ring(seed: 1);", "new Ring(seed: 1); ring.Parameters.Clear();")]
    public async Task SomeMistakesThatCompileLearnNothing(string right, string wrong) => Assert.True((await LossesAsync(right, wrong))[^1] > 0.6);

    [Theory]
    [InlineData("LearningRate = 0.5", "LearningRate = 50")]
    [InlineData("gradient.Clear();", "")]
    [InlineData("slopes[i] / BatchSize", "slopes[i]")]
    public async Task OthersMakeTheLossGrow(string right, string wrong) => Assert.True((await LossesAsync(right, wrong)).Max() > 1);

    // What the loop over batches prints, with one thing in it written otherwise.
    private static async Task<IReadOnlyList<double>> LossesAsync(string right, string wrong)
    {
        var page = (await File.ReadAllTextAsync(_path)).ReplaceLineEndings("\n");
        var code = Program().Matches(page).Select(program => program.Groups["code"].Value).Single(program => program.Contains("BackpropBatch", StringComparison.Ordinal));
        if (right.Length > 0)
        {
            Assert.Contains(right, code, StringComparison.Ordinal);
            code = code.Replace(right, wrong, StringComparison.Ordinal);
        }

        Assert.Empty(await WholeProgram.MessagesAsync(code));
        return [.. WholeProgram.Run(code).Split('\n').Select(line => double.Parse(line.Split(' ')[^1], CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)\n```\n(?:\n```(?<kind>text|console)\n(?<answer>.*?)```\n)?", RegexOptions.Singleline)]
    private static partial Regex Program();
}
