using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Softmax shares out 1 among units.</summary>
internal sealed class SoftmaxNeedsSeveralUnits : DeclarationRule
{
    /// <summary>What one output is for.</summary>
    public const string YesOrNo = "OutputActivation = \"Sigmoid\", Loss = \"BinaryCrossEntropy\"";

    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0027",
        "Softmax has several units",
        "Softmax over one unit is always 1, so '{0}' would learn nothing: {1}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0027"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        var layers = DeclaredShape.Layers(declaration).ToArray();

        // Several layers may have their activation from one place, which is to be underlined once.
        var reported = new HashSet<Site>();
        for (var i = 0; i < layers.Length; i++)
        {
            if (layers[i].Units == 1 && ActivationTable.Find(layers[i].Activation)?.IsSoftmax == true && reported.Add(layers[i].ActivationSite))
            {
                yield return i == layers.Length - 1
                    ? At(layers[i].ActivationSite, declaration.Name, $"for a yes or no, set {Remedy.InWords(YesOrNo)}; for classes, give one output to each") with { Remedy = Remedy.Set(YesOrNo) }
                    : At(layers[i].ActivationSite, declaration.Name, "give the layer more units, or another activation");
            }
        }
    }
}
