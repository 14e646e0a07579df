using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A misspelt loss is answered with the nearest name, if one is near.</summary>
internal sealed class LossMustBeKnown : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0021",
        "A loss has a known name",
        "'{0}' is no loss, and '{1}' has no static method of that name: {2} The losses are {3}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0021"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.Loss is { } name && LossTable.Find(name) is null && !UserFunctions.HasMethod(declaration, name))
        {
            string[] known = [.. LossTable.Rows.Select(row => row.Name)];
            var (unknown, site) = (new UnknownFunction(declaration, isLoss: true, known), Site.Argument("Loss"));
            yield return At(site, name, declaration.Name, unknown.Advice(name, site), string.Join(", ", known)) with { Remedy = unknown.RemedyFor(name, site) };
        }
    }
}
