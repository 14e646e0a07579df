namespace TypedNetworks.Generators.Model;

/// <summary>
/// What the user declared, checked. Immutable and compared by value, without symbol, syntax or location: two equal
/// specs give the same text, so an edit elsewhere re-runs nothing.
/// </summary>
internal sealed record NetworkSpec
{
    /// <summary>The user's class.</summary>
    public required TypeSpec Type { get; init; }

    /// <summary>The types that it goes from and to; <see langword="null"/> where it was declared by sizes.</summary>
    public TypesSpec? Types { get; init; }

    /// <summary>Length of the input vector.</summary>
    public required int Inputs { get; init; }

    /// <summary>All layers in order, the output layer last.</summary>
    public required EquatableArray<LayerSpec> Layers { get; init; }

    /// <summary>The loss.</summary>
    public required FunctionSpec Loss { get; init; }

    /// <summary>The number type.</summary>
    public required Precision Precision { get; init; }

    /// <summary>How weights are initialised.</summary>
    public required InitializerKind Initializer { get; init; }

    /// <summary>Which kernel was asked for.</summary>
    public required KernelRequest Kernel { get; init; }

    /// <summary>Names of the inputs, given or those of the type; empty where there are none.</summary>
    public required EquatableArray<string> InputNames { get; init; }

    /// <summary>Names of the outputs, given or those of the type; empty where there are none.</summary>
    public required EquatableArray<string> OutputNames { get; init; }

    /// <summary>Whether the user wrote a constructor, so that none is generated.</summary>
    public required bool HasConstructor { get; init; }

    /// <summary>Names of the user's own and inherited members that a generated helper might otherwise take.</summary>
    public required EquatableArray<string> TakenNames { get; init; }

    /// <summary>Why the declaration is wrong, or <see langword="null"/>; then only stubs are written.</summary>
    public string? Problem { get; init; }

    /// <summary>
    /// Whether another file may continue the class. Where it may not, nothing is written, not even stubs: the compiler
    /// would complain of the second part, and then not run the analyzer that says what is wrong.
    /// </summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Generated members that the user's own stand in the way of, methods with their parameter types; stubs leave them out.</summary>
    public EquatableArray<string> Collisions { get; init; }

    /// <summary>The names of the two types, where a declaration by types has an error; for stubs.</summary>
    public StubTypes? StubTypes { get; init; }

    /// <summary>What constructors of stubs give to the base class; <see langword="null"/> where it takes nothing.</summary>
    public string? BaseArguments { get; init; }

    /// <summary>Whether the project's C# is older than generated code needs, so that stubs must make do with less.</summary>
    public bool IsOldLanguage { get; init; }

    /// <summary>Whether the class is static, so that stubs must be.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Length of the output vector.</summary>
    public int Outputs => Layers.Count == 0 ? 0 : Layers[Layers.Count - 1].Units;

    /// <summary>How many numbers come into a layer, by its index.</summary>
    public int InputsOf(int layer) => layer == 0 ? Inputs : Layers[layer - 1].Units;
}
