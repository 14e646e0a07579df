using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Generated constructors do not know what the base class is to be given.</summary>
internal sealed class BaseMustBeConstructed : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0009",
        "A base class of a network class is constructed without arguments, or by a constructor of one's own",
        "Declare a constructor in '{0}' that calls base(…), and Initialize(seed) for the weights: '{1}' has no constructor without arguments that a generated one could call",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0009"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration is { HasConstructor: false, IsStatic: false, BaseNetwork: null, BaseToConstruct: { } @base })
        {
            yield return At(Site.ClassName, declaration.Name, @base.Name);
        }
    }
}
