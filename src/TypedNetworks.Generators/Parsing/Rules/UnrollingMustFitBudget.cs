using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Unrolled code beyond the budget is slower, not faster.</summary>
internal sealed class UnrollingMustFitBudget : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0028",
        "Only small networks are unrolled",
        "Remove Kernel = \"{2}\" from '{0}', or make it smaller: it has {1} parameters, and at most {3} are written out one by one",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0028"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        var parameters = DeclaredShape.CountParameters(declaration);
        if (declaration.Kernel is nameof(KernelRequest.Unrolled) or nameof(KernelRequest.Scalar) or nameof(KernelRequest.Lanes) && parameters > Budget.MaxNamedFields)
        {
            yield return At(Site.Argument("Kernel"), declaration.Name, Literals.Grouped(parameters), declaration.Kernel, Literals.Grouped(Budget.MaxNamedFields));
        }
    }
}
