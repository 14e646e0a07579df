using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>How a network will be computed: everything decided, nothing spelled. Immutable and compared by value.</summary>
internal sealed record NetworkPlan
{
    /// <summary>The user's class.</summary>
    public required TypeSpec Type { get; init; }

    /// <summary>The number type.</summary>
    public required Precision Precision { get; init; }

    /// <summary>The layers in order; the output layer last.</summary>
    public required EquatableArray<LayerPlan> Layers { get; init; }

    /// <summary>The layers again, equal neighbours of a deep network together.</summary>
    public required EquatableArray<LayerRun> Runs { get; init; }

    /// <summary>The loss.</summary>
    public required LossPlan Loss { get; init; }

    /// <summary>The parameters, in canonical order.</summary>
    public required EquatableArray<TensorPlan> Tensors { get; init; }

    /// <summary>Functions that the way forward calls.</summary>
    public required EquatableArray<HelperPlan> ForwardHelpers { get; init; }

    /// <summary>Functions that only the way back calls.</summary>
    public required EquatableArray<HelperPlan> BackpropHelpers { get; init; }

    /// <summary>Names of things.</summary>
    public required NamePlan Names { get; init; }

    /// <summary>How the computation is cut into methods.</summary>
    public required MethodShape Shape { get; init; }

    /// <summary>Whether the user wrote a constructor, so that none is generated.</summary>
    public required bool HasConstructor { get; init; }

    /// <summary>Whether inputs and outputs are few enough for overloads that name each.</summary>
    public required bool HasTypedOverloads { get; init; }

    /// <summary>How values of the user's types are written and read; <see langword="null"/> where the network was declared by sizes.</summary>
    public TypesPlan? Types { get; init; }

    /// <summary>The user's methods that were read, so that none is called.</summary>
    public required EquatableArray<string> ReadMethods { get; init; }

    /// <summary>The user's own functions and their derivatives, a sentence each.</summary>
    public required EquatableArray<string> OwnFunctions { get; init; }

    /// <summary>Whether it computes with functions of the user's, read or called.</summary>
    public required bool HasOwnFunctions { get; init; }

    /// <summary>How batches are computed, and why.</summary>
    public required BatchChoice Batch { get; init; }

    /// <summary>Whether vectors compute any layer of a single sample.</summary>
    public bool IsVectorized => Layers.Any(layer => layer.IsVectorized);

    /// <summary>
    /// Whether there is text without vectors. Where the library computes layers, sizes being arguments, one text over vectors
    /// serves every machine.
    /// </summary>
    public bool HasLoops => WhyLibrary is null;

    /// <summary>Why methods of the library compute layers, a sentence without its full stop; <see langword="null"/> where all have methods of their own.</summary>
    public required string? WhyLibrary { get; init; }

    /// <summary>Whether vectors read the network's input beyond its end, so that they are given a longer copy.</summary>
    public bool PadsInput => Layers[0] is { Choice.Kernel: Kernel.Rows } first && first.Tile!.Line != first.Inputs;

    /// <summary>How many numbers a parameter set takes, padding included.</summary>
    public int RawLength => Tensors.Sum(tensor => tensor.RawLength);

    /// <summary>Length of the input vector.</summary>
    public int Inputs => Layers[0].Inputs;

    /// <summary>Length of the output vector.</summary>
    public int Outputs => Output.Units;

    /// <summary>The output layer.</summary>
    public LayerPlan Output => Layers[Layers.Count - 1];

    /// <summary>Weights and biases.</summary>
    public int ParameterCount => Tensors.Sum(tensor => tensor.Length);

    /// <summary>Multiply-adds of one way forward.</summary>
    public int MultiplyAdds => Layers.Sum(layer => layer.WeightCount);

    /// <summary>
    /// How many of the layers' steps stand in one method; <see langword="null"/> where all stand in the method that calls the
    /// layers.
    /// </summary>
    public int? StepsPerMethod => Runs.Count <= Budget.MaxLayersPerMethod ? null : Budget.MaxLayersPerMethod;

    /// <summary>
    /// Bytes of stack that are left for working memory. A network of types has a row of inputs and one of outputs there before
    /// it begins to compute.
    /// </summary>
    public int StackBytes => Budget.MaxStackBytes - (Types is null ? 0 : (Inputs + Outputs) * NumberSize);

    /// <summary>Bytes of one number.</summary>
    public int NumberSize => Precision == Precision.Single ? 4 : 8;
}
