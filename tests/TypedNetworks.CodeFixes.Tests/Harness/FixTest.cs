using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests;

/// <summary>
/// Files before a fix and after. What comes out is compared to the letter, and compiled with the generator and all analyzers: it
/// must have no error, and nothing more to be said by the rule that was fixed.
/// </summary>
internal sealed record FixTest
{
    private const string Using = "using TypedNetworks;\n";

    private string Id { get; init; } = "";

    private string Prefix { get; init; } = Using;

    private IReadOnlyList<string> Sources { get; init; } = [];

    private bool IsSplit { get; init; }

    private bool IsProgram { get; init; }

    private FixAllScope? Scope { get; init; }

    /// <summary>Files in which a rule is broken, in which the library's namespace is at hand.</summary>
    public static FixTest Of(string id, params string[] sources) => new() { Id = id, Sources = sources };

    /// <summary>The files just as they are.</summary>
    public FixTest AsWholeFiles() => this with { Prefix = "" };

    /// <summary>All files but the first are another project, which references that of the first.</summary>
    public FixTest InTwoProjects() => this with { IsSplit = true };

    /// <summary>The project is a program, not a library.</summary>
    public FixTest AsProgram() => this with { IsProgram = true };

    /// <summary>The fix is chosen for all places at once.</summary>
    public FixTest Everywhere(FixAllScope scope) => this with { Scope = scope };

    /// <summary>These titles are offered at the first place, and no others.</summary>
    public async Task OffersAsync(params string[] titles) =>
        Assert.Equal(titles.Order(StringComparer.Ordinal), (await OfferAsync()).Select(offer => offer.Action.Title).Order(StringComparer.Ordinal));

    /// <summary>The fix of a title leads to these files, in which nothing is wrong.</summary>
    public async Task BecomesAsync(string title, params string[] after)
    {
        foreach (var project in (await FixAsync(title, after)).Projects)
        {
            Assert.DoesNotContain(await Workspaces.DiagnoseAsync(project), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id == Id);
        }
    }

    /// <summary>The fix of a title leads to these files, in which something is left for another fix.</summary>
    public Task BecomesLeavingAsync(string title, params string[] after) => FixAsync(title, after);

    /// <summary>No fix can be chosen for all places.</summary>
    public async Task IsForOnePlaceAsync() => Assert.All(await OfferAsync(), offer => Assert.Null(offer.Provider.GetFixAllProvider()));

    private async Task<Solution> FixAsync(string title, string[] after)
    {
        var offered = await OfferAsync();
        var chosen = offered.FirstOrDefault(offer => offer.Action.Title == title);
        Assert.True(chosen.Action is not null, $"Offered are\n{string.Join("\n", offered.Select(offer => offer.Action.Title))}");
        var action = Scope is { } scope ? (await EverywhereAsync(chosen.Document, chosen.Provider, chosen.Action.EquivalenceKey!, scope))! : chosen.Action;
        var solution = await AllFixes.ApplyAsync(action);
        Assert.Equal(string.Join("\n=====\n", after.Select(text => Prefix + text)), string.Join("\n=====\n", await Workspaces.TextsAsync(solution)));
        return solution;
    }

    private Task<CodeAction?> EverywhereAsync(Document document, CodeFixProvider provider, string key, FixAllScope scope) =>
        provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(document, provider, scope, key, [Id], new GivenDiagnostics(), CancellationToken.None));

    private async Task<IReadOnlyList<(Document Document, CodeFixProvider Provider, CodeAction Action)>> OfferAsync()
    {
        var project = Open();
        var diagnostics = await Workspaces.DiagnoseAsync(project);
        var first = diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == Id);
        Assert.True(first is not null, $"Nothing to fix. There are\n{string.Join("\n", diagnostics)}");
        var document = project.Solution.GetDocument(first.Location.SourceTree)!;
        return [.. (await AllFixes.OfferAsync(document, first)).Select(offer => (document, offer.Provider, offer.Action))];
    }

    private Project Open()
    {
        var files = Sources.Select((source, i) => ($"Source{i}.cs", Prefix + source)).ToArray();
        if (!IsSplit)
        {
            return IsProgram ? Workspaces.OpenProgram(files) : Workspaces.Open(files);
        }

        var library = Workspaces.Open(files[..1], name: "Library");
        return Workspaces.Open(files[1..], library.Solution, "Program", library.Id);
    }
}
