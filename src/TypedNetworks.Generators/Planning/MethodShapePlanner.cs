using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>Decides whether a network is written as one method of local variables.</summary>
internal static class MethodShapePlanner
{
    /// <summary>Whether inputs and outputs are few enough to be named in a parameter list.</summary>
    public static bool HasTypedOverloads(NetworkSpec network) =>
        network.Inputs <= Budget.MaxTypedParameters && network.Outputs <= Budget.MaxTypedParameters;

    /// <summary>Whether the longest method, the one step of training, stays within the budget when every layer is written out.</summary>
    public static bool FitsOneMethod(NetworkSpec network) => HasTypedOverloads(network) && Statements(network) <= Budget.MaxStatements;

    private static long Statements(NetworkSpec network) => Enumerable.Range(0, network.Layers.Count)
        .Sum(layer => (long)network.Layers[layer].Units * (network.InputsOf(layer) + StatementsPerUnit(network, layer)));

    // z or activation, delta, step and bias; softmax and its Jacobian take four more.
    private static int StatementsPerUnit(NetworkSpec network, int layer)
    {
        var activation = SpecFunctions.ActivationOf(network.Layers[layer]);
        return 4 + (SpecFunctions.KeepsZ(network, layer) ? 1 : 0) + (activation.IsSoftmax ? 4 : 0);
    }
}
