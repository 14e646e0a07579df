using TypedNetworks.CodeFixes.Declarations;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>Proposals to change the size that a network is declared with.</summary>
internal static class SizeOf
{
    /// <summary>
    /// Sets <c>Inputs</c> or <c>Outputs</c>; <see langword="null"/> where the declaration cannot be edited, has its sizes from types, or
    /// names as many inputs or outputs as it has, or cannot have this one.
    /// </summary>
    public static Proposal? Set(KnownNetwork network, string size, int value, Place place) =>
        value > 0
        && place.NetworkAttributeOf(network.Type) is { } attribute
        && AttributeText.Find(attribute, size) is not null
        && AttributeText.Find(attribute, size == "Inputs" ? "InputNames" : "OutputNames") is null
        && !OneOutput.IsRefused(network.Type, size, value)
            ? new($"Set {size} = {Literals.Integer(value)} for '{network.Name}'", $"{nameof(SizeOf)}.{size}", AttributeText.Set(attribute, size, Literals.Integer(value)))
            : null;
}
