namespace TypedNetworks;

/// <summary>
/// Names of the weight initialisers, for <see cref="NetworkOptionsAttribute.Initializer"/>. Fan-in and fan-out are the
/// layer's numbers of inputs and units. Biases always start at zero.
/// </summary>
public static class Initializers
{
    /// <summary><see cref="HeUniform"/> for layers whose activation is like ReLU, <see cref="XavierUniform"/> for others.</summary>
    public const string Auto = "Auto";

    /// <summary>Uniform within ±√(6 / (fan-in + fan-out)). Glorot and Bengio, 2010.</summary>
    public const string XavierUniform = "XavierUniform";

    /// <summary>Normal with deviation √(2 / (fan-in + fan-out)). Glorot and Bengio, 2010.</summary>
    public const string XavierNormal = "XavierNormal";

    /// <summary>Uniform within ±√(6 / fan-in). He et al., 2015.</summary>
    public const string HeUniform = "HeUniform";

    /// <summary>Normal with deviation √(2 / fan-in). He et al., 2015.</summary>
    public const string HeNormal = "HeNormal";

    /// <summary>Normal with deviation 1 / √fan-in. LeCun et al., 1998.</summary>
    public const string LeCunNormal = "LeCunNormal";

    /// <summary>Uniform within ±1 / √fan-in.</summary>
    public const string Uniform = "Uniform";

    /// <summary>Every weight zero.</summary>
    public const string Zeros = "Zeros";
}
