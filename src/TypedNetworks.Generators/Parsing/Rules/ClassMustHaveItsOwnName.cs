using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>
/// Two types of one name are an error of the compiler's own, which ends a build before analyzers run and says nothing of a
/// network; it is easily made where a network is named like the record that it takes.
/// </summary>
internal sealed class ClassMustHaveItsOwnName : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0018",
        "A network class has a name of its own",
        "Give the network '{0}' another name, such as '{1}': there is {2} '{0}' beside it",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0018"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.Namesake is { } namesake)
        {
            yield return At(Site.ClassName, declaration.Type.Name, namesake.FreeName, namesake.Kind) with { Remedy = Remedy.Write(namesake.FreeName) };
        }
    }
}
