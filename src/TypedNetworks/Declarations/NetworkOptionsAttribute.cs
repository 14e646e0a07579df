using System.ComponentModel;

namespace TypedNetworks;

/// <summary>
/// What both <see cref="NetworkAttribute"/> and <see cref="NetworkAttribute{TInput, TOutput}"/> can say of a network: how it
/// is computed and trained, whatever goes in and comes out.
/// </summary>
/// <remarks>
/// Every value is a constant string or number, and each string has a constant to complete from:
/// <see cref="Activations"/>, <see cref="Losses"/>, <see cref="Precisions"/>, <see cref="Biases"/>,
/// <see cref="Initializers"/>, <see cref="Kernels"/>. More hidden layers than one are declared with
/// <see cref="LayerAttribute"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NetworkOptionsAttribute : Attribute
{
    private protected NetworkOptionsAttribute()
    {
    }

    /// <summary>Units of the one hidden layer; 0, the default, for none. For more layers use <see cref="LayerAttribute"/>.</summary>
    public int Hidden { get; set; }

    /// <summary>
    /// Activation of the layers: one of <see cref="Activations"/>, or the name of a static method of the class. Default
    /// <c>"Sigmoid"</c>. In a network of sizes it is the output layer's too, unless <see cref="OutputActivation"/> is given.
    /// </summary>
    public string Activation { get; set; } = Activations.Sigmoid;

    /// <summary>
    /// Activation of the output layer. Default: as <see cref="Activation"/>; in a network of types, what suits the output's type.
    /// </summary>
    public string? OutputActivation { get; set; }

    /// <summary>The number type: one of <see cref="Precisions"/>. Default <c>"Double"</c>.</summary>
    public string Precision { get; set; } = Precisions.Double;

    /// <summary>Whether layers have biases and train them: one of <see cref="Biases"/>. Default <c>"Trained"</c>.</summary>
    public string Bias { get; set; } = Biases.Trained;

    /// <summary>How weights are initialised: one of <see cref="Initializers"/>. Default <c>"Auto"</c>, by activation.</summary>
    public string Initializer { get; set; } = Initializers.Auto;

    /// <summary>How layers are computed: one of <see cref="Kernels"/>. Default <c>"Auto"</c>.</summary>
    public string Kernel { get; set; } = Kernels.Auto;
}
