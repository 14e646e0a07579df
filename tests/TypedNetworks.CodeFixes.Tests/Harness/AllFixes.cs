using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests;

/// <summary>Every code fix that users get with the package, found as editors find them.</summary>
internal static class AllFixes
{
    /// <summary>One of each, in the order of their names.</summary>
    public static ImmutableArray<CodeFixProvider> Providers { get; } =
    [
        .. typeof(Fix).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(ExportCodeFixProviderAttribute), inherit: false))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>The rules that have a fix.</summary>
    public static IReadOnlySet<string> Ids { get; } = Providers.SelectMany(provider => provider.FixableDiagnosticIds).ToHashSet();

    /// <summary>What is offered for a diagnostic.</summary>
    public static async Task<IReadOnlyList<(CodeFixProvider Provider, CodeAction Action)>> OfferAsync(Document document, Diagnostic diagnostic)
    {
        var offered = new List<(CodeFixProvider, CodeAction)>();
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add((provider, action)), CancellationToken.None));
        }

        return offered;
    }

    /// <summary>The solution after an action.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }
}
