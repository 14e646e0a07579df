using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing.Functions;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Where a function goes in steps there is nothing to learn by.</summary>
internal sealed class FunctionMustHaveSlope : ObstacleRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0033",
        "An activation or loss of one's own has a slope, or its derivative beside it",
        Message,
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0033"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    protected override ObstacleKind Kind => ObstacleKind.NoSlope;
}
