using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths;
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
                && Find(function.IsLoss, value, derivative, declaration) is { } found)
            {
                yield return At(Site.Member(function.Name + "Derivative"), function.Name, found.Where, found.Given, found.Expected);
            }
        }
    }

    private static Disagreement? Find(bool isLoss, Expr value, Expr derivative, NetworkDeclaration declaration) =>
        !isLoss ? Disagreement.OfActivation(value, derivative)
        : OutputActivation(declaration) is { } activation ? Disagreement.OfLoss(value, derivative, OutputPoints.Of(activation))
        : null;

    private static Activation? OutputActivation(NetworkDeclaration declaration)
    {
        var name = DeclaredShape.Layers(declaration).Last().Activation;
        return ActivationTable.Find(name)
            ?? (UserFunctions.Of(declaration).FirstOrDefault(function => !function.IsLoss && function.Name == name) is { } own ? Activation.UserDefined(own.Spec) : null);
    }
}
