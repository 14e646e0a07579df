using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Analyzers.CallSites.Networks;

/// <summary>What a network's class tells of its shape, whether it is source or compiled.</summary>
internal sealed record KnownNetwork
{
    /// <summary>The class.</summary>
    public required INamedTypeSymbol Type { get; init; }

    /// <summary>Its nested class of weights and biases.</summary>
    public required INamedTypeSymbol ParameterSet { get; init; }

    /// <summary>The number type: <see cref="double"/> or <see cref="float"/>.</summary>
    public required ITypeSymbol Number { get; init; }

    /// <summary>Length of the input vector.</summary>
    public required int Inputs { get; init; }

    /// <summary>Length of the output vector.</summary>
    public required int Outputs { get; init; }

    /// <summary>Number of weights and biases.</summary>
    public required int Parameters { get; init; }

    /// <summary>Names of the inputs, where there are typed overloads; otherwise empty.</summary>
    public required ImmutableArray<string> InputNames { get; init; }

    /// <summary>Names of the outputs, where the typed overload returns several; otherwise empty.</summary>
    public required ImmutableArray<string> OutputNames { get; init; }

    /// <summary>The lengths of all layers' vectors, from the inputs to the outputs; empty where the class does not tell.</summary>
    public required ImmutableArray<int> Widths { get; init; }

    /// <summary>The type of inputs, where the network goes from a type to a type; otherwise <see langword="null"/>.</summary>
    public required ITypeSymbol? InputType { get; init; }

    /// <summary>The type of outputs, where the network goes from a type to a type; otherwise <see langword="null"/>.</summary>
    public required ITypeSymbol? OutputType { get; init; }

    /// <summary>The output layer's activation; <see langword="null"/> for one of the user's own, and where the class does not tell.</summary>
    public required Activation? OutputActivation { get; init; }

    /// <summary>The loss; <see langword="null"/> for one of the user's own, and where the class does not tell.</summary>
    public required Loss? Loss { get; init; }

    /// <summary>What inputs and outputs are called before people, in the same order as their names: <c>petal.length</c> for <c>petalLength</c>. Worked out where a message is written.</summary>
    public required Lazy<(ImmutableArray<string> Inputs, ImmutableArray<string> Outputs)> Labels { get; init; }

    /// <summary>Whether its declaration is in this project, so that it can be changed; that of another one is not, though an editor has its source.</summary>
    public required bool IsSource { get; init; }

    /// <summary>The simple name.</summary>
    public string Name => Type.Name;

    /// <summary>The number type in C#.</summary>
    public string NumberName => Number.ToDisplayString();

    /// <summary>The member that goes from a value to a value, where the network goes from a type to a type; otherwise <see langword="null"/>.</summary>
    public string? Verb => OutputType is null ? null : OutputType.TypeKind == TypeKind.Enum ? "Classify" : "Predict";

    /// <summary>Whether there are overloads that take each number by itself.</summary>
    public bool HasTypedOverloads => !InputNames.IsEmpty;

    /// <summary>The input vector: <c>4 inputs (sepalLength, sepalWidth, petalLength, petalWidth)</c>.</summary>
    public string InputWords => Words.Count(Inputs, "input") + Listed(Labels.Value.Inputs);

    /// <summary>The output vector: <c>2 outputs (steer, brake)</c>.</summary>
    public string OutputWords => Words.Count(Outputs, "output") + Listed(Labels.Value.Outputs);

    /// <summary>The target vector: <c>2 targets</c>.</summary>
    public string TargetWords => Words.Count(Outputs, "target");

    private static string Listed(ImmutableArray<string> names) => names.IsEmpty ? "" : $" ({string.Join(", ", names)})";
}
