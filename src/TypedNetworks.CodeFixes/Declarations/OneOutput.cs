using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Maths;
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
        && ActivationTable.Find(TextOf(network, "OutputActivation") ?? TextOf(network, "Activation") ?? "") is { IsSoftmax: true };

    private static string? TextOf(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;
}
