using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A misspelt precision is answered with the nearest name, if one is near.</summary>
internal sealed class PrecisionMustBeKnown : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0022",
        "A precision has a known name",
        "'{0}' is no precision: {1}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0022"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.Precision is { } name && !KnownNames.Contains<Precision>(name))
        {
            yield return At(Site.Argument("Precision"), name, KnownNames.Advice<Precision>(name, "The precisions are")) with { Remedy = KnownNames.RemedyFor<Precision>(name) };
        }
    }
}
