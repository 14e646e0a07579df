using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>XML documentation that several generated members share.</summary>
internal static class Documentation
{
    /// <summary>The inputs of a typed overload.</summary>
    public static string TypedInputs(NetworkPlan plan) =>
        Page.Lines(plan.Names.Inputs.Select((name, i) => $"/// <param name=\"{name}\">Input {Literals.Integer(i)}.</param>"));

    /// <summary>The targets of a typed overload.</summary>
    public static string TypedTargets(NetworkPlan plan) =>
        Page.Lines(Signatures.TargetNames(plan).Select((name, i) => $"/// <param name=\"{name}\">The target of output {plan.Names.Outputs[i]}.</param>"));

    /// <summary>What a typed overload gives.</summary>
    public static string TypedResult(NetworkPlan plan) =>
        plan.Outputs == 1 ? $"The output: {plan.Names.Outputs[0]}." : $"The outputs: {string.Join(", ", plan.Names.Outputs)}.";
}
