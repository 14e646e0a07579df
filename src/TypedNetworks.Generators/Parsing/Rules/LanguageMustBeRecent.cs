using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>The generated code uses what C# 12 brought.</summary>
internal sealed class LanguageMustBeRecent : DeclarationRule
{
    /// <summary>The rule's number.</summary>
    public const string Id = "TN0008";

    private static readonly DiagnosticDescriptor _descriptor = new(
        Id,
        "Networks need C# 12",
        "Compile '{0}' as C# 12 or newer: this project asks for C# {1}. Set <LangVersion>12</LangVersion>, or remove the setting, since .NET 8 and later have at least C# 12 by default.",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    // C# 12, as NetworkDeclaration.LanguageVersion counts.
    private const int Oldest = 1200;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.LanguageVersion < Oldest)
        {
            yield return At(Site.Network, declaration.Name, Spell(declaration.LanguageVersion));
        }
    }

    // C# 1 to 6 have their number itself, later versions a hundred times it and the minor version.
    private static string Spell(int version) =>
        Literals.Integer(version < 100 ? version : version / 100) + (version > 100 && version % 100 > 0 ? "." + Literals.Integer(version % 100) : "");
}
