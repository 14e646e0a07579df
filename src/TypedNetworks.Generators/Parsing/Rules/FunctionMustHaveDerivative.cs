using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Backpropagation needs every function's derivative.</summary>
internal sealed class FunctionMustHaveDerivative : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0031",
        "An activation or loss of one's own has its derivative beside it",
        "Add '{0}' to '{1}': training needs the derivative of '{2}' {3}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0031"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        foreach (var function in UserFunctions.Of(declaration))
        {
            if (function.Fits && !function.HasDerivative)
            {
                yield return At(function.Site, function.DerivativeSignature, declaration.Name, function.Name, function.DerivativeInWords);
            }
        }
    }
}
