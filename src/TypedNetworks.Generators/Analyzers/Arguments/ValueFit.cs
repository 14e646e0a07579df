namespace TypedNetworks.Generators.Analyzers.Arguments;

/// <summary>How the value of an argument suits it.</summary>
internal enum ValueFit
{
    /// <summary>The compiler has nothing against it.</summary>
    Right,

    /// <summary>It is meant well, and there is another way to write it.</summary>
    Rewritten,

    /// <summary>It is the units of several layers.</summary>
    SeveralLayers,

    /// <summary>It has the right type, and no value before the program runs.</summary>
    NotConstant,

    /// <summary>It is the name of a function that the class has not yet.</summary>
    MissingFunction,

    /// <summary>It has another type, or is a name of nothing, and what was meant is not to be guessed.</summary>
    Unknown,

    /// <summary>It has an error of its own, of which the compiler speaks.</summary>
    Broken,
}
