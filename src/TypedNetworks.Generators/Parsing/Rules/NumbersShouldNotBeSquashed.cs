using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>
/// An output that is a number of any size is not kept within 0 to 1 or −1 to 1. That it is such a number, most declarations
/// do not tell: Sigmoid under squared error is a textbook's first network. So there are three cases, and all else is silent.
/// </summary>
internal sealed class NumbersShouldNotBeSquashed : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0207",
        "Outputs that are numbers of any size are not squashed",
        "{0}: {1}",
        HelpLink.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0207"));

    private const string AnySize = "OutputActivation = \"Identity\"";

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        var output = DeclaredShape.Layers(declaration).Last();
        if (LossTable.Find(DeclaredShape.Loss(declaration)) is not { IsDistance: true } loss || ActivationTable.Find(output.Activation) is not { Saturates: true } activation)
        {
            return [];
        }

        var range = $"{activation.Name} gives {(activation.Minimum < 0 ? "-1" : "0")} to 1";
        return declaration.Types is { Output: var type } ? CheckRecord(declaration, type, activation, range)
            : declaration.OutputActivation is not null ? []
            : loss.IsRobust && HasHidden(declaration) ? [CheckOutputs(output.ActivationSite, "", $"its outputs have the other layers' activation, and {range}, while {loss.Name} is for measurements of any size")]
            : AreOthersNamed(declaration) ? [CheckOutputs(Site.Network, $", or \"{activation.Name}\" where that is meant", $"only the hidden layers name an activation, so the outputs have the default, and {range}")]
            : [];

        Violation CheckOutputs(Site site, string orElse, string why) =>
            At(site, $"Set {AnySize} for '{declaration.Name}'{orElse}", why) with { Remedy = Remedy.Set(AnySize, $"OutputActivation = \"{activation.Name}\"") };
    }

    // From −1 to 1 is how far a wheel turns. From 0 to 1 are shares, and those have a loss of their own.
    private IEnumerable<Violation> CheckRecord(NetworkDeclaration declaration, DeclaredValue type, Activation activation, string range)
    {
        if (activation.Minimum >= 0 && type.WithAllWithin().FirstOrDefault(value => value.Kind == ValueKind.Number) is { } number)
        {
            var named = number.Path.Length == 0 ? number.Name : $"'{number.Path}' of '{type.Name}'";
            var way = $"Leave OutputActivation out for '{declaration.Name}', or set Loss = \"BinaryCrossEntropy\" for shares of 1";
            yield return At(Site.Argument("OutputActivation"), way, $"{range}, and {named} is a number") with { Remedy = Remedy.Set(AnySize, "Loss = \"BinaryCrossEntropy\"") };
        }
    }

    // Without hidden layers, Activation can only mean the outputs.
    private static bool HasHidden(NetworkDeclaration declaration) => DeclaredShape.Layers(declaration).Skip(1).Any();

    // Who names ReLU for each hidden layer has not thought of Sigmoid for what comes after.
    private static bool AreOthersNamed(NetworkDeclaration declaration) =>
        declaration is { Activation: null, Layers.Count: > 0 }
        && declaration.Layers.All(layer => layer.Activation is { } name && ActivationTable.Find(name) is { Saturates: false, IsSoftmax: false });
}
