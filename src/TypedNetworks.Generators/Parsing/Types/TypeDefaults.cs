namespace TypedNetworks.Generators.Parsing;

/// <summary>What an output's type is trained with, unless the declaration says otherwise.</summary>
/// <param name="Activation">The activation of the output layer.</param>
/// <param name="Loss">The loss.</param>
internal sealed record TypeDefaults(string Activation, string Loss)
{
    // Numbers of any size.
    private static readonly TypeDefaults _numbers = new("Identity", "SquaredError");

    /// <summary>Those of an enum: one of several.</summary>
    public static TypeDefaults Choice { get; } = new("Softmax", "CrossEntropy");

    /// <summary>Those of <see cref="bool"/>: each of them 0 or 1, by itself.</summary>
    public static TypeDefaults Flags { get; } = new("Sigmoid", "BinaryCrossEntropy");

    /// <summary>The defaults of a declaration's output type; <see langword="null"/> where it names none.</summary>
    public static TypeDefaults? Of(NetworkDeclaration declaration) => declaration.Types?.Output switch
    {
        null => null,
        { Kind: ValueKind.Choice } => Choice,
        var output => output.WithAllWithin().Any(value => value.Kind == ValueKind.Number) ? _numbers : Flags,
    };
}
