using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>Extension methods that a file may only lack the using of.</summary>
internal static class Extensions
{
    /// <summary>Whether the project, or an assembly that may know networks, has an extension of a name.</summary>
    public static bool Exist(string name, Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetSymbolsWithName(name, SymbolFilter.Member, cancellationToken).Any(IsExtension)
        || compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.MightContainExtensionMethods && NetworksInSight.Knows(assembly, compilation))
            .Any(assembly => Has(assembly.GlobalNamespace, name));

    private static bool Has(INamespaceSymbol space, string name) =>
        space.GetTypeMembers().Any(type => type is { IsStatic: true, MightContainExtensionMethods: true } && !type.GetMembers(name).IsEmpty)
        || space.GetNamespaceMembers().Any(inner => Has(inner, name));

    // Those in an extension block are members of a type without a name.
    private static bool IsExtension(ISymbol symbol) => symbol is IMethodSymbol { IsExtensionMethod: true } || symbol.ContainingType is { Name: "" };
}
