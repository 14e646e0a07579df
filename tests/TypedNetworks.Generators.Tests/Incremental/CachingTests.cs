using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedNetworks.Generators.Tests.Incremental;

/// <summary>An edit that changes no network writes nothing anew: the editor stays quick however many networks there are.</summary>
public class CachingTests
{
    [Fact]
    public void The_same_compilation() => NothingIsWrittenAnew(TwoRuns.After(compilation => compilation));

    [Fact]
    public void A_copy_of_the_compilation() => NothingIsWrittenAnew(TwoRuns.After(compilation => compilation.Clone()));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_comment_in_a_networks_file(int file) =>
        NothingIsWrittenAnew(TwoRuns.AfterEdit(file, source => "// Comment.\n" + source + "\n// Another."));

    [Fact]
    public void A_body_of_the_users_in_a_networks_file() =>
        NothingIsWrittenAnew(TwoRuns.AfterEdit(0, source => source.Replace("=> 1;", "=> 2;", StringComparison.Ordinal)));

    [Fact]
    public void A_member_that_has_nothing_to_do_with_the_network() =>
        NothingIsWrittenAnew(TwoRuns.AfterEdit(0, source => source.Replace("public int Mine", "public int Other => 1;\n public int Mine", StringComparison.Ordinal)));

    [Fact]
    public void An_unrelated_file() =>
        NothingIsWrittenAnew(TwoRuns.AfterEdit(3, source => source.Replace("One => 1", "One => 2", StringComparison.Ordinal)));

