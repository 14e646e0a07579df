using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Names become parameters and tuple elements.</summary>
internal sealed class NamesMustNotBeKeywords : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0042",
        "Names of inputs and outputs are no keywords",
        "'{0}' is a keyword of C#, so it cannot be a {1} name: write '{0}Value', or another word",
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
        foreach (var (name, site, role) in DeclaredNames.Of(declaration))
        {
            // A parameter may be called 'nameof', but then nothing beside it can say nameof(gradient).
            if (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || name == "nameof")
            {
                yield return At(site, name, role) with { Remedy = Remedy.Write(name + "Value") };
            }
        }
    }
}
