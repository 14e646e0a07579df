using Microsoft.CodeAnalysis;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Another type that has the name of a network, in the same place.</summary>
/// <param name="Kind">What it is, with its article: <c>a record</c>.</param>
/// <param name="FreeName">A name that the network could have instead.</param>
internal sealed record Namesake(string Kind, string FreeName)
{
    private const string Suffix = "Network";

    /// <summary>The namesake of a network class, or <see langword="null"/>.</summary>
    public static Namesake? Find(INamedTypeSymbol type, AttributeData network, bool isPartial)
    {
        // What is local to its file may share its name with what is not.
        if (TypeAccess.IsFileLocal(type))
        {
            return null;
        }

        // Two classes of one name are one to the compiler, that lacks 'partial': nobody meant that of a network and its own input.
        var other = Beside(type, type.Name).FirstOrDefault(other => !SymbolEqualityComparer.Default.Equals(other, type) && !TypeAccess.IsFileLocal(other))
            ?? (isPartial ? null : network.AttributeClass?.TypeArguments.OfType<INamedTypeSymbol>().FirstOrDefault(argument => SymbolEqualityComparer.Default.Equals(argument, type)));
        if (other is null)
        {
            return null;
        }

        var free = type.Name + Suffix;
        while (IsTaken(type, free))
        {
            free += Suffix;
        }

        return new(KindOf(other), free);
    }

    private static IEnumerable<INamedTypeSymbol> Beside(INamedTypeSymbol type, string name) =>
        (type.ContainingType is { } container ? container.GetTypeMembers(name, type.Arity) : type.ContainingNamespace.GetTypeMembers(name, type.Arity))
            .Where(UserSource.Declares);

    // No member is called as the class that it is in.
    private static bool IsTaken(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).Any()
        || (type.ContainingType is { } container
            ? container.Name == name || container.GetMembers(name).Any(UserSource.Declares)
            : type.ContainingNamespace.GetMembers(name).Any(UserSource.Declares));

    private static string KindOf(INamedTypeSymbol type) =>
        type.IsRecord ? "a record"
        : type.TypeKind switch
        {
            TypeKind.Enum => "an enum",
            TypeKind.Struct => "a struct",
            TypeKind.Interface => "an interface",
            TypeKind.Delegate => "a delegate",
            _ => "a class",
        };
}
