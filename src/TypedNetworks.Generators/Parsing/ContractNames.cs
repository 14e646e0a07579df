using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Parsing;

/// <summary>The names that the contract gives to generated members, and what of the user's collides with them.</summary>
internal static class ContractNames
{
    private static readonly string[] _methods = ["Initialize", "Forward", "ForwardBatch", "Backprop", "BackpropBatch", "TrainStep"];

    /// <summary>Names of generated public members.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["InputCount", "OutputCount", "ParameterCount", "Parameters", "ParameterSet", .. _methods];

    /// <summary>Whether generated members of a name are methods, beside which other overloads may stand.</summary>
    public static bool IsMethod(string name) => Array.IndexOf(_methods, name) >= 0;

    // What generated helpers are called, apart from functions of the tables.
    private static readonly string[] _helperPrefixes =
        ["Forward", "Backprop", "LossAndSlope", "Scale", "ActivateLayer", "BackThroughLayer", "AddGradient", "Through", "Softmax", "_aligned"];

    /// <summary>Whether a generated helper might have this name, so that the planner must know that it is taken.</summary>
    public static bool MayBeHelper(string name)
    {
        var plain = name.TrimEnd('_');
        var function = plain.EndsWith("Derivative", StringComparison.Ordinal) ? plain.Substring(0, plain.Length - "Derivative".Length) : plain;
        return ActivationTable.Find(function) is not null
            || LossTable.Find(function) is not null
            || _helperPrefixes.Any(prefix => plain.StartsWith(prefix, StringComparison.Ordinal));
    }

    /// <summary>The user's members that a generated member cannot stand beside.</summary>
    public static IEnumerable<MemberDeclaration> Collisions(NetworkDeclaration declaration)
    {
        var signatures = Signatures(declaration).ToArray();
        return declaration.ContractMembers.Where(member =>
            !member.IsMethod
            || !IsMethod(member.Name)
            || signatures.Any(signature => signature.Name == member.Name && signature.Types.SequenceEqual(member.ParameterTypes)));
    }

    private static IEnumerable<(string Name, IEnumerable<string> Types)> Signatures(NetworkDeclaration declaration)
    {
        var number = KnownNames.Parse<Precision>(declaration.Precision) == Precision.Single ? "float" : "double";
        var (input, output) = ($"ReadOnlySpan<{number}>", $"Span<{number}>");
        yield return ("Initialize", ["int"]);
        yield return ("Forward", [input]);
        yield return ("Forward", [input, output]);
        yield return ("ForwardBatch", [input, output]);
        yield return ("Backprop", [input, input, "ParameterSet"]);
        yield return ("BackpropBatch", [input, input, "ParameterSet"]);
        yield return ("TrainStep", [input, input, number]);
        var (inputs, outputs) = (declaration.Inputs ?? 0, declaration.Outputs ?? 0);
        if (inputs is > 0 and <= Budget.MaxTypedParameters && outputs is > 0 and <= Budget.MaxTypedParameters)
        {
            yield return ("Forward", Enumerable.Repeat(number, inputs));
            yield return ("Backprop", Enumerable.Repeat(number, inputs + outputs).Append("ParameterSet"));
            yield return ("TrainStep", Enumerable.Repeat(number, inputs + outputs + 1));
        }
    }
}
