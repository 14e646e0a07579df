using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Editing;

/// <summary>What a fix would do.</summary>
/// <param name="Title">What the user reads.</param>
/// <param name="Key">The same for each that does the like elsewhere: all of these can be done at once.</param>
/// <param name="Edits">The edits, in any number of files.</param>
internal sealed record Proposal(string Title, string Key, IReadOnlyList<Edit> Edits)
{
    /// <summary>A proposal of a few edits.</summary>
    public Proposal(string title, string key, params Edit[] edits)
        : this(title, key, (IReadOnlyList<Edit>)edits)
    {
    }

    /// <summary>The solution with its edits.</summary>
    public Solution Apply(Solution solution, CancellationToken cancellationToken) => Apply(solution, Edits, cancellationToken);

    /// <summary>The solution with some edits, in each file in the order of their places; of those at one place, in their own.</summary>
    public static Solution Apply(Solution solution, IEnumerable<Edit> edits, CancellationToken cancellationToken)
    {
        var edited = solution;
        foreach (var (tree, text) in Texts(edits, cancellationToken))
        {
            edited = edited.WithDocumentText(solution.GetDocument(tree)!.Id, text);
        }

        return edited;
    }

    /// <summary>What the compiler would see after some edits, without what was generated before them.</summary>
    public static CSharpCompilation Apply(CSharpCompilation compilation, IEnumerable<Edit> edits, CancellationToken cancellationToken)
    {
        var edited = compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(UserSource.IsGenerated));
        foreach (var (tree, text) in Texts(edits, cancellationToken))
        {
            edited = edited.ReplaceSyntaxTree(tree, tree.WithChangedText(text));
        }

        return edited;
    }

    // The files of some edits, each with its new text.
    private static IEnumerable<(SyntaxTree Tree, SourceText Text)> Texts(IEnumerable<Edit> edits, CancellationToken cancellationToken) =>
        from file in edits.GroupBy(edit => edit.Tree)
        let changes = file.GroupBy(edit => (edit.Span, edit.Frame)).OrderBy(place => place.Key.Span.Start).ThenBy(place => place.Key.Span.Length)
            .Select(place => new TextChange(place.Key.Span, place.Key.Frame.Around(place.Select(edit => edit.Text))))
        select (file.Key, file.Key.GetText(cancellationToken).WithChanges(changes));
}
