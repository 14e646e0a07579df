using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A misspelt kernel is answered with the nearest name, if one is near.</summary>
internal sealed class KernelMustBeKnown : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0025",
        "A kernel has a known name",
        "'{0}' is no kernel: {1}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0025"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.Kernel is { } name && !KnownNames.Contains<KernelRequest>(name))
        {
            yield return At(Site.Argument("Kernel"), name, KnownNames.Advice<KernelRequest>(name, "The kernels are")) with { Remedy = KnownNames.RemedyFor<KernelRequest>(name) };
        }
    }
}
