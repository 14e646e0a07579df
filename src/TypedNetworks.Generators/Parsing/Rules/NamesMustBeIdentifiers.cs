using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        foreach (var (name, site, role) in DeclaredNames.Of(declaration))
        {
            if (!SyntaxFacts.IsValidIdentifier(name) || name.Any(IsInvisible))
            {
                var suggestion = DeclaredNames.Suggest(name);
                yield return At(site, name, role, suggestion) with { Remedy = Remedy.Write(suggestion) };
            }
        }
    }

    // C# ignores them in identifiers, so that two names may be one.
    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
