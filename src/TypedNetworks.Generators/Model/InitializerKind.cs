namespace TypedNetworks.Generators.Model;

/// <summary>How weights are initialised. The names are those that users write.</summary>
internal enum InitializerKind
{
    /// <summary>By activation: He or Xavier, uniform.</summary>
    Auto,

    /// <summary>Uniform within ±√(6 / (fan-in + fan-out)).</summary>
    XavierUniform,

    /// <summary>Normal with deviation √(2 / (fan-in + fan-out)).</summary>
    XavierNormal,

    /// <summary>Uniform within ±√(6 / fan-in).</summary>
    HeUniform,

    /// <summary>Normal with deviation √(2 / fan-in).</summary>
    HeNormal,

    /// <summary>Normal with deviation 1 / √fan-in.</summary>
    LeCunNormal,

    /// <summary>Uniform within ±1 / √fan-in.</summary>
    Uniform,

    /// <summary>Zero.</summary>
    Zeros,
}
