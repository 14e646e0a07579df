using System.Diagnostics;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>A network has at most 16 million parameters.</summary>
public class TN0012Tests
{
    [Theory]
    [InlineData("[Network([|Inputs = 1_000_000_000|], Outputs = 1)]", 9, 1, "1 000 000 001")]
    [InlineData("[Network([|Inputs = int.MaxValue|], Hidden = int.MaxValue, Outputs = int.MaxValue)]", 9, 9, "9 223 372 032 559 808 512")]
    [InlineData("[Network([|Inputs = 16_000_000|], Outputs = 1)]", 9, 1, "16 000 001")]
    [InlineData("[Network(Inputs = 3, [|Outputs = 1_000_000_000|])]", 3, 9, "4 000 000 000")]
    [InlineData("[Network(Inputs = 3, [|Hidden = 5_000_000|], Outputs = 1)]", 3, 1, "25 000 001")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer(4)] [Layer([|4_000_000|])]", 3, 1, "24 000 017")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer([|int.MaxValue|])] [Layer(int.MaxValue)] [Layer(int.MaxValue)] [Layer(int.MaxValue)]", 3, 1, "9 223 372 036 854 775 807")]
    public Task NetworkTooLargeIsReportedAtItsLargestSize(string attributes, int inputs, int outputs, string parameters) =>
        DeclarationTest.Of(attributes + " public partial class Gate;")
            .Says("TN0012", $"Make 'Gate' smaller: it would have {parameters} parameters, and at most 16 000 000 fit one object")
            .UsedBy(new("Gate", inputs, outputs))
            .RunAsync();

    // 449 numbers are 57 vectors of 8, and 60 with whole tiles, whichever way the vectors go: 79 such layers are too much padding.
    [Fact]
    public Task NetworkTooLargeWithItsPaddingIsReported() =>
        DeclarationTest.Of($"[Network(Inputs = 449, Outputs = 449)] [Layer([|449|])] {Layers(449, 77)} public partial class Gate;")
            .Says("TN0012", "Make 'Gate' smaller: it would have 15 961 950 parameters, 17 064 000 numbers with the padding that vectors need, and at most 16 777 215 fit one object")
            .UsedBy(new("Gate", 449, 449))
            .RunAsync();

    // Two layers fewer, numbers half as long, or a width that is whole vectors.
    [Theory]
    [InlineData("[Network(Inputs = 449, Outputs = 449)]", 449, 76)]
    [InlineData("[Network(Inputs = 449, Outputs = 449, Precision = \"Single\")]", 449, 78)]
    [InlineData("[Network(Inputs = 448, Outputs = 448)]", 448, 78)]
    public async Task PaddingWithinTheLimitIsFine(string network, int units, int layers) =>
        Assert.Empty(await InMemory.AnalyzeAsync($"using TypedNetworks; {network} {Layers(units, layers)} public partial class Gate;"));

    // Anything that walks so many inputs, or writes them out, takes minutes or all memory.
    [Fact]
    public async Task AnswerDoesNotTakeLonger()
    {
        const string Source = "using TypedNetworks; [Network(Inputs = 1_000_000_000, Hidden = 1_000_000_000, Outputs = 1_000_000_000)] public partial class Gate;";
        var watch = Stopwatch.StartNew();

        var diagnostics = await InMemory.AnalyzeAsync(Source);

        Assert.Equal("TN0012", Assert.Single(diagnostics).Id);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
        Assert.All(InMemory.GeneratedFiles(Source).Values, text => Assert.True(text.Length < 20_000));
    }

    private static string Layers(int units, int count) => string.Concat(Enumerable.Repeat($"[Layer({units})] ", count));

    [Theory]
    [InlineData("[Network(Inputs = 15_999_999, Outputs = 1)]", 9, 1)]
    [InlineData("[Network(Inputs = 16_000_000, Outputs = 1, Bias = \"None\")]", 9, 1)]
    [InlineData("[Network(Inputs = 1000, Hidden = 4000, Outputs = 2000)]", 9, 9)]
    public Task NetworkWithinTheLimitIsFine(string attributes, int inputs, int outputs) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").UsedBy(new("Gate", inputs, outputs) { Except = ["B1"] }).RunAsync();
}
