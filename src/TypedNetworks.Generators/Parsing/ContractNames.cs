using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Parsing;

/// <summary>The names that the contract gives to generated members, and what of the user's collides with them.</summary>
internal static class ContractNames
{
    private static readonly string[] _methods = ["Initialize", "Forward", "ForwardBatch", "Backprop", "BackpropBatch", "TrainStep"];

    // What a network of types has beside them.
    private static readonly string[] _typedMethods = ["Predict", "Classify", "EncodeInput", "EncodeTarget", "DecodeOutput"];

    private static readonly string[] _all = ["InputCount", "OutputCount", "ParameterCount", "Parameters", "ParameterSet", .. _methods];

    /// <summary>Names of generated public members.</summary>
    public static IEnumerable<string> All(NetworkDeclaration declaration) => declaration.Types is { } types
        ? _all.Concat(_typedMethods.Where(name => name != (types.Output.Kind == ValueKind.Choice ? "Predict" : "Classify")))
        : _all;

    /// <summary>Whether generated members of a name are methods, beside which other overloads may stand.</summary>
    public static bool IsMethod(string name) => _methods.Contains(name) || _typedMethods.Contains(name);

    // What generated helpers are called, apart from functions of the tables.
    private static readonly string[] _helperPrefixes =
        ["Forward", "Backprop", "LossAndSlope", "Scale", "ActivateLayer", "Apply", "BackThrough", "AddGradient", "Through", "SlopeThrough", "Softmax", "_aligned", "IndexOf", "EncodeInput", "EncodeTarget"];

    /// <summary>Whether a generated helper might have this name, so that the planner must know that it is taken.</summary>
    public static bool MayBeHelper(string name)
    {
        var plain = name.TrimEnd('_');
        var function = plain.EndsWith("Derivative", StringComparison.Ordinal) ? plain.Substring(0, plain.Length - "Derivative".Length) : plain;
        return ActivationTable.Find(function) is not null
            || LossTable.Find(function) is not null
            || plain.EndsWith("At", StringComparison.Ordinal)
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
        foreach (var typed in declaration.Types is { } types ? TypedSignatures(types, number, input, output) : [])
        {
            yield return typed;
        }

        var (inputs, outputs) = (declaration.Inputs ?? 0, declaration.Outputs ?? 0);
        if (inputs is > 0 and <= Budget.MaxTypedParameters && outputs is > 0 and <= Budget.MaxTypedParameters)
        {
            yield return ("Forward", Enumerable.Repeat(number, inputs));
            yield return ("Backprop", Enumerable.Repeat(number, inputs + outputs).Append("ParameterSet"));
            yield return ("TrainStep", Enumerable.Repeat(number, inputs + outputs + 1));
        }
    }

    private static IEnumerable<(string Name, IEnumerable<string> Types)> TypedSignatures(DeclaredTypes types, string number, string read, string written)
    {
        var (input, output) = ("ref " + types.Input.Name, "ref " + types.Output.Name);
        yield return ("EncodeInput", [input, written]);
        yield return ("EncodeTarget", [output, written]);
        yield return ("DecodeOutput", [read]);
        yield return ("Backprop", [input, output, "ParameterSet"]);
        yield return ("TrainStep", [input, output, number]);
        var predict = types.Output.Kind == ValueKind.Choice ? "Classify" : "Predict";
        yield return (predict, [input]);
        if (types.Output.Kind == ValueKind.Choice)
        {
            yield return (predict, [input, written]);
        }

        if (types.Output.Kind is ValueKind.Choice or ValueKind.Flag)
        {
            yield return (predict, [input, "ref " + number]);
        }
    }
}
