using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A misspelt activation is answered with the nearest name, if one is near.</summary>
internal sealed class ActivationMustBeKnown : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0020",
        "An activation has a known name",
        "'{0}' is no activation, and '{1}' has no static method of that name: {2} The activations are {3}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0020"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        string[] known = [.. ActivationTable.Rows.Select(row => row.Name)];
        var unknown = new UnknownFunction(declaration, isLoss: false, known);
        foreach (var (name, site) in UserFunctions.NamedActivations(declaration))
        {
            if (ActivationTable.Find(name) is null && !UserFunctions.HasMethod(declaration, name))
            {
                yield return At(site, name, declaration.Name, unknown.Advice(name, site), string.Join(", ", known)) with { Remedy = unknown.RemedyFor(name, site) };
            }
        }
    }
}
