using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>
/// Computed as written, but probably not what is wanted. The other way round, Xavier's weights under ReLU, is common and
/// learns well.
/// </summary>
internal sealed class InitializerShouldSuitUnits : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0205",
        "Initializer and activation suit each other",
        "Set Initializer = \"{0}\" for '{1}'{2}: {3} draws weights for units like ReLU, which pass half of what comes in, so {4} units start out far from 0, where their slope is small",
        HelpLink.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0205"));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (Counterpart(declaration.Initializer) is not { } counterpart)
        {
            yield break;
        }

        var layers = DeclaredShape.Layers(declaration).Select(layer => ActivationTable.Find(layer.Activation)).ToList();
        var saturating = layers.Take(layers.Count - 1).FirstOrDefault(activation => activation?.Saturates == true);
        if (saturating is not null)
        {
            // Each layer gets what suits it from Auto alone.
            var isMixed = layers.Exists(activation => activation is null or { IsLikeReLU: true });
            var (better, why) = isMixed ? (nameof(InitializerKind.Auto), ", which gives each layer the weights that suit its activation") : (counterpart, "");
            yield return At(Site.Argument("Initializer"), better, declaration.Name, why, declaration.Initializer!, saturating.Name) with { Remedy = Remedy.Set($"Initializer = \"{better}\"") };
        }
    }

    // The same distribution at the scale for units that pass all of what comes in.
    private static string? Counterpart(string? initializer) => initializer switch
    {
        nameof(InitializerKind.HeUniform) => nameof(InitializerKind.XavierUniform),
        nameof(InitializerKind.HeNormal) => nameof(InitializerKind.XavierNormal),
        _ => null,
    };
}
