using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing.Functions;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Backpropagation needs every function's derivative, which is worked out of what can be read as an expression.</summary>
internal sealed class FunctionMustHaveDerivative : ObstacleRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0031",
        "An activation or loss of one's own is an expression, or has its derivative beside it",
        Message,
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0031"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    protected override ObstacleKind Kind => ObstacleKind.NotRead;
}
