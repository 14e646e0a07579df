using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedNetworks.Analyzers.Tests.Catalogue;

/// <summary>Every rule has its row in the release files, its page and its tests, and none of those is without a rule.</summary>
public class CatalogueTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> _rules = AllAnalyzers.Rules;

    public static TheoryData<string> Ids => [.. _rules.Select(rule => rule.Id)];

    [Fact]
    public void IdentifiersAreUnique() => Assert.Distinct(_rules.Select(rule => rule.Id));

    [Fact]
    public void TitlesAreUnique() => Assert.Distinct(_rules.Select(Title));

    [Fact]
    public void RulesAndRowsOfTheReleaseFilesAreTheSame() =>
        Assert.Equal(
            _rules.Select(rule => (rule.Id, rule.Category, rule.DefaultSeverity.ToString(), Title(rule))).Order(),
            Repository.ReleaseRows.Order());

    [Fact]
    public void RulesAndPagesAreTheSame() =>
        Assert.Equal(
            _rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            Directory.GetFiles(Repository.Pages, "TN*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void RulesAndTestClassesAreTheSame() =>
        Assert.Equal(
            _rules.Select(rule => rule.Id + "Tests").Order(StringComparer.Ordinal),
            typeof(CatalogueTests).Assembly.GetTypes().Select(type => type.Name).Where(name => name.StartsWith("TN", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void EachTestClassHasTests(string id)
    {
        var type = typeof(CatalogueTests).Assembly.GetType($"TypedNetworks.Analyzers.Tests.{id}Tests", throwOnError: true)!;
        Assert.Contains(type.GetMethods(), method => method.IsDefined(typeof(FactAttribute), inherit: true));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void RuleIsWellDescribed(string id)
    {
        var rule = _rules.Single(candidate => candidate.Id == id);
        Assert.Matches("^TN[0-9]{4}$", id);
        Assert.False(Title(rule).EndsWith('.'), Title(rule));
        Assert.Equal("TypedNetworks", rule.Category);
        Assert.True(rule.IsEnabledByDefault);
        Assert.EndsWith($"/docs/diagnostics/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.StartsWith("https://", rule.HelpLinkUri, StringComparison.Ordinal);

        // Behind a silenced error of a declaration there would be stubs. Of calls, a test may mean the wrong one.
        var isOfDeclaration = string.CompareOrdinal(id, "TN0100") < 0;
        Assert.Equal(isOfDeclaration && rule.DefaultSeverity == DiagnosticSeverity.Error, rule.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
    }

    [Fact]
    public void IndexIsWhatFollowsFromTheReleaseFiles()
    {
        var rows = Repository.ReleaseRows.OrderBy(row => row.Id, StringComparer.Ordinal).Select(row => $"| [{row.Id}]({row.Id}.md) | {row.Severity} | {row.Title} |");
        Repository.AssertText(Path.Combine(Repository.Pages, "README.md"), $"""
            # Diagnostics

            What the analyzers say of the declaration of a network (TN00) and of calls to it (TN01), and their advice (TN02). Errors of
            a declaration cannot be silenced; all else can, see the pages. What is `Info` is a note that editors show and `dotnet build`
            does not: `dotnet_diagnostic.TN0205.severity = warning` in `.editorconfig` makes builds say it too.

            This table, and the messages on the pages, are written by the tests: run
            `UPDATE_DIAGNOSTIC_DOCS=1 dotnet test tests/TypedNetworks.Analyzers.Tests` after adding a rule or changing a message, and look at the difference.

            | Id | Severity | Rule |
            |---|---|---|
            {string.Join("\n", rows)}

            """.ReplaceLineEndings("\n"));
    }

    private static string Title(DiagnosticDescriptor rule) => rule.Title.ToString(CultureInfo.InvariantCulture);
}
