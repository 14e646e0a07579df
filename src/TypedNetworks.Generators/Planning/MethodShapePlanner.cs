using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>Decides whether a network is written as one method of local variables.</summary>
internal static class MethodShapePlanner
{
    /// <summary>Whether inputs and outputs are few enough to be named in a parameter list.</summary>
    public static bool HasTypedOverloads(NetworkSpec network) =>
        network.Inputs <= Budget.MaxTypedParameters && network.Outputs <= Budget.MaxTypedParameters;

    /// <summary>Whether the longest method, the one step of training, stays within the budget when every layer is written out.</summary>
    public static bool FitsOneMethod(NetworkSpec network) => HasTypedOverloads(network)
        && Enumerable.Range(0, network.Layers.Count).Sum(layer => (long)network.Layers[layer].Units * (network.InputsOf(layer) + StatementsPerUnit(network, layer))) <= Budget.MaxStatements;

    /// <summary>Whether a layer, by its index, is the output layer and its activation and the loss are one formula.</summary>
    public static bool IsFused(NetworkSpec network, int layer) =>
        layer == network.Layers.Count - 1 && FusedTable.Find(network.Layers[layer].Activation.Name, network.Loss.Name) is not null;

    // z or activation, delta, step and bias; z where the way back needs it beside the activation; softmax and its Jacobian take
    // four more. The user's own functions count as if it did: to know, they would have to be differentiated.
    private static int StatementsPerUnit(NetworkSpec network, int layer)
    {
        var row = ActivationTable.Find(network.Layers[layer].Activation.Name);
        return 4 + (IsFused(network, layer) || row?.DerivativeReusesOutput != true ? 1 : 0) + (row?.IsSoftmax == true ? 4 : 0);
    }
}
