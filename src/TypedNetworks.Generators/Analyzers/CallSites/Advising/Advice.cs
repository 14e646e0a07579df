using Microsoft.CodeAnalysis;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>What is amiss with a call that the compiler refuses, and what to write instead.</summary>
/// <param name="Place">Where the user should look.</param>
/// <param name="Message">What to say.</param>
internal sealed record Advice(SyntaxNode Place, string Message)
{
    /// <summary>What the light bulb says.</summary>
    public string Title { get; init; } = "";

    /// <summary>The statements that come before the one that is edited, for the edits to compile.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>What stands in the way, and what takes its place; empty where the user must add something that nobody can guess.</summary>
    public IReadOnlyList<(SyntaxNode Node, string Text)> Edits { get; init; } = [];
}
