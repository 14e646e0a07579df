using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Softmax shares out 1 among units.</summary>
internal sealed class SoftmaxNeedsSeveralUnits : DeclarationRule
{
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
                var remedy = i == layers.Length - 1
                    ? "for a yes or no, set OutputActivation = \"Sigmoid\" and Loss = \"BinaryCrossEntropy\"; for classes, give one output to each"
                    : "give the layer more units, or another activation";
                yield return At(layers[i].ActivationSite, declaration.Name, remedy);
            }
        }
    }
}
