namespace TypedNetworks.Generators;

/// <summary>Names of the generator's steps, for tests that watch which of them run again.</summary>
internal static class StepNames
{
    /// <summary>Declarations read and checked.</summary>
    public const string Specs = nameof(Specs);

    /// <summary>Networks planned.</summary>
    public const string Plans = nameof(Plans);

    /// <summary>Declarations with an error, of which only stubs are written.</summary>
    public const string Stubs = nameof(Stubs);

    /// <summary>Names that differ by case alone.</summary>
    public const string Twins = nameof(Twins);

    /// <summary>Errors of which the compiler has its own. They stand at places, which any edit before them changes.</summary>
    public const string Errors = nameof(Errors);

    /// <summary>All that know no places.</summary>
    public static IReadOnlyList<string> All { get; } = [Specs, Plans, Stubs, Twins];
}
