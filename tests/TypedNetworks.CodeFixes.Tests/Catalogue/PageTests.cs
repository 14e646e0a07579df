using Microsoft.CodeAnalysis;

namespace TypedNetworks.CodeFixes.Tests.Catalogue;

/// <summary>Each fix is for a rule that there is, and the pages say what is offered for their own wrong code, and for no other.</summary>
public class PageTests
{
    private const string Begin = "One key away, at the light bulb: ";

    public static TheoryData<string> Rules => [.. AllAnalyzers.Rules.Select(rule => rule.Id)];

    public static TheoryData<string> Fixable => [.. AllFixes.Ids];

    [Fact]
    public void Every_rule_with_a_fix_is_there() => Assert.Subset(AllAnalyzers.Rules.Select(rule => rule.Id).ToHashSet(), AllFixes.Ids.ToHashSet());

    [Fact]
    public void Providers_are_named_as_their_classes() => Assert.All(AllFixes.Providers, provider => Assert.EndsWith("Fix", provider.GetType().Name, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Page_says_what_is_offered(string id)
    {
        var page = DiagnosticPage.Read(id);
        var titles = AllFixes.Ids.Contains(id) ? (await OfferAsync(page)).Select(offer => offer.Title).ToList() : [];
        var right = page.Section("Right");
        var code = right[..(right.LastIndexOf("```", StringComparison.Ordinal) + 4)];
        var expected = titles.Count == 0 ? code : $"{code}\n{Begin}{string.Join(", or ", titles.Select(title => $"*{title}*"))}.\n";
        Assert.Equal(AllFixes.Ids.Contains(id), titles.Count > 0);
        Repository.AssertText(page.Path, page.Text.Replace(right, expected, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Fixable))]
    public async Task Each_offer_of_a_page_makes_its_code_right(string id)
    {
        foreach (var action in await OfferAsync(DiagnosticPage.Read(id)))
        {
            var solution = await AllFixes.ApplyAsync(action);
            var left = await Workspaces.DiagnoseAsync(solution.Projects.Single());
            Assert.DoesNotContain(left, diagnostic => diagnostic.Id == id || diagnostic.Severity == DiagnosticSeverity.Error);
        }
    }

    private static async Task<IReadOnlyList<Microsoft.CodeAnalysis.CodeActions.CodeAction>> OfferAsync(DiagnosticPage page)
    {
        var project = Workspaces.Open([("Program.cs", page.Wrong)]);
        var diagnostic = (await Workspaces.DiagnoseAsync(project)).First(diagnostic => diagnostic.Id == page.Id);
        return [.. (await AllFixes.OfferAsync(project.Documents.Single(), diagnostic)).Select(offer => offer.Action)];
    }
}
