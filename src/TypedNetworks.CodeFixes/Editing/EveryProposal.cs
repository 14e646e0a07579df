using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Editing;

/// <summary>
/// Fixes all diagnostics of a document, project or solution. The edits of all proposals of the chosen kind are made at once:
/// what several propose is done once, and where two contradict each other, the first is done.
/// </summary>
internal sealed class EveryProposal : FixAllProvider
{
    /// <summary>The only one.</summary>
    public static readonly EveryProposal Instance = new();

    private EveryProposal()
    {
    }

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(
            $"Fix all in the {NameOf(fixAllContext.Scope)}",
            token => FixAsync(fixAllContext.WithCancellationToken(token)),
            fixAllContext.CodeActionEquivalenceKey ?? ""));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var chosen = new List<Edit>();
        foreach (var document in DocumentsIn(context))
        {
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
            {
                var proposals = await ((Fix)context.CodeFixProvider).ProposeAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
                if (proposals.FirstOrDefault(proposal => proposal.Key == context.CodeActionEquivalenceKey) is { } proposal
                    && !proposal.Edits.Any(edit => chosen.Exists(edit.Contradicts)))
                {
                    chosen.AddRange(proposal.Edits.Where(edit => !chosen.Contains(edit)));
                }
            }
        }

        return Proposal.Apply(context.Solution, chosen, context.CancellationToken);
    }

    private static string NameOf(FixAllScope scope) => scope switch
    {
        FixAllScope.Document => "document",
        FixAllScope.Project => "project",
        _ => "solution",
    };

    private static IEnumerable<Document> DocumentsIn(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : [],
        FixAllScope.Project => context.Project.Documents,
        _ => context.Solution.Projects.Where(project => project.Language == context.Project.Language).SelectMany(project => project.Documents),
    };
}
