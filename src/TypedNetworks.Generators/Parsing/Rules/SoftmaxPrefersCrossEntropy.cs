using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>
/// Computed as written, but probably not what is wanted: least of all where no loss is named, so that the squared error is
/// nobody's choice. That is a warning, since builds do not show the note that a choice gets.
/// </summary>
internal sealed class SoftmaxPrefersCrossEntropy : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0201",
        "Softmax learns best under cross-entropy",
        "Set Loss = \"CrossEntropy\" for '{1}'{2}: Softmax under {0} learns slowly, since its slope vanishes where an output is confidently wrong",
        HelpLink.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0201"));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        var loss = LossTable.Find(DeclaredShape.Loss(declaration));
        var output = DeclaredShape.Layers(declaration).Last();

        // Of one unit TN0027 says that Softmax itself is wrong.
        if (loss is { NeedsSoftmax: false } && output.Units > 1 && ActivationTable.Find(output.Activation)?.IsSoftmax == true)
        {
            var isChosen = declaration.Loss is not null;
            yield return At(output.ActivationSite, loss.Name, declaration.Name, isChosen ? "" : $", or Loss = \"{loss.Name}\" where that is meant") with
            {
                Remedy = Remedy.Set("Loss = \"CrossEntropy\""),
                Severity = isChosen ? DiagnosticSeverity.Info : _descriptor.DefaultSeverity,
            };
        }
    }
}
