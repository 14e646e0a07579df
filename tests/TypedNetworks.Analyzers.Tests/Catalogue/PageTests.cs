using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedNetworks.Analyzers.Tests.Catalogue;

/// <summary>What the pages claim is so: the wrong code is wrong in just that way, the message is the real one, the right code compiles.</summary>
public class PageTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> _rules = AllAnalyzers.Rules;

    public static TheoryData<string> Ids => [.. _rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void PageHasItsTitleAndHeadings(string id)
    {
        var page = DiagnosticPage.Read(id);
        var title = _rules.Single(rule => rule.Id == id).Title.ToString(CultureInfo.InvariantCulture);
        Assert.Equal($"# {id}: {title}", page.Text.Split('\n')[0]);
        Assert.Equal(DiagnosticPage.Headings, page.Text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.All(DiagnosticPage.Headings, heading => Assert.NotEqual("", page.Section(heading).Trim()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task WrongCodeGivesJustThatDiagnosticAndThePagePrintsIt(string id)
    {
        var page = DiagnosticPage.Read(id);
        var said = (await PageProgram.DiagnoseAsync(id, page.Wrong)).Where(PageProgram.IsOurs).ToList();
        Assert.Equal([id], said.Select(diagnostic => diagnostic.Id));
        Repository.AssertText(page.Path, page.WithMessages(said.Select(diagnostic => diagnostic.ToString())));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task RightCodeCompilesInSilence(string id) =>
        Assert.DoesNotContain(await PageProgram.DiagnoseAsync(id, DiagnosticPage.Read(id).Right), diagnostic => PageProgram.IsOurs(diagnostic) || diagnostic.Severity == DiagnosticSeverity.Error);

    [Theory]
    [MemberData(nameof(Ids))]
    public void PageSaysHowToSilenceTheRuleOrThatNobodyCan(string id)
    {
        var silencing = DiagnosticPage.Read(id).Section("Silencing");
        var isFixed = _rules.Single(rule => rule.Id == id).CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);
        Assert.Equal(isFixed, silencing.Contains("cannot be silenced", StringComparison.Ordinal));
        Assert.Equal(!isFixed, silencing.Contains($"#pragma warning disable {id}\n", StringComparison.Ordinal));
        Assert.Equal(!isFixed, silencing.Contains($"dotnet_diagnostic.{id}.severity = none\n", StringComparison.Ordinal));
    }
}
