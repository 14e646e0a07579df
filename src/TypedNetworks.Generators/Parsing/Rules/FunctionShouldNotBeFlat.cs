using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths.Differentiation;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A step, or a number, has a slope of zero wherever it has one. A network may compute with it, and will not learn.</summary>
internal sealed class FunctionShouldNotBeFlat : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0036",
        "An activation or loss of one's own is not flat everywhere",
        "The slope of '{0}' is zero everywhere, so nothing is learnt through it: add '{1}' to '{2}', the slope to learn by",
        HelpLink.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0036"));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        foreach (var function in UserFunctions.Of(declaration))
        {
            if (function.IsDifferentiated && function.Method!.Reading.Value is { } value && Derivation.IsFlat(value, function.IsLoss))
            {
                yield return At(Site.Member(function.Name), function.Name, function.DerivativeSignature, declaration.Name) with { Remedy = Remedy.Derive(declaration.Type.FullName, function) };
            }
        }
    }
}
