using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A vector of thousands is data, not a type.</summary>
internal sealed class TypesMustNotBeTooLong : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0069",
        "A type has at most 1 000 numbers",
        "Use '[Network(Inputs = …, Outputs = …)]' for '{0}', which takes spans of any length: '{1}' has more than {2} numbers, and for each there would be a statement",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0069"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration) =>
        from side in declaration.Types?.Sides ?? []
        where side.IsTooLong
        select At(side.Site, declaration.Name, side.Value.Name, Literals.Grouped(Budget.MaxNumbersOfType));
}
