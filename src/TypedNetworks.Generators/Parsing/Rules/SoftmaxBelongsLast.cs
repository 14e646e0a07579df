using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>
/// Computed as written, but probably not what is wanted: least of all where the network's activation is Softmax and nothing
/// is said of the outputs, whose activation it was meant to be. That is a warning, since builds do not show the note that a
/// layer's own choice gets.
/// </summary>
internal sealed class SoftmaxBelongsLast : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0202",
        "Softmax belongs in the output layer",
        "Choose another activation here, and OutputActivation = \"Softmax\" where the output layer is meant: in a hidden layer of '{0}', Softmax shares out 1 among the units, which loses most of what they know",
        HelpLink.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0202"));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        var layers = DeclaredShape.Layers(declaration).ToArray();

        // Several layers may have it from one place, and one unit alone is TN0027's.
        var sites = layers.Take(layers.Length - 1)
            .Where(layer => layer.Units > 1 && ActivationTable.Find(layer.Activation)?.IsSoftmax == true)
            .Select(layer => layer.ActivationSite)
            .Distinct();
        return sites.Select(site => At(site, declaration.Name) with
        {
            Severity = declaration.OutputActivation is null && site == Site.Argument("Activation") ? _descriptor.DefaultSeverity : DiagnosticSeverity.Info,
        });
    }
}
