using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Some losses are not defined for what some activations give.</summary>
internal sealed class LossMustSuitOutput : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0026",
        "Loss and output activation make sense together",
        "{0} needs {1}, which {2} does not give: for '{3}', {4}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0026"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        var output = DeclaredShape.Layers(declaration).Last();
        // Where the output's type is wrong, nobody knows what suits it.
        if (LossTable.Find(DeclaredShape.Loss(declaration)) is not { } loss || declaration is { Types: not null, Outputs: null })
        {
            yield break;
        }

        // Of an activation that does not exist TN0020 speaks alone.
        var activation = ActivationTable.Find(output.Activation);
        if (activation is null && !UserFunctions.HasMethod(declaration, output.Activation))
        {
            yield break;
        }

        string[] ways = [];
        if (loss.NeedsSoftmax && activation?.IsSoftmax != true)
        {
            ways = output.Units > 1 ? ["OutputActivation = \"Softmax\"", "Loss = \"SquaredError\""]
                : output.Activation == "Sigmoid" ? ["Loss = \"BinaryCrossEntropy\""]
                : [SoftmaxNeedsSeveralUnits.YesOrNo];
        }
        else if (loss.NeedsUnitRange && activation is not null && (activation.Minimum < 0 || activation.Maximum > 1))
        {
            ways = ["OutputActivation = \"Sigmoid\"", "Loss = \"SquaredError\""];
        }

        if (ways.Length > 0)
        {
            var needed = loss.NeedsSoftmax ? "outputs that sum to 1" : "outputs between 0 and 1";
            var whichHasOne = loss.NeedsSoftmax && output.Units == 1 ? "which has one output, " : "";
            yield return At(Site.Argument("Loss"), loss.Name, needed, output.Activation, declaration.Name, $"{whichHasOne}set {Remedy.InWords(ways)}") with { Remedy = Remedy.Set(ways) };
        }
    }
}