    [Fact]
    public void An_unrelated_file_added() =>
        NothingIsWrittenAnew(TwoRuns.After(compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added;", InMemory.Parse(), "Added.cs"))));

    [Fact]
    public void A_reference_added() =>
        NothingIsWrittenAnew(TwoRuns.After(compilation => compilation.AddReferences(InMemory.Compile("class Other;").ToMetadataReference())));

    [Fact]
    public void A_using_added() => NothingIsWrittenAnew(TwoRuns.AfterEdit(0, source => "using System.Text;\n" + source));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_attribute_on_another_line(int file) =>
        NothingIsWrittenAnew(TwoRuns.AfterEdit(file, source => source.Replace("[Network", "\n\n    [Network", StringComparison.Ordinal)));

    [Fact]
    public void The_arguments_in_another_order_and_form() => NothingIsWrittenAnew(TwoRuns.AfterEdit(0, source =>
        source.Replace("Inputs = 3, Hidden = 2, Outputs = 1", "Outputs = 2 - 1, Hidden = 0x2, Inputs = 3", StringComparison.Ordinal)));

    [Theory]
    [InlineData("var s", "/* the sigmoid */ var s")]
    [InlineData("return z * s", "return (z\n * s)")]
    [InlineData("Maths.Sigmoid(z)", "Maths.Sigmoid(x: z)")]
    [InlineData("var s = Maths.Sigmoid(z);\n        return z * s;", "var sigmoid = Maths.Sigmoid(z);\n        return z * sigmoid;")]
    [InlineData("Swish(double z)\n    {\n        var s = Maths.Sigmoid(z);\n        return z * s;", "Swish(double x)\n    {\n        var s = Maths.Sigmoid(x);\n        return x * s;")]
    public void A_function_that_says_the_same_in_other_words(string before, string after) =>
        NothingIsWrittenAnew(TwoRuns.AfterEdit(0, source => source.Replace(before, after, StringComparison.Ordinal)));

    [Theory]
    [InlineData(0, "return z * s", "return 2 * z * s")]
    [InlineData(3, "1 + System.Math.Exp(-x)", "2 + System.Math.Exp(-x)")]
    public void A_changed_function_is_written_anew_wherever_it_is(int file, string before, string after)
    {
        var result = TwoRuns.AfterEdit(file, source => source.Replace(before, after, StringComparison.Ordinal));

        Assert.Equal([("Gate", Modified), ("Neighbour", Cached)], result.Reasons(StepNames.Plans));
    }

    [Fact]
    public void A_changed_network_is_written_anew_and_its_neighbour_is_not()
    {
        var result = TwoRuns.AfterEdit(0, source => source.Replace("Hidden = 2", "Hidden = 3", StringComparison.Ordinal));

        Assert.Equal(["Gate"], result.Reasons(StepNames.Specs).Where(output => output.Reason is not (Cached or Unchanged)).Select(output => output.Network));
        Assert.Equal([("Gate", Modified), ("Neighbour", Cached)], result.Reasons(StepNames.Plans));
        Assert.Equal([("Broken", Cached)], result.Reasons(StepNames.Stubs));
        Assert.Equal([("", Cached)], result.Reasons(StepNames.Twins));
        Assert.Equal([Cached, Cached, Modified], result.OutputReasons().Order(Comparer<IncrementalStepRunReason>.Create((x, y) => string.CompareOrdinal($"{x}", $"{y}"))));
        Assert.Contains(result.GeneratedSources, file => file.SourceText.ToString().Contains("3 → 3 → 1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_network_that_breaks_becomes_stubs_and_its_neighbour_stays()
    {
        var result = TwoRuns.AfterEdit(0, source => source.Replace("Hidden = 2", "Hidden = -2", StringComparison.Ordinal));

        Assert.Equal([("Gate", Removed), ("Neighbour", Cached)], result.Reasons(StepNames.Plans));
        Assert.Equal(
            ["Broken.g.cs", "Robots.Gate.g.cs", "Robots.Neighbour.Backprop.Lanes.g.cs", "Robots.Neighbour.Backprop.g.cs", "Robots.Neighbour.Forward.Lanes.g.cs", "Robots.Neighbour.Forward.g.cs", "Robots.Neighbour.Parameters.g.cs", "Robots.Neighbour.g.cs"],
            result.GeneratedSources.Select(file => file.HintName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_step_holds_on_to_a_compilation()
    {
        var result = TwoRuns.After(compilation => compilation);
        var values = StepNames.All.SelectMany(name => result.TrackedSteps[name]).SelectMany(step => step.Outputs).Select(output => output.Value).ToArray();

        Assert.True(values.Length >= 7);
        Assert.All(values, value => Assert.Empty(CompilerObjects.HeldBy(value)));
    }

    // An edit in another file moves nothing; and what is kept are texts and numbers.
    [Fact]
    public void Error_beside_one_of_the_compilers_is_kept()
    {
        var compilation = InMemory.Compile("using TypedNetworks; [Network(Inputs = 2, Outputs = \"1\")] partial class Gate;", "class Other;");
        var driver = InMemory.Driver().RunGenerators(compilation);
        var result = driver.RunGenerators(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], CSharpSyntaxTree.ParseText("class Another;", InMemory.Parse(), "Source1.cs"))).GetRunResult();

        var error = Assert.Single(Assert.Single(result.Results).TrackedSteps[StepNames.Errors].SelectMany(step => step.Outputs));
        Assert.True(error.Reason is Cached or Unchanged, $"{error.Reason}");
        Assert.Empty(CompilerObjects.HeldBy(error.Value));
        Assert.Equal("Source0.cs(1,43): error TN0017", Assert.Single(result.Diagnostics).ToString()[..30]);
    }

    private static void NothingIsWrittenAnew(GeneratorRunResult result)
    {
        Assert.All(StepNames.All, step => Assert.All(result.Reasons(step), output => Assert.True(output.Reason is Cached or Unchanged, $"{step}: {output}")));
        Assert.All(result.Reasons(StepNames.Plans), output => Assert.Equal(Cached, output.Reason));
        Assert.All(result.OutputReasons(), reason => Assert.Equal(Cached, reason));
        Assert.Equal(3, result.OutputReasons().Count());
    }
}
