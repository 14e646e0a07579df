using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A record within itself has no end.</summary>
internal sealed class TypesMustEnd : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0067",
        "Types of inputs and outputs do not contain themselves",
        "Remove '{0}' from '{1}', or name the members that '{2}' needs in its place: its type is again '{3}', and so on without end",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0067"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration) =>
        from side in declaration.Types?.Sides ?? []
        from value in side.All
        where value.Kind == ValueKind.Itself
        select At(side.Site, value.Path, side.Value.Name, declaration.Name, value.Name);
}
