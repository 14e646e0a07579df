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
            || compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => References(assembly, library)));

    /// <summary>Whether an assembly can speak of networks.</summary>
    public static bool Knows(IAssemblySymbol assembly, Compilation compilation) =>
        compilation.GetTypeByMetadataName(Interface) is { ContainingAssembly.Name: var library } && (assembly.Name == library || References(assembly, library));

    private static bool References(IAssemblySymbol assembly, string library) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == library));
}
