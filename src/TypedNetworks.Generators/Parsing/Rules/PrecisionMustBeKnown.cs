using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A misspelt precision is answered with the nearest name.</summary>
internal sealed class PrecisionMustBeKnown : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0022",
        "A precision has a known name",
        "'{0}' is no precision: did you mean '{1}'? The precisions are {2}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0022"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.Precision is { } name && !KnownNames.Contains<Precision>(name))
        {
            var nearest = KnownNames.Nearest<Precision>(name);
            yield return At(Site.Argument("Precision"), name, nearest, KnownNames.List<Precision>()) with { Remedy = Remedy.Write(nearest) };
        }
    }

    /// <summary>The precision that was probably meant. Letter by letter, the nearest to C#'s own word for single precision would be Double.</summary>
    public static string Nearest(string name) =>
        KnownNames.Nearest<Precision>(name);
}
