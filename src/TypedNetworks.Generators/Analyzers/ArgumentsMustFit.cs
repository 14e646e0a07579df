using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.Arguments;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers;

/// <summary>Of arguments that the compiler refuses it says what they are not; this says what to write.</summary>
internal static class ArgumentsMustFit
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = new(
        "TN0017",
        "Arguments have the names and types that the attribute gives them",
        "{0}: {1}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0017"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The arguments of a declaration that do not compile and whose remedy is known.</summary>
    public static IEnumerable<Diagnostic> Find(INamedTypeSymbol type, AttributeData network, NetworkDeclaration declaration, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var attribute in DeclarationReader.FindLayerAttributes(type).Prepend(network))
        {
            if (attribute.AttributeClass is not { TypeKind: TypeKind.Class } @class || attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax syntax)
            {
                continue;
            }

            var values = new ArgumentValueReader(type, compilation.GetSemanticModel(syntax.SyntaxTree), cancellationToken);
            foreach (var misfit in new MisfitReader(declaration, AttributeShape.Of(@class), values).Read(syntax))
            {
                var remedy = misfit.Text is { } text ? Remedy.Rewrite(text, misfit.Layers)
                    : misfit.Function is { } function ? Remedy.Define(function, misfit.IsLoss)
                    : Remedy.None;
                yield return Diagnostic.Create(Rule, Location.Create(syntax.SyntaxTree, misfit.Span), remedy, misfit.Remedy, misfit.Reason);
            }
        }
    }
}
