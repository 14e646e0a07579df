using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A misspelt initializer is answered with the nearest name, if one is near.</summary>
internal sealed class InitializerMustBeKnown : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0024",
        "An initializer has a known name",
        "'{0}' is no initializer: {1}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0024"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.Initializer is { } name && !KnownNames.Contains<InitializerKind>(name))
        {
            yield return At(Site.Argument("Initializer"), name, KnownNames.Advice<InitializerKind>(name, "The initializers are")) with { Remedy = KnownNames.RemedyFor<InitializerKind>(name) };
        }
    }
}
