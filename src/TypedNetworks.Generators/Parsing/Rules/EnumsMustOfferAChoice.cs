using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>What has one value tells nothing.</summary>
internal sealed class EnumsMustOfferAChoice : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0063",
        "An enum has several members",
        "Give {0} two members or more: with {1}, '{2}' has nothing to choose from",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0063"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration) =>
        from side in declaration.Types?.Sides ?? []
        from value in side.All
        where value.Kind == ValueKind.Choice && value.Choices.Count < 2
        select At(side.Site, side.Describe(value), value.Choices.Count == 0 ? "none" : $"'{value.Choices[0].Name}' alone", declaration.Name);
}
