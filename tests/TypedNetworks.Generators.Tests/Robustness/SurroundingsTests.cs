namespace TypedNetworks.Generators.Tests.Robustness;

/// <summary>The generated text depends on the declaration alone, not on the machine or the order of things.</summary>
public class SurroundingsTests
{
    private static readonly string[] _sources =
    [
        .. Networks.Sources,
        "[TypedNetworks.Network(Inputs = -1234567, Outputs = 2, Activation = \"sigmoıd\")] public partial class Broken;",
        "[TypedNetworks.Network(Inputs = 2, Outputs = 2, Kernel = \"tıled\", Initializer = \"uniform\", OutputNames = new[] { \"i\", \"a b\" })] [TypedNetworks.Layer(2000)] public partial class Broken2;",
    ];

    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void The_culture_changes_nothing(string culture) =>
        Assert.Equal(InMemory.GeneratedFiles(_sources), Cultures.Under(culture, () => InMemory.GeneratedFiles(_sources)));

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void The_culture_changes_no_message(string culture)
    {
        static string[] Messages() => [.. Parsing.RuleCases.All.SelectMany(item => item.Declaration.Violations())];

        Assert.Equal(Messages(), Cultures.Under(culture, Messages));
    }

    [Fact]
    public void The_order_of_files_changes_nothing() =>
        Assert.Equal(InMemory.GeneratedFiles(_sources), InMemory.GeneratedFiles([.. _sources.Reverse()]));

    [Fact]
    public void The_order_of_files_changes_nothing_for_twins()
    {
        string[] names = ["Gate", "GATE", "gate"];
        string[] sources = [.. names.Select(name => $"[TypedNetworks.Network(Inputs = 1, Outputs = 1)] partial class {name};")];

        Assert.Equal(InMemory.GeneratedFiles(sources), InMemory.GeneratedFiles([.. sources.Reverse()]));
    }

    [Fact]
    public void Line_ends_change_nothing() => Assert.Equal(
        InMemory.GeneratedFiles(_sources),
        InMemory.GeneratedFiles([.. _sources.Select(source => source.ReplaceLineEndings("\r\n"))]));

    [Fact]
    public void Two_runs_give_the_same() => Assert.Equal(InMemory.GeneratedFiles(_sources), InMemory.GeneratedFiles(_sources));
}
