namespace TypedNetworks;

/// <summary>Names of the bias modes, for <see cref="NetworkOptionsAttribute.Bias"/> and <see cref="LayerAttribute.Bias"/>.</summary>
public static class Biases
{
    /// <summary>Every unit has a bias, and training moves it.</summary>
    public const string Trained = "Trained";

    /// <summary>Every unit has a bias that counts as a parameter, but its gradient stays zero and training never moves it.</summary>
    public const string Frozen = "Frozen";

    /// <summary>No biases at all.</summary>
    public const string None = "None";
}
