using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>The generated code calls the derivative as it calls the function.</summary>
internal sealed class DerivativeMustHaveSignature : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0032",
        "A derivative has the right signature",
        "Declare '{0}Derivative' in '{1}' as '{2}': it is the derivative of '{0}' {3}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0032"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        foreach (var function in UserFunctions.Of(declaration))
        {
            if (function.Method is not null && function.HasDerivative && function.Derivative is null)
            {
                yield return At(Site.Member(function.Name + "Derivative"), function.Name, declaration.Name, function.DerivativeSignature, function.DerivativeInWords);
            }
        }
    }
}
