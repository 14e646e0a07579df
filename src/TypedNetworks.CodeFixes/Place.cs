using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes;

/// <summary>Where a diagnostic is, and what is known there.</summary>
/// <param name="Solution">All that can be edited.</param>
/// <param name="Diagnostic">What is wrong.</param>
/// <param name="Root">The file.</param>
/// <param name="Model">What its names mean.</param>
/// <param name="CancellationToken">Ends the work.</param>
internal sealed record Place(Solution Solution, Diagnostic Diagnostic, SyntaxNode Root, SemanticModel Model, CancellationToken CancellationToken)
{
    /// <summary>The marked node, the innermost of several with the same place.</summary>
    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>All the source that the diagnostic could be about.</summary>
    public CSharpCompilation Compilation => (CSharpCompilation)Model.Compilation;

    /// <summary>The class around the marked place; <see langword="null"/> outside of one.</summary>
    public INamedTypeSymbol? Type => Around<TypeDeclarationSyntax>() is { } declaration ? Model.GetDeclaredSymbol(declaration, CancellationToken) as INamedTypeSymbol : null;

    /// <summary>Reads a place; <see langword="null"/> where there is no C# to be read.</summary>
    public static async Task<Place?> ReadAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null ? null : new(document.Project.Solution, diagnostic, root, model, cancellationToken);
    }

    /// <summary>The <c>[Network]</c> of a class; <see langword="null"/> where it is not in a file that can be edited.</summary>
    public AttributeSyntax? NetworkAttributeOf(INamedTypeSymbol? type) =>
        type is not null
        && DeclarationReader.FindNetworkAttribute(type)?.ApplicationSyntaxReference?.GetSyntax(CancellationToken) is AttributeSyntax attribute
        && CanEdit(attribute.SyntaxTree)
            ? attribute
            : null;

    /// <summary>The nearest node of a kind, the marked one or around it.</summary>
    public TNode? Around<TNode>()
        where TNode : SyntaxNode => Node.FirstAncestorOrSelf<TNode>();

    /// <summary>Whether a file can be edited: it is the user's, and in this solution.</summary>
    public bool CanEdit(SyntaxTree tree) => Solution.GetDocument(tree) is not (null or SourceGeneratedDocument);

    /// <summary>What names mean in a file of this project or of one that it references; <see langword="null"/> for any other.</summary>
    public SemanticModel? ModelOf(SyntaxTree tree) =>
        Compilation.References.OfType<CompilationReference>().Select(reference => reference.Compilation).Prepend(Compilation)
            .FirstOrDefault(compilation => compilation.ContainsSyntaxTree(tree))?.GetSemanticModel(tree);

    /// <summary>A class as the compiler reads it after some edits, and all around it; <see langword="null"/> where it is gone.</summary>
    public (CSharpCompilation Compilation, INamedTypeSymbol Type)? After(IEnumerable<Edit> edits, INamedTypeSymbol type)
    {
        var edited = Proposal.Apply(Compilation, edits, CancellationToken);
        return DocumentationCommentId.GetFirstSymbolForDeclarationId(DocumentationCommentId.CreateDeclarationId(type), edited) is INamedTypeSymbol found ? (edited, found) : null;
    }
}
