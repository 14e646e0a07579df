namespace TypedNetworks;

/// <summary>
/// Declares a neural network: the compiler writes <c>Forward</c>, <c>Backprop</c>, <c>TrainStep</c> and the
/// fixed-size <c>ParameterSet</c> into the partial class that carries this attribute.
/// </summary>
/// <remarks>
/// Every value is a constant string or number, and each string has a constant to complete from:
/// <see cref="Activations"/>, <see cref="Losses"/>, <see cref="Precisions"/>, <see cref="Biases"/>,
/// <see cref="Initializers"/>, <see cref="Kernels"/>. More hidden layers than one are declared with
/// <see cref="LayerAttribute"/>.
/// <code>
/// [Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = "Sigmoid")]
/// public sealed partial class Gate;
/// </code>
/// </remarks>
// Structs are let through so that the analyzer, not a CS0592, says what to write instead.
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class NetworkAttribute : NetworkOptionsAttribute
{
    /// <summary>Length of the input vector, 1 or more. Required.</summary>
    public int Inputs { get; set; }

    /// <summary>Length of the output vector, 1 or more. Required.</summary>
    public int Outputs { get; set; }

    /// <summary>One of <see cref="Losses"/>, or the name of a static method of the class. Default <c>"SquaredError"</c>.</summary>
    public string Loss { get; set; } = Losses.SquaredError;

    /// <summary>Names of the inputs, as many as <see cref="Inputs"/>; parameter names in the typed overloads. Default <c>x0, x1, …</c>.</summary>
#pragma warning disable CA1819 // An attribute's arguments can only be arrays.
    public string[]? InputNames { get; set; }

    /// <summary>Names of the outputs, as many as <see cref="Outputs"/>; tuple element names in the typed overloads. Default <c>y0, y1, …</c>.</summary>
    public string[]? OutputNames { get; set; }
#pragma warning restore CA1819
}
