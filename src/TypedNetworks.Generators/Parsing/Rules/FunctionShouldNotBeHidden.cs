using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A name of the tables means the built-in function; where a method has it too, the user may well mean that.</summary>
internal sealed class FunctionShouldNotBeHidden : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0037",
        "An activation or loss of one's own has a name of its own",
        "'{0}' is the built-in {1}, not the method of '{2}': rename the method to use it, or write {3}.{0} for the built-in one",
        HelpLink.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0037"));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration) =>
        UserFunctions.Hidden(declaration).Select(function =>
            At(function.Site, function.Name, function.IsLoss ? "loss" : "activation", declaration.Name, function.IsLoss ? "Losses" : "Activations"));
}
