using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>XML documentation that several generated members share.</summary>
internal static class Documentation
{
    /// <summary>The inputs of a typed overload.</summary>
    public static string TypedInputs(NetworkPlan plan) =>
        Page.Lines(plan.Names.Inputs.Zip(Meanings(plan.Types?.Inputs, plan.Inputs), (name, meaning) => (name, meaning))
            .Select((input, i) => $"/// <param name=\"{input.name}\">Input {Literals.Integer(i)}{input.meaning}.</param>"));

    /// <summary>The targets of a typed overload.</summary>
    public static string TypedTargets(NetworkPlan plan) =>
        Page.Lines(Signatures.TargetNames(plan).Zip(Meanings(plan.Types?.Targets, plan.Outputs), (name, meaning) => (name, meaning))
            .Select((target, i) => $"/// <param name=\"{target.name}\">The target of output {plan.Names.Outputs[i]}{target.meaning}.</param>"));

    /// <summary>What a typed overload gives.</summary>
    public static string TypedResult(NetworkPlan plan) =>
        plan.Outputs == 1 ? $"The output: {plan.Names.Outputs[0]}." : $"The outputs: {string.Join(", ", plan.Names.Outputs)}.";

    // What each number of a network of types stands for, behind a colon; of others nothing.
    private static IEnumerable<string> Meanings(EquatableArray<EncodingPlan>? methods, int count) => methods is { } encoded
        ? encoded.SelectMany(method => method.Leaves).SelectMany(Meanings)
        : Enumerable.Repeat("", count);

    private static IEnumerable<string> Meanings(LeafPlan leaf)
    {
        var path = leaf.Access.TrimStart('.').Replace("@", "");
        return leaf.Value switch
        {
            ValueSpec.Choice choice => choice.Members.Select(member => $": 1 if {(path.Length == 0 ? "it" : path)} is {choice.Name}.{member}, else 0".Replace("@", "")),
            ValueSpec.Flag => [$": 1 if {(path.Length == 0 ? "it" : path)} is true, else 0"],
            _ => [path.Length == 0 ? "" : ": " + path],
        };
    }
}
