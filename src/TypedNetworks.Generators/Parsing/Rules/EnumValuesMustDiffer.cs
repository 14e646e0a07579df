using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Two names of one value are one member, and cannot be two classes.</summary>
internal sealed class EnumValuesMustDiffer : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0064",
        "Members of an enum have different values",
        "Give '{0}.{1}' a value of its own, or remove it: it is {2}, and so is '{0}.{3}', so that '{4}' could not tell them apart",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0064"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    // Of an enum whose members are combined TN0068 says that it is the wrong one.
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration) =>
        from side in declaration.Types?.Sides ?? []
        from value in side.All
        where value.Kind == ValueKind.Choice && !value.IsFlags
        from place in Enumerable.Range(0, value.Choices.Count)
        let first = value.Choices.First(choice => choice.Value == value.Choices[place].Value)
        where first.Name != value.Choices[place].Name
        select At(side.Site, value.Name, value.Choices[place].Name, first.Value, first.Name, declaration.Name);
}
