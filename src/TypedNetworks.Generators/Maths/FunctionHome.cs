namespace TypedNetworks.Generators.Maths;

/// <summary>Where a function that generated code calls is defined.</summary>
internal enum FunctionHome
{
    /// <summary><see cref="System.Math"/>, or MathF for single precision.</summary>
    Math,

    /// <summary>TypedNetworks.Numerics.ScalarMath.</summary>
    Library,

    /// <summary>The network class.</summary>
    Member,
}
