using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers.CallSites.Networks;

/// <summary>Reads from a network's attribute what its outputs go through, and what they are trained with.</summary>
internal static class OutputReader
{
    /// <summary>The output layer's activation and the loss; <see langword="null"/> for what is the user's own or not certain.</summary>
    public static (Activation? Activation, Loss? Loss) Read(INamedTypeSymbol type, AttributeData attribute)
    {
        // The attributes of a compiled class can be unreadable, and then seem to say nothing at all.
        if (attribute.NamedArguments.IsEmpty && !type.Locations.Any(location => location.IsInSource))
        {
            return default;
        }

        // A record's defaults depend on all that is within, which is for the declaration to look into.
        var (activation, loss) = attribute.AttributeClass?.TypeArguments switch
        {
            [] => (Text(attribute, "Activation") ?? DeclaredShape.DefaultActivation, DeclaredShape.DefaultLoss),
            [_, { TypeKind: TypeKind.Enum }] => (TypeDefaults.Choice.Activation, TypeDefaults.Choice.Loss),
            [_, { SpecialType: SpecialType.System_Boolean }] => (TypeDefaults.Flags.Activation, TypeDefaults.Flags.Loss),
            _ => default((string?, string?)),
        };
        return (
            (Text(attribute, "OutputActivation") ?? activation) is { } named ? ActivationTable.Find(named) : null,
            (Text(attribute, "Loss") ?? loss) is { } trained ? LossTable.Find(trained) : null);
    }

    private static string? Text(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string;
}
