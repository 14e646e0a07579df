using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>The generated code calls the user's function with numbers of the network's precision.</summary>
internal sealed class FunctionMustHaveSignature : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0030",
        "An activation or loss of one's own has the right signature",
        "Declare '{0}' in '{1}' as '{2}': as {3}, it is called with {4}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0030"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        foreach (var function in UserFunctions.Of(declaration))
        {
            if (function.Method is null)
            {
                yield return At(function.Site, function.Name, declaration.Name, function.Signature, function.Role, function.ArgumentsInWords);
            }
        }
    }
}
