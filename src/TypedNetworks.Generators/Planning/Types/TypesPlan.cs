using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>How values of the user's types become rows of numbers, and outputs become values.</summary>
/// <param name="Types">The types.</param>
/// <param name="Inputs">What the input is made of, cut into methods.</param>
/// <param name="Targets">What the output is made of, cut into methods.</param>
/// <param name="Choices">The enums among them, each once.</param>
internal sealed record TypesPlan(TypesSpec Types, EquatableArray<EncodingPlan> Inputs, EquatableArray<EncodingPlan> Targets, EquatableArray<ChoicePlan> Choices)
{
    /// <summary>The methods for an enum.</summary>
    public ChoicePlan this[ValueSpec.Choice choice] => Choices.First(candidate => candidate.Enum == choice);
}
