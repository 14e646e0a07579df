using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>The generated code uses what C# 12 brought.</summary>
internal sealed class LanguageMustBeRecent : DeclarationRule
{
    /// <summary>C# 12, as <see cref="NetworkDeclaration.LanguageVersion"/> counts.</summary>
    public const int Oldest = 1200;

    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0008",
        "Networks need C# 12",
        "Compile '{0}' as C# 12 or newer: this project asks for C# {1}. Set <LangVersion>12</LangVersion>, or remove the setting, since .NET 8 and later have at least C# 12 by default.",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0008"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

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
