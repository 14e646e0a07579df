using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing;

/// <summary>
/// Tells the user's own source from what was generated: when the analyzer runs, a network class already has its
/// generated part, which must not be taken for the user's.
/// </summary>
internal static class UserSource
{
    /// <summary>The declarations of a type that the user wrote.</summary>
    public static IEnumerable<TypeDeclarationSyntax> PartsOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences
            .Where(reference => !IsGenerated(reference.SyntaxTree))
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<TypeDeclarationSyntax>();

    /// <summary>Whether a symbol, or a part of it, is the user's.</summary>
    public static bool Declares(ISymbol symbol) =>
        symbol.Locations.Any(location => location.IsInMetadata || (location.SourceTree is { } tree && !IsGenerated(tree)));

    /// <summary>Whether stubs were generated for a type: the generator saw an error in its declaration.</summary>
    public static bool HasStubs(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            IsGenerated(reference.SyntaxTree)
            && reference.SyntaxTree.GetRoot(cancellationToken).GetLeadingTrivia().Any(trivia => trivia.ToString().StartsWith(StubFile.Mark, StringComparison.Ordinal)));

    /// <summary>Whether the user wrote an instance constructor, a primary one included.</summary>
    public static bool HasConstructor(INamedTypeSymbol type, IEnumerable<TypeDeclarationSyntax> parts) =>
        type.InstanceConstructors.Any(constructor =>
            !constructor.IsImplicitlyDeclared
            && constructor.DeclaringSyntaxReferences.Any(reference => !IsGenerated(reference.SyntaxTree)))
        || parts.Any(HasPrimaryConstructor);

    /// <summary>Names of the parameters of a primary constructor.</summary>
    public static IEnumerable<string> PrimaryConstructorParameters(IEnumerable<TypeDeclarationSyntax> parts) =>
        parts.SelectMany(part => part.ChildNodes().OfType<ParameterListSyntax>())
            .SelectMany(list => list.Parameters)
            .Select(parameter => parameter.Identifier.ValueText);

    /// <summary>The parameters of a primary constructor, as they are written; <see langword="null"/> where there is none, or another constructor beside it, or one of them is a reference.</summary>
    public static EquatableArray<DeclaredParameter>? PrimaryConstructor(IReadOnlyList<TypeDeclarationSyntax> parts) =>
        parts.All(part => part.Members.OfType<ConstructorDeclarationSyntax>().All(constructor => constructor.Modifiers.Any(SyntaxKind.StaticKeyword)))
        && parts.SelectMany(part => part.ChildNodes().OfType<ParameterListSyntax>()).FirstOrDefault() is { Parameters: var parameters }
        && parameters.All(parameter => parameter.Modifiers.All(modifier => modifier.IsKind(SyntaxKind.ParamsKeyword)))
            ? parameters.Select(parameter => new DeclaredParameter(parameter.ToString(), parameter.Identifier.Text)).ToEquatableArray()
            : null;

    // The parameter list of a class is a property of TypeDeclarationSyntax only in newer compilers than the one that
    // this assembly is compiled against; as a child node it is there in all.
    private static bool HasPrimaryConstructor(TypeDeclarationSyntax part) => part.ChildNodes().Any(node => node.IsKind(SyntaxKind.ParameterList));

    /// <summary>Whether the generator wrote a file: the compiler files what it adds in a folder of its full name.</summary>
    public static bool IsGenerated(SyntaxTree tree) =>
        tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)
        && Path.GetFileName(Path.GetDirectoryName(tree.FilePath)) == typeof(NetworkGenerator).FullName;
}
