using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Computed as written, but probably not what is wanted.</summary>
internal sealed class SoftmaxBelongsLast : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0202",
        "Softmax belongs in the output layer",
        "Softmax in a hidden layer of '{0}' shares out 1 among its units, which loses most of what they know: it is meant for the output layer. If only OutputActivation was meant, name another Activation.",
        HelpLink.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0202"));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        var layers = DeclaredShape.Layers(declaration).ToArray();
        for (var i = 0; i < layers.Length - 1; i++)
        {
            if (ActivationTable.Find(layers[i].Activation)?.IsSoftmax == true)
            {
                yield return At(layers[i].ActivationSite, declaration.Name);
            }
        }
    }
}
