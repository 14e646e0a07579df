using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths.Differentiation;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A derivative written by hand is compared with the one that follows from the function.</summary>
internal sealed class DerivativeShouldAgree : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0035",
        "A derivative agrees with its function",
        "Correct '{0}Derivative', or remove it, so that it is worked out: {1} it gives {2}, and the derivative of '{0}' there is {3}",
        HelpLink.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0035"));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        foreach (var function in UserFunctions.Of(declaration))
        {
            if (function.Method?.Reading.Value is { } value && function.Derivative?.Reading.Value is { } derivative
                && Disagreement.Find(value, derivative, function.IsLoss) is { } found)
            {
                yield return At(Site.Member(function.Name + "Derivative"), function.Name, found.Where, found.Given, found.Expected);
            }
        }
    }
}
