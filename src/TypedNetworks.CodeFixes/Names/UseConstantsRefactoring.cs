using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Names;

/// <summary>
/// Writes names in attributes as the constants that they have, or as <c>nameof</c> of the user's function. A refactoring and no
/// diagnostic: both ways of writing are right, so that there is nothing to report, nor a page to read about it.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(UseConstantsRefactoring))]
public sealed class UseConstantsRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, token) = (context.Document, context.CancellationToken);
        var root = await document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { } argument
            || argument.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } part
            || await document.GetSemanticModelAsync(token).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(part, token) is not INamedTypeSymbol type
            || Rewrite(argument, type, model) is not { } one)
        {
            return;
        }

        Offer(context, new($"Write {one.Text}", nameof(UseConstantsRefactoring), one));
        var ofType = RewriteAll(part, model, token);
        if (ofType.Count > 1)
        {
            Offer(context, new($"Write all names of '{type.Name}' as constants", nameof(UseConstantsRefactoring) + ".All", ofType));
        }

        var ofDocument = root.DescendantNodes(within => within is not BlockSyntax).OfType<TypeDeclarationSyntax>().SelectMany(other => RewriteAll(other, model, token)).ToList();
        if (ofDocument.Count > ofType.Count)
        {
            Offer(context, new("Write all names in this document as constants", nameof(UseConstantsRefactoring) + ".Document", ofDocument));
        }
    }

    private static List<Edit> RewriteAll(TypeDeclarationSyntax part, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDeclaredSymbol(part, cancellationToken) is INamedTypeSymbol type
            ? part.AttributeLists.SelectMany(list => list.DescendantNodes().OfType<AttributeArgumentSyntax>()).Select(argument => Rewrite(argument, type, model)).OfType<Edit>().ToList()
            : [];

    private static void Offer(CodeRefactoringContext context, Proposal proposal) =>
        context.RegisterRefactoring(CodeAction.Create(proposal.Title, token => Task.FromResult(proposal.Apply(context.Document.Project.Solution, token)), proposal.Key));

    private static Edit? Rewrite(AttributeArgumentSyntax argument, INamedTypeSymbol type, SemanticModel model)
    {
        if (argument is not { NameEquals.Name.Identifier.ValueText: var name, Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal }
            || !IsOurs(argument, model))
        {
            return null;
        }

        // The known names come first, as they do for the generator.
        var value = literal.Token.ValueText;
        return ConstantName.Of(name, value, model, literal.SpanStart) is { } constant ? Edit.Replace(literal, constant)
            : ArgumentNames.MayNameFunction(name) && type.GetMembers(value).OfType<IMethodSymbol>().Any(UserSource.Declares) ? Edit.Replace(literal, $"nameof({value})")
            : null;
    }

    private static bool IsOurs(AttributeArgumentSyntax argument, SemanticModel model) =>
        model.GetSymbolInfo(argument.Parent!.Parent!).Symbol?.ContainingType is { ContainingNamespace: var @namespace } && @namespace.ToDisplayString() == nameof(TypedNetworks);
}
