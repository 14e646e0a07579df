using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>The signatures that the contract gives to a network's members. A class may have overloads of its own beside them, of which nothing is known.</summary>
internal static class Contract
{
    private static readonly Role[] _input = [Role.Input];
    private static readonly Role[] _forward = [Role.Input, Role.Output];
    private static readonly Role[] _forwardBatch = [Role.Inputs, Role.Outputs];
    private static readonly Role[] _backprop = [Role.Input, Role.Target, Role.Gradient];
    private static readonly Role[] _backpropBatch = [Role.Inputs, Role.Targets, Role.Gradient];
    private static readonly Role[] _trainStep = [Role.Input, Role.Target, Role.Number];
    private static readonly Role[] _backpropOfTypes = [Role.Value, Role.Value, Role.Gradient];
    private static readonly Role[] _trainStepOfTypes = [Role.Value, Role.Value, Role.Number];
    private static readonly Role[] _classify = [Role.Value];
    private static readonly Role[] _classifyProbably = [Role.Value, Role.Value];
    private static readonly Role[] _classifyAll = [Role.Value, Role.Output];
    private static readonly Role[] _encodeInput = [Role.Value, Role.EncodedInput];
    private static readonly Role[] _encodeTarget = [Role.Value, Role.EncodedTarget];
    private static readonly Role[] _decodeOutput = [Role.DecodedOutput];
    private static readonly Role[] _source = [Role.Source];
    private static readonly Role[] _destination = [Role.Destination];
    private static readonly Role[] _weight = [Role.To, Role.From];
    private static readonly Role[] _bias = [Role.To];

    /// <summary>What each parameter of a generated method is; <see langword="null"/> for a method of the user's own.</summary>
    public static Role[]? RolesOf(IMethodSymbol method, MemberKind member, KnownNetwork network)
    {
        var isStatic = member is MemberKind.EncodeInput or MemberKind.EncodeTarget or MemberKind.DecodeOutput;
        if (method.IsStatic != isStatic || method.Arity > 0 || IsOfSet(method.ContainingType, network) != member >= MemberKind.CopyTo)
        {
            return null;
        }

        var signature = string.Concat(method.Parameters.Select((parameter, i) => ByReference(parameter, i, member, network) ?? ByValue(parameter, network)));
        var typed = network.HasTypedOverloads ? network.Inputs : 0;
        var sample = network.HasTypedOverloads ? network.Inputs + network.Outputs : 0;
        var isOfChoices = network.OutputType?.TypeKind == TypeKind.Enum;
        return (member, signature) switch
        {
            (MemberKind.Forward, "r") when network.Outputs == 1 => _input,
            (MemberKind.Forward, "rw") => _forward,
            (MemberKind.Forward, _) when IsNumbers(signature, typed, "") => Typed(method),
            (MemberKind.ForwardBatch, "rw") => _forwardBatch,
            (MemberKind.Backprop, "rrg") => _backprop,
            (MemberKind.Backprop, _) when IsNumbers(signature, sample, "g") => Typed(method),
            (MemberKind.BackpropBatch, "rrg") => _backpropBatch,
            (MemberKind.TrainStep, "rrn") => _trainStep,
            (MemberKind.TrainStep, _) when IsNumbers(signature, sample, "n") => Typed(method),
            (MemberKind.Backprop, "xyg") => _backpropOfTypes,
            (MemberKind.TrainStep, "xyn") => _trainStepOfTypes,
            (MemberKind.Classify or MemberKind.Predict, "x") when isOfChoices == (member == MemberKind.Classify) => _classify,
            (MemberKind.Classify or MemberKind.Predict, "xo") when isOfChoices == (member == MemberKind.Classify) => _classifyProbably,
            (MemberKind.Classify, "xw") when isOfChoices => _classifyAll,
            (MemberKind.EncodeInput, "xw") => _encodeInput,
            (MemberKind.EncodeTarget, "yw") => _encodeTarget,
            (MemberKind.DecodeOutput, "r") => _decodeOutput,
            (MemberKind.CopyFrom, "r") => _source,
            (MemberKind.CopyTo, "w") => _destination,
            (MemberKind.Weight, "ii") => _weight,
            (MemberKind.Bias, "i") => _bias,
            _ => null,
        };
    }

    /// <summary>Whether a role is a span, and not a number or an object.</summary>
    public static bool IsSpan(Role role) => role <= Role.Destination;

    /// <summary>Whether a role is rows of vectors.</summary>
    public static bool IsBatch(Role role) => role is Role.Inputs or Role.Outputs or Role.Targets;

    /// <summary>Whether the network writes to what it is handed.</summary>
    public static bool IsWritten(Role role) => role is Role.Output or Role.Outputs or Role.EncodedInput or Role.EncodedTarget or Role.Destination;

    /// <summary>The class that has a member, by its name.</summary>
    public static string OwnerOf(MemberKind member, KnownNetwork network) => member >= MemberKind.CopyTo ? network.Name + ".ParameterSet" : network.Name;

    private static bool IsOfSet(INamedTypeSymbol type, KnownNetwork network) => Same(type, network.ParameterSet) || type is { TypeKind: TypeKind.Interface, Name: "IParameterSet" };

    private static bool IsNumbers(string signature, int count, string last) => count > 0 && signature == new string('n', count) + last;

    private static Role[] Typed(IMethodSymbol method) =>
        method.Parameters.Select(parameter => parameter.Type.TypeKind == TypeKind.Class ? Role.Gradient : Role.Number).ToArray();

    // Values of the user's own: an input, a target in the second place or as what is encoded, and the probability that is given.
    private static char? ByReference(IParameterSymbol parameter, int place, MemberKind member, KnownNetwork network) => (parameter.RefKind, place) switch
    {
        (RefKind.None, _) => null,
        (RefKind.In, 0) when member != MemberKind.EncodeTarget && Same(parameter.Type, network.InputType) => 'x',
        (RefKind.In, _) when Same(parameter.Type, network.OutputType) => 'y',
        (RefKind.Out, _) when Same(parameter.Type, network.Number) => 'o',
        _ => '?',
    };

    private static char ByValue(IParameterSymbol parameter, KnownNetwork network)
    {
        var type = parameter.Type;
        return Same(type, network.Number) ? 'n'
            : Same(type, network.ParameterSet) ? 'g'
            : type.SpecialType == SpecialType.System_Int32 ? 'i'
            : type is not INamedTypeSymbol { TypeArguments: [var argument] } || !Same(argument, network.Number) ? '?'
            : VectorTypes.IsOfSystem(type, "ReadOnlySpan") ? 'r'
            : VectorTypes.IsOfSystem(type, "Span") ? 'w'
            : '?';
    }

    private static bool Same(ITypeSymbol type, ITypeSymbol? other) => SymbolEqualityComparer.Default.Equals(type, other);
}
