using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>The contract's names belong to the generated members; overloads may stand beside them.</summary>
internal sealed class MembersMustNotCollide : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0050",
        "Members of a network class leave the generated ones their names",
        "Rename {0}: the generator writes a member of that name{1}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0050"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (ContractNames.All(declaration).Contains(declaration.Name))
        {
            yield return At(Site.ClassName, $"the class '{declaration.Name}'", ", which C# does not allow within it");
        }

        // Below another network TN0007 speaks; what that one inherits to this one was generated.
        foreach (var member in ContractNames.Collisions(declaration).Where(member => member.Owner is null || declaration.BaseNetwork is null))
        {
            yield return member.Owner is { } owner
                ? At(Site.ClassName, $"'{member.Name}' in '{owner}', from which '{declaration.Name}' inherits it, or derive from another class", "")
                : At(Site.Member(member.Name), $"'{member.Name}' in '{declaration.Name}'", "");
        }
    }
}
