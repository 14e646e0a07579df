namespace TypedNetworks.Conformance.Tests.Reference;

/// <summary>One dense layer.</summary>
/// <param name="Units">Its units.</param>
/// <param name="Activation">Its activation's name.</param>
/// <param name="Bias">Its bias mode's name.</param>
internal sealed record ReferenceLayer(int Units, string Activation, string Bias)
{
    /// <summary>Whether there are biases.</summary>
    public bool HasBias => Bias != "None";

    /// <summary>Whether training moves the biases.</summary>
    public bool TrainsBias => Bias == "Trained";
}
