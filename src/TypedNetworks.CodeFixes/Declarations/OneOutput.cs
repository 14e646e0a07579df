using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Declarations;

/// <summary>What one output alone cannot be.</summary>
internal static class OneOutput
{
    /// <summary>Whether a network would have Softmax of one output, which is always 1.</summary>
    public static bool IsRefused(INamedTypeSymbol type, string size, int value) =>
        size == "Outputs"
        && value == 1
        && DeclarationReader.FindNetworkAttribute(type) is { } network
        && OutputReader.Read(type, network).Activation is { IsSoftmax: true };
}
