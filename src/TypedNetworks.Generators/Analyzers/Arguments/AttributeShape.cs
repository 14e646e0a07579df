using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Analyzers.Arguments;

/// <summary>What an attribute of ours takes.</summary>
/// <param name="Name">What users call it.</param>
/// <param name="IsLayer">Whether it takes its units first, without a name.</param>
/// <param name="Arguments">The arguments with a name.</param>
internal sealed record AttributeShape(string Name, bool IsLayer, IReadOnlyList<string> Arguments)
{
    /// <summary>What the first argument of a <c>[Layer]</c> would be called.</summary>
    public const string Units = "Units";

    /// <summary>Whether sizes follow from types.</summary>
    public bool IsOfTypes { get; init; }

    /// <summary>Reads the class of an attribute.</summary>
    public static AttributeShape Of(INamedTypeSymbol attribute)
    {
        var arguments = new List<string>();
        for (var type = attribute; type is not null; type = type.BaseType)
        {
            arguments.AddRange(type.GetMembers().OfType<IPropertySymbol>().Where(property => property.SetMethod is not null).Select(property => property.Name));
        }

        return attribute.Name == "LayerAttribute" ? new("[Layer]", IsLayer: true, arguments) : new("[Network]", IsLayer: false, arguments) { IsOfTypes = attribute.Arity > 0 };
    }

    /// <summary>The argument that was probably meant by a name; <see langword="null"/> where none of the free ones is near.</summary>
    public string? Nearest(string name, IEnumerable<string> taken) =>
        IsOfTypes && (ArgumentNames.IsSize(name) || ArgumentNames.IsList(name)) ? null
        : NearestName.Close(name, [.. (IsLayer ? Arguments.Prepend(Units) : Arguments).Except(taken)]);
}
