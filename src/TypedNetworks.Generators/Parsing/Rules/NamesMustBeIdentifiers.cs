using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Names become parameters and tuple elements.</summary>
internal sealed class NamesMustBeIdentifiers : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0041",
        "Names of inputs and outputs are identifiers",
        "'{0}' cannot be a {1} name in C#: use letters, digits and underscores, not beginning with a digit, as in '{2}'",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0041"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        foreach (var (name, site, role, better) in DeclaredNames.Wrong(declaration))
        {
            if (!DeclaredNames.IsWord(name))
            {
                yield return At(site, name, role, better) with { Remedy = Remedy.Write(better) };
            }
        }
    }
}
