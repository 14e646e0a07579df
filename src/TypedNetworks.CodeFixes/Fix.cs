using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TypedNetworks.CodeFixes.Editing;

namespace TypedNetworks.CodeFixes;

/// <summary>A code fix as edits of text: what the user wrote around them stays as it is, to the last blank.</summary>
public abstract class Fix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => Ids;

    /// <summary>The rules whose diagnostics it fixes.</summary>
    private protected abstract ImmutableArray<string> Ids { get; }

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => EveryProposal.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var proposal in await ProposeAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                var action = CodeAction.Create(proposal.Title, token => Task.FromResult(proposal.Apply(context.Document.Project.Solution, token)), proposal.Key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The ways out of a diagnostic that this fix knows; none that would take an <c>#if</c> from its <c>#endif</c>.</summary>
    internal async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await Place.ReadAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } place
            ? Propose(place).Where(proposal => !proposal.Edits.Any(edit => edit.TakesDirective)).ToList()
            : [];

    /// <summary>The ways out of what is wrong at a place, the likeliest first; none where it is not certain.</summary>
    private protected abstract IEnumerable<Proposal> Propose(Place place);
}
