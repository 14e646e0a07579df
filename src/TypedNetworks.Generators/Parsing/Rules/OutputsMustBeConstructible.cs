using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>What a network predicts it has to make.</summary>
internal sealed class OutputsMustBeConstructible : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0066",
        "Outputs can be constructed",
        "{0}: '{1}' makes one for each prediction",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0066"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration) =>
        from side in declaration.Types?.Sides ?? []
        where side.IsOutput
        from value in side.All
        where value.Kind == ValueKind.Group && value.Members.Count > 0 && (value.IsAbstract || !value.IsConstructible)
        select At(side.Site, Remedy(side, value), declaration.Name);

    private static string Remedy(DeclaredSide side, DeclaredValue value) => value.IsAbstract
        ? $"Name a type that is not abstract in place of {side.Describe(value).TrimEnd(',')}"
        : $"Give {side.Describe(value)} a constructor without parameters, or one whose parameters are its properties, as a record's are";
}
