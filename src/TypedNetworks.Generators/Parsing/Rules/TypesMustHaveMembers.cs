using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A type without members is a vector without numbers.</summary>
internal sealed class TypesMustHaveMembers : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0062",
        "Types of inputs and outputs have members",
        "Give {0} members that can be set: '{1}' takes what a constructor like a record's takes, and public properties and fields with 'set' or 'init', and there are none",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0062"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    // Of members that cannot be seen TN0065 speaks.
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration) =>
        from side in declaration.Types?.Sides ?? []
        from value in side.All
        where value.Kind == ValueKind.Group && value.Members.Count == 0 && value.ClosedMembers.Count == 0 && !side.IsTooLong
        select At(side.Site, side.Describe(value), declaration.Name);
}
