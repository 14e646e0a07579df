using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing.Functions;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>What calls itself is no expression.</summary>
internal sealed class FunctionMustNotCallItself : ObstacleRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0034",
        "An activation or loss of one's own does not call itself, or has its derivative beside it",
        Message,
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0034"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    protected override ObstacleKind Kind => ObstacleKind.CallsItself;
}
