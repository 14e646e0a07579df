using Microsoft.CodeAnalysis;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>What a span is had from, and where that is: few files are in sight of it.</summary>
internal static class SpanSources
{
    private static readonly (string Word, string Type, string Namespace)[] _needs =
    [
        ("CollectionsMarshal.", "CollectionsMarshal", "System.Runtime.InteropServices"),
        ("MemoryMarshal.", "MemoryMarshal", "System.Runtime.InteropServices"),
        ("File.ReadAllBytes(", "File", "System.IO"),
        ("File.WriteAllBytes(", "File", "System.IO"),
        (".SelectMany(", "Enumerable", "System.Linq"),
    ];

    /// <summary>The namespaces that an expression needs and that are not in sight at a place.</summary>
    public static IEnumerable<string> Missing(string expression, SemanticModel model, int position) =>
        _needs.Where(need => expression.Contains(need.Word) && model.LookupNamespacesAndTypes(position, name: need.Type).IsEmpty).Select(need => need.Namespace);
}
