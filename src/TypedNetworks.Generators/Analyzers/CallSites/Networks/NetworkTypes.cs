using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedNetworks.Generators.Analyzers.CallSites.Networks;

/// <summary>The networks of one compilation; each class is read once.</summary>
internal sealed class NetworkTypes(CSharpCompilation compilation)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, KnownNetwork?> _networks = new(SymbolEqualityComparer.Default);

    /// <summary>The network that a class is, or <see langword="null"/>.</summary>
    public KnownNetwork? Find(INamedTypeSymbol? type) => type is null ? null : _networks.GetOrAdd(type, candidate => NetworkReader.Read(candidate, compilation));

    /// <summary>The network that a class is the parameter set of, or <see langword="null"/>.</summary>
    public KnownNetwork? FindBySet(INamedTypeSymbol? set) =>
        Find(set?.ContainingType) is { } network && SymbolEqualityComparer.Default.Equals(network.ParameterSet, set) ? network : null;
}
