using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers;

/// <summary>Whether a project can declare a network at all. Of one that cannot, no type is looked at.</summary>
internal static class DeclarationsInSight
{
    /// <summary>Whether the library is referenced, and some file has a word without which there is no declaration.</summary>
    public static bool Any(Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetTypeByMetadataName(DeclarationReader.NetworkAttribute) is not null
        && compilation.SyntaxTrees.Any(tree => HasWord(tree.GetText(cancellationToken).ToString()));

    // An alias names them too, and letters may be written by their numbers.
    private static bool HasWord(string text) => Has(text, "Network") || Has(text, "Layer") || Has(text, "\\u") || Has(text, "\\U");

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;
}
