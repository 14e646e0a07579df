using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>Lets everyone who sees a network see its input or output, with all types within; or lets fewer see the network.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OpenTypesFix))]
public sealed class OpenTypesFix : Fix
{
    private const string File = "file";
    private const string Public = "public";
    private const string Internal = "internal";

    // Something shows more than what it shows may be seen, parts of a type differ, or a type of a file leaves it.
    private static readonly HashSet<string> _inconsistent = [.. Enumerable.Range(50, 12).Select(number => FormattableString.Invariant($"CS{number:D4}")), "CS0262", "CS9051"];

    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0065");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place) =>
        Remedy.OpensTypes(place.Diagnostic)
        && place.Type is { } network
        && place.Node is TypeSyntax { Parent: TypeArgumentListSyntax { Arguments: var arguments } } marked
        && place.Model.GetTypeInfo(marked, place.CancellationToken).Type is { } type
            ? Ways(network, type, place).Where(way => IsSeen(network, arguments.IndexOf(marked), way.Edits, place))
            : [];

    private static IEnumerable<Proposal> Ways(INamedTypeSymbol network, ITypeSymbol type, Place place)
    {
        var within = new List<INamedTypeSymbol>();
        AddTypes(type, place, within);
        var isPublic = DeclarationReader.ContainersOf(network).Prepend(network).All(around => around.DeclaredAccessibility == Accessibility.Public);
        var closed = within.FindAll(one => IsOfFile(one, place) || (isPublic && one.DeclaredAccessibility == Accessibility.Internal));
        var names = string.Join(" and ", closed.Select(one => $"'{one.Name}'"));
        yield return isPublic
            ? new($"Declare {names} as public", $"{nameof(OpenTypesFix)}.{Public}", closed.SelectMany(one => Declare(one, Public, place)).ToList())
            : new($"Remove 'file' from {names}", $"{nameof(OpenTypesFix)}.{File}", closed.SelectMany(one => Declare(one, "", place)).ToList());
        if (isPublic && network.ContainingType is null && !closed.Exists(one => IsOfFile(one, place)))
        {
            yield return new($"Declare '{network.Name}' as internal", $"{nameof(OpenTypesFix)}.{Internal}", Declare(network, Internal, place).ToList());
        }
    }

    // What a type is made of, and what it is within.
    private static void AddTypes(ITypeSymbol type, Place place, List<INamedTypeSymbol> types)
    {
        if (type is IArrayTypeSymbol array)
        {
            AddTypes(array.ElementType, place, types);
        }

        if (type is not INamedTypeSymbol named || types.Contains(named.OriginalDefinition, SymbolEqualityComparer.Default))
        {
            return;
        }

        foreach (var argument in named.TypeArguments)
        {
            AddTypes(argument, place, types);
        }

        if (!PartsOf(named, place).Any())
        {
            return;
        }

        types.Add(named.OriginalDefinition);
        var members = named.GetMembers();
        var others = members.OfType<IPropertySymbol>().Select(property => property.Type).Concat(members.OfType<IFieldSymbol>().Where(field => !field.IsConst).Select(field => field.Type));
        foreach (var other in others.Concat(new[] { named.ContainingType, named.BaseType }.OfType<ITypeSymbol>()))
        {
            AddTypes(other, place, types);
        }
    }

    private static IEnumerable<BaseTypeDeclarationSyntax> PartsOf(INamedTypeSymbol type, Place place) =>
        type.DeclaringSyntaxReferences.Where(reference => place.CanEdit(reference.SyntaxTree) && place.Compilation.ContainsSyntaxTree(reference.SyntaxTree))
            .Select(reference => reference.GetSyntax(place.CancellationToken)).OfType<BaseTypeDeclarationSyntax>();

    private static bool IsOfFile(INamedTypeSymbol type, Place place) => PartsOf(type, place).Any(part => part.Modifiers.Any(token => token.Text == File));

    // Where one part says who may see a type, the others need not.
    private static IEnumerable<Edit> Declare(INamedTypeSymbol type, string modifier, Place place)
    {
        var parts = PartsOf(type, place).ToList();
        var given = parts.SelectMany(part => part.Modifiers).Where(token => token.Text is File or Internal or Public).ToList();
        return modifier.Length == 0 ? given.Select(token => Edit.Remove(token.SyntaxTree!, Lines.Whole(token.SyntaxTree!, token.Span)))
            : given.Count > 0 ? given.Select(token => new Edit(token.SyntaxTree!, token.Span, modifier))
            : parts.Select(part => Edit.Insert(part.SyntaxTree, (part.AttributeLists.LastOrDefault()?.GetLastToken().GetNextToken() ?? part.GetFirstToken()).SpanStart, modifier + " "));
    }

    // Whoever shows a type to others has to be changed with it, which is left to the user.
    private static bool IsSeen(INamedTypeSymbol network, int side, IReadOnlyList<Edit> edits, Place place) =>
        place.After(edits, network) is { } edited
        && DeclarationReader.FindNetworkAttribute(edited.Type)?.AttributeClass?.TypeArguments[side] is { } type
        && !TypeAccess.IsFileLocal(type)
        && TypeAccess.IsAtLeastAsAccessible(type, edited.Type)
        && !edited.Compilation.GetDeclarationDiagnostics(place.CancellationToken).Any(diagnostic => _inconsistent.Contains(diagnostic.Id));
}
