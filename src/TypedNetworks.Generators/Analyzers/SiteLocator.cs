using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers;

/// <summary>Finds the place in the source that a violation is about.</summary>
internal sealed class SiteLocator(INamedTypeSymbol type, AttributeData network, Compilation compilation, CancellationToken cancellationToken)
{
    /// <summary>The diagnostic of a violation.</summary>
    public Diagnostic Place(Violation violation) =>
        Diagnostic.Create(violation.Rule, Find(violation.Site), violation.Severity, additionalLocations: null, violation.Remedy, violation.Arguments);

    /// <summary>The location of a site; the nearest thing around it where it is not there.</summary>
    public Location Find(Site site) => site.Kind switch
    {
        SiteKind.Attribute => AttributeOf(site)?.GetLocation(),
        SiteKind.Argument => ArgumentOf(site)?.GetLocation() ?? AttributeOf(site)?.GetLocation(),
        SiteKind.TypeArgument => TypeArgumentOf(site)?.GetLocation() ?? AttributeOf(site)?.GetLocation(),
        SiteKind.Member => type.GetMembers(site.Name).FirstOrDefault(UserSource.Declares)?.Locations.FirstOrDefault(location => location.IsInSource),
        SiteKind.Source => site.Place is { } place ? Location.Create(compilation.SyntaxTrees.ElementAt(place.Tree), new TextSpan(place.Start, place.Length)) : null,
        _ => null,
    } ?? NameOfClass();

    // The part that carries the attribute is the one that the user is looking at.
    private Location NameOfClass() =>
        (network.ApplicationSyntaxReference?.GetSyntax(cancellationToken).FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.GetLocation())
        ?? type.Locations[0];

    private AttributeSyntax? AttributeOf(Site site)
    {
        var attribute = site.Layer < 0 ? network : DeclarationReader.FindLayerAttributes(type)[site.Layer];
        return attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;
    }

    // Behind an alias there may be none to be seen.
    private TypeSyntax? TypeArgumentOf(Site site)
    {
        var name = AttributeOf(site)?.Name;
        var generic = (name as QualifiedNameSyntax)?.Right as GenericNameSyntax
            ?? (name as AliasQualifiedNameSyntax)?.Name as GenericNameSyntax
            ?? name as GenericNameSyntax;
        return generic?.TypeArgumentList.Arguments.ElementAtOrDefault(site.Element);
    }

    private SyntaxNode? ArgumentOf(Site site)
    {
        var arguments = AttributeOf(site)?.ArgumentList?.Arguments ?? [];
        var argument = arguments.FirstOrDefault(candidate =>
            (candidate.NameEquals?.Name ?? candidate.NameColon?.Name)?.Identifier.ValueText is { } name
                ? name == site.Name
                : site.Name == "units");
        return argument is not null && site.Element >= 0 ? ElementOf(argument.Expression, site.Element) ?? argument : argument;
    }

    private static SyntaxNode? ElementOf(ExpressionSyntax array, int element)
    {
        var elements = array switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
            ImplicitArrayCreationExpressionSyntax implicitArray => implicitArray.Initializer.Expressions,

            // A collection expression, which the compiler that this is compiled against does not know.
            _ => array.ChildNodes(),
        };
        return elements.ElementAtOrDefault(element);
    }
}
