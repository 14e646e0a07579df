using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers.CallSites.Networks;

/// <summary>Whether a project can call a network at all. Most cannot, and are not looked at.</summary>
internal static class NetworksInSight
{
    // Every network implements it.
    private const string Interface = "TypedNetworks.INetwork`3";

    /// <summary>Whether a network was generated into a compilation, or may be in an assembly that it references.</summary>
    public static bool Any(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Interface) is { ContainingAssembly.Name: var library }
        && (compilation.SyntaxTrees.Any(UserSource.IsGenerated)
            || compilation.SourceModule.ReferencedAssemblySymbols.SelectMany(assembly => assembly.Modules)
                .Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == library)));
}
