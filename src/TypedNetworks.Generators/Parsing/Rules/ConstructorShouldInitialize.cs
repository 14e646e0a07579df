using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A network of zeros learns nothing, since all its hidden units stay alike.</summary>
internal sealed class ConstructorShouldInitialize : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0203",
        "A constructor of one's own initialises the weights",
        "{0}, or fill its Parameters: a class with its own constructor gets no generated one, and its weights stay zero",
        HelpLink.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0203"));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        if (declaration.HasConstructor && !declaration.MaySetParameters)
        {
            yield return SeededConstructor(declaration) is { } constructor
                ? At(Site.ClassName, $"Add '{constructor}' to '{declaration.Name}', whose primary constructor has no body, and create it by that") with { Remedy = Remedy.Add(constructor) }
                : At(Site.ClassName, $"Call Initialize(1), or with another seed, in the constructor of '{declaration.Name}'");
        }
    }

    // Behind the primary constructor, whose parameters it has, too. Those that can be left out stay last.
    private static string? SeededConstructor(NetworkDeclaration declaration)
    {
        if (declaration.PrimaryConstructor is not { } parameters)
        {
            return null;
        }

        var names = parameters.Select(parameter => parameter.Name).ToList();
        var seed = names.Contains("seed") ? DeclaredNames.Numbered("seed", names.Contains) : "seed";
        var place = parameters.TakeWhile(parameter => !parameter.Text.Contains('=') && !parameter.Text.Contains("params ")).Count();
        var declared = parameters.Select(parameter => parameter.Text).ToList();
        declared.Insert(place, "int " + seed);
        return $"public {declaration.Name}({string.Join(", ", declared)}) : this({string.Join(", ", names)}) => Initialize({seed});";
    }
}
