using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Reads the declaration of a network from the compiler's symbols. The only part of the parser that knows them.</summary>
internal static class DeclarationReader
{
    /// <summary>The full name of the attribute that declares a network.</summary>
    public const string NetworkAttribute = "TypedNetworks.NetworkAttribute";

    /// <summary>The same of the attribute that declares one by its types.</summary>
    public const string TypedNetworkAttribute = NetworkAttribute + "`2";

    /// <summary>The full name of the attribute that declares a hidden layer.</summary>
    public const string LayerAttribute = "TypedNetworks.LayerAttribute";

    private static readonly SymbolDisplayFormat _namespaceFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    // Without type arguments.
    private static readonly SymbolDisplayFormat _attributeFormat = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly SymbolDisplayFormat _nameFormat = new(miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The attribute that makes a class a network, or <see langword="null"/>.</summary>
    public static AttributeData? FindNetworkAttribute(ISymbol type) => AttributesOf(type, NetworkAttribute).FirstOrDefault();

    /// <summary>The <c>[Layer]</c> attributes of a class, in source order.</summary>
    public static IReadOnlyList<AttributeData> FindLayerAttributes(ISymbol type) => AttributesOf(type, LayerAttribute).ToList();

    /// <summary>What the user wrote.</summary>
    public static NetworkDeclaration Read(INamedTypeSymbol type, AttributeData network, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        var arguments = new AttributeArguments(network, compilation, cancellationToken);
        var types = ValueReader.Read(type, network, compilation);
        var layerAttributes = FindLayerAttributes(type);
        var layerArguments = layerAttributes.Select(layer => new AttributeArguments(layer, compilation, cancellationToken)).ToList();
        var parts = UserSource.PartsOf(type, cancellationToken).ToList();
        var isPartial = parts.All(part => part.Modifiers.Any(SyntaxKind.PartialKeyword));
        var namesake = Namesake.Find(type, network, isPartial);
        var hasConstructor = UserSource.HasConstructor(type, parts);
        var declaration = new NetworkDeclaration
        {
            Type = ReadType(type, cancellationToken),
            IsPartial = isPartial || namesake is not null,
            IsStatic = type.IsStatic,
            FileLocalType = ContainersOf(type).Prepend(type).FirstOrDefault(candidate => IsFileLocal(candidate, cancellationToken))?.Name,
            ContainerNotPartial = ContainersOf(type).FirstOrDefault(container => !IsPartial(container, cancellationToken))?.Name,
            Namesake = namesake,
            BaseToConstruct = BaseReader.Read(type, compilation),
            BaseNetwork = BasesOf(type).FirstOrDefault(@base => FindNetworkAttribute(@base) is not null)?.Name,
            LanguageVersion = (int)compilation.LanguageVersion,
            HasBothAttributes = AttributesOf(type, NetworkAttribute).Select(attribute => attribute.AttributeClass!.Arity).Distinct().Count() > 1,
            Types = types,
            HasBrokenArgument = arguments.IsBroken || layerArguments.Any(layer => layer.IsBroken) || types is { AreUnknown: true } || namesake is not null,
            Inputs = types is null ? arguments.Number("Inputs") : ValueParser.Parse(types.Input)?.Count,
            Hidden = arguments.Number("Hidden"),
            Outputs = types is null ? arguments.Number("Outputs") : ValueParser.Parse(types.Output)?.Count,
            Activation = arguments.Text("Activation"),
            OutputActivation = arguments.Text("OutputActivation"),
            Loss = arguments.Text("Loss"),
            Precision = arguments.Text("Precision"),
            Bias = arguments.Text("Bias"),
            Initializer = arguments.Text("Initializer"),
            Kernel = arguments.Text("Kernel"),
            InputNames = arguments.Texts("InputNames"),
            OutputNames = arguments.Texts("OutputNames"),
            Layers = layerArguments.Select(layer => new LayerDeclaration(layer.FirstNumber ?? 0, layer.Text("Activation"), layer.Text("Bias"))).ToEquatableArray(),
            SpelledFunctions = SitesOf(arguments, layerArguments, read => read.Spelled),
            FunctionsByMethod = SitesOf(arguments, layerArguments, read => read.OfMethods),
            ForeignFunctions = layerArguments.SelectMany((layer, i) => layer.ForeignMethods.Select(method => ForeignFunction.Of(Site.Argument(method.Argument, i), method.Method)))
                .Concat(arguments.ForeignMethods.Select(method => ForeignFunction.Of(Site.Argument(method.Argument), method.Method)))
                .ToEquatableArray(),
            DeclarationsWithLayers = layerAttributes
                .Select(layer => layer.ApplicationSyntaxReference?.GetSyntax(cancellationToken).FirstAncestorOrSelf<TypeDeclarationSyntax>())
                .Distinct()
                .Count(),
            HasConstructor = hasConstructor,
            PrimaryConstructor = UserSource.PrimaryConstructor(parts),
            MaySetParameters = hasConstructor && InitialWeights.MayBeSet(type, compilation, cancellationToken),
        };
        return MemberReader.AddMembers(declaration, type, compilation, cancellationToken);
    }

    /// <summary>Whether a class and the types around it have names, which they lack while they are typed.</summary>
    public static bool HasName(INamedTypeSymbol type) => ContainersOf(type).Prepend(type).All(named => named.Name.Length > 0);

    /// <summary>The types around a class, the nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> ContainersOf(INamedTypeSymbol type)
    {
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            yield return container;
        }
    }

