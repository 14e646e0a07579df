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
        "'{0}' has {1} parameters, and Kernel = '{2}' writes out a field and statements for each, at most {3}: remove the argument, or make the network smaller",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0028"));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        var parameters = DeclaredShape.CountParameters(declaration);
        if (declaration.Kernel is nameof(KernelRequest.Unrolled) or nameof(KernelRequest.Scalar) && parameters > Budget.MaxNamedFields)
        {
            yield return At(Site.Argument("Kernel"), declaration.Name, Literals.Grouped(parameters), declaration.Kernel, Literals.Grouped(Budget.MaxNamedFields));
        }
    }
}
