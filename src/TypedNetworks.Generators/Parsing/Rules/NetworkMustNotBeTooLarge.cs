using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>The runtime limits how large a field can be.</summary>
internal sealed class NetworkMustNotBeTooLarge : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0012",
        "A network has at most 16 million parameters",
        "Make '{0}' smaller: it would have {1}, and at most {2} fit one object",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0012"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        var parameters = DeclaredShape.CountParameters(declaration);
        if (parameters > Budget.MaxParameters)
        {
            yield return TooLarge(declaration, $"{Literals.Grouped(parameters)} parameters", Budget.MaxParameters);
        }
        else if (DeclaredShape.HasSizes(declaration) && NetworkParser.Fill(declaration) is var network && KernelPlanner.PaddedBytes(network) is var bytes and > Budget.MaxParameterBytes)
        {
            var size = network.Precision == Precision.Single ? sizeof(float) : sizeof(double);
            yield return TooLarge(
                declaration,
                $"{Literals.Grouped(parameters)} parameters, {Literals.Grouped(bytes / size)} numbers with the padding that vectors need",
                Budget.MaxParameterBytes / size);
        }
    }

    private Violation TooLarge(NetworkDeclaration declaration, string what, long limit) =>
        At(DeclaredShape.SiteOfLargest(declaration), declaration.Name, what, Literals.Grouped(limit));
}
