using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>The activations and the loss that a spec names: rows of the tables, or the user's own.</summary>
internal static class SpecFunctions
{
    /// <summary>A layer's activation.</summary>
    public static Activation ActivationOf(LayerSpec layer) =>
        layer.Activation.IsUserDefined ? Activation.UserDefined(layer.Activation.Name) : ActivationTable.Find(layer.Activation.Name)!;

    /// <summary>The network's loss.</summary>
    public static Loss LossOf(NetworkSpec network) =>
        network.Loss.IsUserDefined ? Loss.UserDefined(network.Loss.Name) : LossTable.Find(network.Loss.Name)!;

    /// <summary>Whether a layer, by its index, is the output layer and its activation and the loss are one formula.</summary>
    public static bool IsFused(NetworkSpec network, int layer) =>
        layer == network.Layers.Count - 1 && FusedTable.Find(ActivationOf(network.Layers[layer]).Name, LossOf(network).Name) is not null;

    /// <summary>Whether the way back needs a layer's z, so that it is kept beside the activation.</summary>
    public static bool KeepsZ(NetworkSpec network, int layer) =>
        IsFused(network, layer) || !ActivationOf(network.Layers[layer]).DerivativeReusesOutput;
}
