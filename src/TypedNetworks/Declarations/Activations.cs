namespace TypedNetworks;

/// <summary>Names of the built-in activations, for <see cref="NetworkOptionsAttribute.Activation"/> and <see cref="LayerAttribute.Activation"/>.</summary>
public static class Activations
{
    /// <summary>z.</summary>
    public const string Identity = "Identity";

    /// <summary>1 / (1 + e⁻ᶻ).</summary>
    public const string Sigmoid = "Sigmoid";

    /// <summary>tanh z.</summary>
    public const string Tanh = "Tanh";

    /// <summary>max(z, 0).</summary>
    public const string ReLU = "ReLU";

    /// <summary>z above 0, else 0.01 z.</summary>
    public const string LeakyReLU = "LeakyReLU";

    /// <summary>z above 0, else eᶻ − 1.</summary>
    public const string ELU = "ELU";

    /// <summary>λ z above 0, else λ α (eᶻ − 1), with λ = 1.0507009873554805 and α = 1.6732632423543772.</summary>
    public const string SELU = "SELU";

    /// <summary>z Φ(z), Φ the normal distribution function; the exact form, not the tanh approximation.</summary>
    public const string GELU = "GELU";

    /// <summary>z / (1 + e⁻ᶻ), also called Swish.</summary>
    public const string SiLU = "SiLU";

    /// <summary>ln(1 + eᶻ).</summary>
    public const string Softplus = "Softplus";

    /// <summary>z / (1 + |z|).</summary>
    public const string Softsign = "Softsign";

    /// <summary>z/6 + ½, clamped to 0…1.</summary>
    public const string HardSigmoid = "HardSigmoid";

    /// <summary>z, clamped to −1…1.</summary>
    public const string HardTanh = "HardTanh";

    /// <summary>z times <see cref="HardSigmoid"/> of z.</summary>
    public const string HardSwish = "HardSwish";

    /// <summary>z tanh(ln(1 + eᶻ)).</summary>
    public const string Mish = "Mish";

    /// <summary>eᶻ over the sum of eᶻ of the whole layer: a probability per unit.</summary>
    public const string Softmax = "Softmax";
}
