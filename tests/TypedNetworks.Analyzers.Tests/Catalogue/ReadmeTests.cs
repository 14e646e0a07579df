using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedNetworks.Analyzers.Tests.Catalogue;

/// <summary>What a stranger copies from the README compiles in silence, and does what is said beside it.</summary>
[Collection(nameof(WholeProgram))]
public partial class ReadmeTests
{
    // What a new console project has, and the using of the first block.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using TypedNetworks;
        """;

    private static readonly string _path = Path.GetFullPath(Path.Combine(Repository.Pages, "..", "..", "README.md"));

    [Fact]
    public async Task EveryBlockCompilesInSilence()
    {
        var blocks = await BlocksAsync();
        Assert.True(blocks.Count >= 5);
        foreach (var block in blocks)
        {
            Assert.Empty(await WholeProgram.MessagesAsync(block, Usings));
        }
    }

    [Fact]
    public async Task TheTourLearns()
    {
        var printed = WholeProgram.Run((await BlocksAsync()).Single(block => block.Contains("gate.TrainStep", StringComparison.Ordinal)), Usings).Split('\n');

        Assert.InRange(double.Parse(printed[0], CultureInfo.InvariantCulture), 0.9, 1);
        Assert.InRange(double.Parse(printed[1], CultureInfo.InvariantCulture), 0, 0.1);
    }

    private static async Task<IReadOnlyList<string>> BlocksAsync() =>
        [.. Block().Matches((await File.ReadAllTextAsync(_path)).ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("```csharp\n(.*?)\n```\n", RegexOptions.Singleline)]
    private static partial Regex Block();
}