    private static EquatableArray<Site> SitesOf(AttributeArguments network, IEnumerable<AttributeArguments> layers, Func<AttributeArguments, IEnumerable<string>> names) =>
        names(network).Select(name => Site.Argument(name))
            .Concat(layers.SelectMany((layer, i) => names(layer).Select(name => Site.Argument(name, i))))
            .ToEquatableArray();

    private static IEnumerable<AttributeData> AttributesOf(ISymbol type, string fullName) =>
        // Elsewhere than on classes and structs the compiler itself refuses the attributes, and they mean nothing.
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct }
            ? type.GetAttributes().Where(attribute => IsNamed(attribute, fullName))
            : [];

    // The short name first: most attributes of most types are none of ours, and a full name has to be put together.
    private static bool IsNamed(AttributeData attribute, string fullName) =>
        attribute.AttributeClass is { } @class && fullName.EndsWith(@class.Name, StringComparison.Ordinal) && @class.ToDisplayString(_attributeFormat) == fullName;

    private static TypeSpec ReadType(INamedTypeSymbol type, CancellationToken cancellationToken) => new(
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(_namespaceFormat),
        ContainersOf(type).Reverse().Select(container => ReadHeader(container, cancellationToken)).ToEquatableArray(),
        ReadHeader(type, cancellationToken));

    private static TypeHeader ReadHeader(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var keyword = UserSource.PartsOf(type, cancellationToken).FirstOrDefault() switch
        {
            RecordDeclarationSyntax record when record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword) => "record struct",
            TypeDeclarationSyntax declaration => declaration.Keyword.Text,
            _ => "class",
        };
        var parameters = type.TypeParameters.Length == 0 ? "" : $"<{string.Join(", ", type.TypeParameters.Select(parameter => parameter.ToDisplayString(_nameFormat)))}>";
        return new(keyword, type.ToDisplayString(_nameFormat), parameters);
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var @base = type.BaseType; @base is not null; @base = @base.BaseType)
        {
            yield return @base;
        }
    }

    private static bool IsFileLocal(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        UserSource.PartsOf(type, cancellationToken).Any(part => part.Modifiers.Any(modifier => modifier.Text == "file"));

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        UserSource.PartsOf(type, cancellationToken).All(part => part.Modifiers.Any(SyntaxKind.PartialKeyword));
}
