namespace TypedNetworks.Generators.Parsing.Functions;

/// <summary>Why a function of the user's cannot be differentiated.</summary>
internal enum ObstacleKind
{
    /// <summary>It has something that is not read.</summary>
    NotRead,

    /// <summary>It has something that is understood, and has no slope.</summary>
    NoSlope,

    /// <summary>It calls itself.</summary>
    CallsItself,

    /// <summary>It does not compile, as the compiler itself says.</summary>
    Broken,
}
