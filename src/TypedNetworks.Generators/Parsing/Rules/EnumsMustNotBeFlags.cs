using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>One-hot says which one; flags are several at once.</summary>
internal sealed class EnumsMustNotBeFlags : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0068",
        "An enum is one of its members",
        "Use a record with a bool for each member of {0} instead: its values are combinations, and '{1}' takes an enum as one of its members",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0068"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    // Without members there is nothing to combine; TN0063 says so.
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration) =>
        from side in declaration.Types?.Sides ?? []
        from value in side.All
        where value.Kind == ValueKind.Choice && value.IsFlags && value.Choices.Count > 1
        select At(side.Site, side.Describe(value), declaration.Name);
}
