using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A misspelt bias mode is answered with the nearest name, if one is near.</summary>
internal sealed class BiasMustBeKnown : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0023",
        "A bias mode has a known name",
        "'{0}' is no bias mode: {1}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0023"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        var named = declaration.Layers.Select((layer, i) => (Name: layer.Bias, Site: Site.Argument("Bias", i)))
            .Prepend((Name: declaration.Bias, Site: Site.Argument("Bias")));
        foreach (var (name, site) in named)
        {
            if (name is not null && !KnownNames.Contains<BiasMode>(name))
            {
                yield return At(site, name, KnownNames.Advice<BiasMode>(name, "The bias modes are")) with { Remedy = KnownNames.RemedyFor<BiasMode>(name) };
            }
        }
    }
}
