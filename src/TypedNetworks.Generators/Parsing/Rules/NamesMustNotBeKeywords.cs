using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Names become parameters and tuple elements.</summary>
internal sealed class NamesMustNotBeKeywords : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0042",
        "Names of inputs and outputs are no keywords",
        "'{0}' is a keyword of C#, so it cannot be a {1} name: write '{2}', or another word",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0042"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        foreach (var (name, site, role, better) in DeclaredNames.Wrong(declaration))
        {
            if (DeclaredNames.IsWord(name))
            {
                yield return At(site, name, role, better) with { Remedy = Remedy.Write(better) };
            }
        }
    }
}
