using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A misspelt kernel is answered with the nearest name.</summary>
internal sealed class KernelMustBeKnown : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0025",
        "A kernel has a known name",
        "'{0}' is no kernel: did you mean '{1}'? The kernels are {2}",
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
            var nearest = KnownNames.Nearest<KernelRequest>(name);
            yield return At(Site.Argument("Kernel"), name, nearest, KnownNames.List<KernelRequest>()) with { Remedy = Remedy.Write(nearest) };
        }
    }
}
