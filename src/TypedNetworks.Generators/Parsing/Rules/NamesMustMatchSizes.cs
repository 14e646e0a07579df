using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Names without a vector element, or the other way round, are mistakes.</summary>
internal sealed class NamesMustMatchSizes : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0040",
        "There is a name for each input and output",
        "{0} of '{1}' has {2}, and there {3}: give one name for each, or leave {0} out",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0040"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration) =>
        Check(declaration, "InputNames", declaration.InputNames.Count, "input", declaration.Inputs)
            .Concat(Check(declaration, "OutputNames", declaration.OutputNames.Count, "output", declaration.Outputs));

    private IEnumerable<Violation> Check(NetworkDeclaration declaration, string argument, int names, string what, int? size)
    {
        if (names > 0 && size is > 0 and { } count && names != count)
        {
            var inWords = count == 1 ? $"is 1 {what}" : $"are {Literals.Integer(count)} {what}s";
            yield return At(Site.Argument(argument), argument, declaration.Name, names == 1 ? "1 name" : Literals.Integer(names) + " names", inWords);
        }
    }
}
