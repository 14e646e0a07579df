namespace TypedNetworks;

/// <summary>One hidden layer of a network with several, in source order, between the inputs and the output layer.</summary>
/// <remarks>
/// <code>
/// [Network(Inputs = 64, Outputs = 10, Activation = "ReLU", OutputActivation = "Softmax", Loss = "CrossEntropy")]
/// [Layer(32)]
/// [Layer(16, Activation = "Tanh")]
/// public sealed partial class Digits;
/// </code>
/// </remarks>
/// <param name="units">Number of units, 1 or more.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class LayerAttribute(int units) : Attribute
{
    /// <summary>Number of units, 1 or more.</summary>
    public int Units { get; } = units;

    /// <summary>Activation of this layer. Default: the network's <see cref="NetworkOptionsAttribute.Activation"/>.</summary>
    public string? Activation { get; set; }

    /// <summary>Bias mode of this layer. Default: the network's <see cref="NetworkOptionsAttribute.Bias"/>.</summary>
    public string? Bias { get; set; }
}
